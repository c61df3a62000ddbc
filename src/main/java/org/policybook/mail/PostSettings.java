package org.policybook.mail;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policybook.document.BadInput;
import org.policybook.document.PlainReason;

/// How messages leave the library, as an administrator set it.
///
/// @param link where a policy is on the web: an address with `{policy}` in the place of `ORG/POLICY`
public record PostSettings(Optional<SmtpSettings> smtp, List<HookSettings> hooks, Optional<String> link) {
    /// The file in the library folder.
    public static final String FILE = "mail.properties";

    private static final String ENVIRONMENT = "POLICYBOOK_";
    private static final String HOOK = "hook.";
    private static final Set<String> KNOWN = Set.of(
            "smtp.host",
            "smtp.port",
            "smtp.security",
            "smtp.user",
            "smtp.password",
            "smtp.from",
            "smtp.bounces",
            "smtp.timeout",
            "link.policy");
    private static final Set<String> OF_A_HOOK = Set.of("url", "secret", "organisation", "form", "internal");

    public PostSettings {
        hooks = List.copyOf(hooks);
    }

    /// Reads `mail.properties`, where there is one. A variable such as `POLICYBOOK_SMTP_HOST` goes before `smtp.host`.
    ///
    /// @throws BadInput telling everything wrong
    public static PostSettings read(Path library, Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        Path file = library.resolve(FILE);
        if (Files.exists(file)) {
            load(file)
                    .forEach((name, value) ->
                            values.put(name.toString(), value.toString().strip()));
        }
        for (String name : KNOWN) {
            String variable = ENVIRONMENT + name.replace('.', '_').toUpperCase(Locale.ROOT);
            Optional.ofNullable(environment.get(variable)).ifPresent(value -> values.put(name, value.strip()));
        }
        return new Values(values).settings();
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput(
                    "The file %s cannot be read (%s). It holds lines such as smtp.host=mail.example.org; see src/docs/operations.md."
                            .formatted(file, e instanceof IOException io ? PlainReason.of(io) : e.getMessage()),
                    e);
        }
        return properties;
    }

    /// The values as written, and everything wrong with them.
    private record Values(Map<String, String> values, List<String> problems) {
        Values(Map<String, String> values) {
            this(values, new ArrayList<>());
        }

        PostSettings settings() {
            values.keySet().stream()
                    .filter(name -> !KNOWN.contains(name) && !name.startsWith(HOOK))
                    .forEach(name -> problems.add("There is no setting \"%s\".".formatted(name)));
            Optional<SmtpSettings> smtp = smtp();
            List<HookSettings> hooks = hooks();
            Optional<String> link = text("link.policy");
            link.filter(address -> !address.contains("{policy}"))
                    .ifPresent(address -> problems.add("link.policy lacks {policy}."));
            if (!problems.isEmpty()) {
                throw new BadInput(
                        "Mail is not set up rightly. %s Mend %s in the library folder, or the POLICYBOOK_SMTP_… variables; see src/docs/operations.md."
                                .formatted(String.join(" ", problems), FILE));
            }
            return new PostSettings(smtp, hooks, link);
        }

        private Optional<SmtpSettings> smtp() {
            Optional<String> host = text("smtp.host");
            if (host.isEmpty()) {
                values.keySet().stream()
                        .filter(name -> name.startsWith("smtp."))
                        .findFirst()
                        .ifPresent(name -> problems.add("%s is set, but smtp.host is not.".formatted(name)));
                return Optional.empty();
            }
            SmtpSettings.Security security = security();
            String from = text("smtp.from").orElse("");
            if (!from.matches("[^\\s@<>,]+@[^\\s@<>,]+")) {
                problems.add("smtp.from must be an e-mail address, such as policies@example.org.");
            }
            return Optional.of(new SmtpSettings(
                    new SmtpSettings.Server(
                            host.orElseThrow(),
                            number("smtp.port", security == SmtpSettings.Security.TLS ? 465 : 587),
                            security,
                            Duration.ofSeconds(number("smtp.timeout", 20))),
                    new SmtpSettings.Login(
                            text("smtp.user").orElse(""), text("smtp.password").orElse("")),
                    from,
                    text("smtp.bounces").orElse(from)));
        }

        private SmtpSettings.Security security() {
            return switch (text("smtp.security").orElse("starttls")) {
                case "starttls" -> SmtpSettings.Security.STARTTLS;
                case "tls" -> SmtpSettings.Security.TLS;
                case "none" -> SmtpSettings.Security.NONE;
                default -> {
                    problems.add("smtp.security is one of starttls, tls and none.");
                    yield SmtpSettings.Security.STARTTLS;
                }
            };
        }

        private List<HookSettings> hooks() {
            Set<String> names = new TreeSet<>();
            for (String key : values.keySet()) {
                if (key.startsWith(HOOK)) {
                    String[] parts = key.split("\\.", -1);
                    if (parts.length == 3 && !parts[1].isEmpty() && OF_A_HOOK.contains(parts[2])) {
                        names.add(parts[1]);
                    } else {
                        problems.add("There is no setting \"%s\".".formatted(key));
                    }
                }
            }
            return names.stream().map(this::hook).toList();
        }

        private HookSettings hook(String name) {
            HookSettings hook = new HookSettings(
                    name,
                    of(name, "url").orElse(""),
                    of(name, "secret").orElse(""),
                    of(name, "organisation"),
                    of(name, "form").orElse("json").equals("teams") ? HookSettings.Form.TEAMS : HookSettings.Form.JSON,
                    of(name, "internal").orElse("false").equals("true"));
            problems.addAll(hook.problems());
            return hook;
        }

        private Optional<String> of(String hook, String setting) {
            return text(HOOK + hook + "." + setting);
        }

        private Optional<String> text(String name) {
            return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
        }

        private int number(String name, int otherwise) {
            String text = text(name).orElse(Integer.toString(otherwise));
            if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= 65_535) {
                return Integer.parseInt(text);
            }
            problems.add("%s is a whole number from 1 to 65535, not \"%s\".".formatted(name, text));
            return otherwise;
        }
    }
}
