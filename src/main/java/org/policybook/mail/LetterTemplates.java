package org.policybook.mail;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.policybook.document.BadInput;

/// The templates of letters: those of the library folder first, then those that come with the program. They see
/// words and lists only, and reach no class and no other file.
public final class LetterTemplates {
    private static final Version LEVEL = Configuration.VERSION_2_3_34;
    private static final String SUBJECT = "Subject: ";

    private final Configuration configuration = new Configuration(LEVEL);

    /// @param own a folder that holds `mail/…`; need not exist
    public LetterTemplates(Path own) {
        List<TemplateLoader> loaders = new ArrayList<>();
        try {
            if (Files.isDirectory(own)) {
                loaders.add(new FileTemplateLoader(own.toFile()));
            }
        } catch (IOException e) {
            throw new BadInput("The template folder %s cannot be read.".formatted(own), e);
        }
        loaders.add(new ClassTemplateLoader(LetterTemplates.class, "/templates"));
        configuration.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        configuration.setObjectWrapper(new SimpleObjectWrapper(LEVEL));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /// What a letter says.
    public record Written(String subject, String text, String html) {}

    /// Writes a letter from `mail/NAME.ftl`, whose first line is its subject, and `mail/NAME.ftlh`.
    ///
    /// @throws BadInput when a template is missing or has a mistake, naming the file
    public Written write(String name, Map<String, Object> model) {
        String text = run("mail/" + name + ".ftl", model);
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new BadInput(
                    "The template templates/mail/%s.ftl does not begin with a line such as \"Subject: Policies to review\". Add it."
                            .formatted(name));
        }
        return new Written(
                text.substring(SUBJECT.length(), end).strip(),
                text.substring(end + 1).strip() + "\n",
                run("mail/" + name + ".ftlh", model));
    }

    private String run(String name, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, out);
        } catch (TemplateException | IOException e) {
            throw new BadInput(
                    "The template templates/%s cannot be used: %s Mend or remove it."
                            .formatted(
                                    name,
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")),
                    e);
        }
        return out.toString();
    }
}
