package org.policybook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policybook.document.OrganisationId;
import org.policybook.document.Problem;
import org.policybook.governance.Finding;
import org.policybook.library.CheckPolicies;
import org.policybook.library.Library;
import org.policybook.library.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `check`: everything a careful policy officer would find.
@Command(name = "check", description = "Find what is wrong with policies: in the library, an organisation, or files.")
final class CheckCommand extends ReadingCommand {
    @Parameters(
            paramLabel = "ADDRESS|ORG|FILE",
            description = "What to check; everything in the library by default.",
            arity = "0..*")
    private List<String> places = new ArrayList<>();

    CheckCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            if (places.isEmpty()) {
                library.get().organisations().forEach(id -> organisation(id, library.get(), found));
            }
            for (String place : places) {
                place(place, library, found);
            }
        }
        boolean errors = found.values().stream().flatMap(List::stream).anyMatch(Finding::isError);
        if (json()) {
            print(document(found));
        } else {
            report(found);
        }
        return errors ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void place(String place, LazyLibrary library, Map<String, List<Finding>> found) {
        if (!Opened.isFile(place) && place.indexOf('/') < 0) {
            organisation(OrganisationId.of(place), library.get(), found);
            return;
        }
        Opened opened = Opened.of(place, library, today());
        found.put(
                opened.name(),
                opened.reading()
                        .map(reading -> new CheckPolicies(library.get()).check(reading))
                        .orElseGet(() -> CheckPolicies.check(opened.parsed())));
    }

    private void organisation(OrganisationId id, Library library, Map<String, List<Finding>> found) {
        CheckPolicies check = new CheckPolicies(library);
        for (Reading reading : check.texts(id, today())) {
            found.put(reading.address(), check.check(reading));
        }
    }

    private static ObjectNode document(Map<String, List<Finding>> found) {
        ObjectNode document = Json.object();
        ArrayNode findings = document.putArray("findings");
        found.forEach((policy, list) -> list.forEach(finding -> {
            ObjectNode node = findings.addObject();
            node.put("rule", finding.rule());
            node.put("severity", severity(finding.severity()));
            node.put("policy", policy);
            Json.put(node, "clause", finding.clause());
            if (finding.line() > 0) {
                node.put("line", finding.line());
                node.put("column", finding.column());
            }
            node.put("message", finding.message());
        }));
        return document;
    }

    private void report(Map<String, List<Finding>> found) {
        int errors = 0;
        int others = 0;
        for (Map.Entry<String, List<Finding>> policy : found.entrySet()) {
            if (policy.getValue().isEmpty()) {
                continue;
            }
            say(policy.getKey());
            for (Finding finding : policy.getValue()) {
                String place = finding.line() > 0 ? "line %d: ".formatted(finding.line()) : "";
                Wrapped.lines(
                                "%s (%s) %s%s"
                                        .formatted(
                                                severity(finding.severity()), finding.rule(), place, finding.message()),
                                "  ",
                                "    ")
                        .forEach(this::say);
                errors += finding.isError() ? 1 : 0;
                others += finding.isError() ? 0 : 1;
            }
        }
        say("%s checked: %s, %s."
                .formatted(
                        Counted.of(found.size(), "texts"),
                        Counted.of(errors, "errors"),
                        Counted.of(others, "other findings")));
    }

    private static String severity(Problem.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
