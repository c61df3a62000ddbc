package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.library.ListDrafts;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every route of the program, asked by everybody, answers as `role-matrix.txt` says.
class RoleMatrixIT {
    private static final Path MATRIX = Path.of("src/test/resources/org/policybook/web/role-matrix.txt");
    private static final List<String> VISITORS = List.of(
            "public", "reader", "author", "reviewer", "approver", "chair", "manager", "administrator", "outsider");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /// What one route answers.
    private record Row(String method, String route, String asked, List<String> answers) {
        static Row of(String line) {
            List<String> parts = List.of(line.split("\\s+"));
            assertThat(parts).as(line).hasSize(3 + VISITORS.size());
            return new Row(parts.get(0), parts.get(1), parts.get(2), parts.subList(3, parts.size()));
        }

        /// With the open drafts in the place of `~`.
        Row on(Map<String, String> drafts) {
            String real = asked;
            for (Map.Entry<String, String> draft : drafts.entrySet()) {
                real = real.replace(draft.getKey() + "/~", draft.getKey() + "/" + draft.getValue());
            }
            return new Row(method, route, real, answers);
        }

        String name() {
            return method + " " + route;
        }
    }

    @Test
    void everyRouteAnswersEveryoneAsTheMatrixSays() throws IOException {
        List<Row> rows = Files.readAllLines(MATRIX).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
        try (SampleSite site = new SampleSite(folder)) {
            assertThat(rows.stream().map(Row::name).distinct().sorted().toList())
                    .as("the routes in the matrix")
                    .isEqualTo(List.copyOf(routes(site.server())));
            addOutsider(site.server());
            List<SiteVisitor> visitors =
                    VISITORS.stream().map(name -> visitor(name, site)).toList();

            List<String> differences = new ArrayList<>();
            Map<String, String> drafts = drafts(site.server());
            for (Row row : rows.stream().map(row -> row.on(drafts)).toList()) {
                List<String> answers =
                        visitors.stream().map(visitor -> answer(visitor, row)).toList();
                if (!answers.equals(row.answers())) {
                    differences.add("%s %s: expected %s, but was %s"
                            .formatted(row.method(), row.asked(), row.answers(), answers));
                }
            }

            visitors.forEach(SiteVisitor::close);
            assertThat(differences).isEmpty();
        }
    }

    /// The open drafts, by their policies.
    private static Map<String, String> drafts(WebServer server) {
        Library library = server.context().getBean(Library.class);
        return new ListDrafts(library)
                .list(Set.of(ExampleAccounts.HOSPITAL), LocalDate.of(2026, 11, 21), damage -> {}).stream()
                        .collect(Collectors.toMap(
                                line -> line.policy().toString(),
                                line -> line.draft().value()));
    }

    private static Set<String> routes(WebServer server) {
        Set<String> routes = new TreeSet<>();
        server.context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> names(info).forEach(routes::add));
        return routes;
    }

    private static List<String> names(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path))
                .toList();
    }

    private static void addOutsider(WebServer server) {
        SqlAccounts accounts = server.context().getBean(SqlAccounts.class);
        accounts.save(
                new Account(
                        new Person("Ollie Outsider", "outsider@example.org"),
                        List.of(new Membership(
                                OrganisationId.of("riverside-surgery"), Set.of(Role.ADMINISTRATOR), List.of())),
                        true),
                Instant.EPOCH);
        accounts.changePasswordHash(
                "outsider@example.org",
                server.context().getBean(PasswordEncoder.class).encode(ExampleAccounts.PASSWORD));
    }

    private static SiteVisitor visitor(String name, SampleSite site) {
        SiteVisitor visitor = new SiteVisitor(site.at("/"));
        if (!name.equals("public")) {
            assertThat(SiteVisitor.location(visitor.signIn(name + "@example.org", ExampleAccounts.PASSWORD)))
                    .isEqualTo("/");
        }
        return visitor;
    }

    private static String answer(SiteVisitor visitor, Row row) {
        HttpResponse<String> response = row.method().equals("POST")
                ? sent(visitor, row.asked().replaceFirst("\\?.*", ""), form(row.asked()))
                : visitor.get(row.asked());
        return switch (response.statusCode()) {
            case 400 -> "bad";
            case 403 -> "refused";
            case 404 -> "none";
            default ->
                SiteVisitor.location(response).startsWith("/sign-in")
                        ? "sign-in"
                        : response.statusCode() < 500 || row.route().equals("/error")
                                ? "ok"
                                : "failed " + response.statusCode();
        };
    }

    private static HttpResponse<String> sent(SiteVisitor visitor, String path, Map<String, String> form) {
        return form.values().stream().anyMatch(value -> value.startsWith("@"))
                ? visitor.upload(path, form)
                : visitor.post(path, form);
    }

    private static Map<String, String> form(String asked) {
        Map<String, String> form = new LinkedHashMap<>();
        if (asked.contains("?")) {
            Arrays.stream(asked.replaceFirst("[^?]*\\?", "").split("&"))
                    .map(field -> field.split("=", 2))
                    .forEach(field -> form.put(field[0], URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        }
        return form;
    }
}
