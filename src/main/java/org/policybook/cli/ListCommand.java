package org.policybook.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.FindOrigin;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `list`: the policies as they stand today.
@Command(name = "list", description = "List the policies.")
final class ListCommand extends ReadingCommand {
    private static final List<PolicyStatus> LISTED =
            List.of(PolicyStatus.DRAFT, PolicyStatus.SCHEDULED, PolicyStatus.IN_FORCE);

    @Option(
            names = "--org",
            paramLabel = "ORG",
            description = "Only this organisation; may be repeated.",
            arity = "1..*",
            split = ",")
    private List<String> organisations = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only these: draft, scheduled, in-force.",
            arity = "1..*",
            split = ",")
    private List<String> statuses = new ArrayList<>();

    ListCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Set<PolicyStatus> asked = asked();
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            List<ListPolicies.Line> lines = new ListPolicies(library)
                    .list(organisations(organisations, library), today(), damage).stream()
                            .filter(line -> asked.isEmpty() || asked.stream().anyMatch(line::has))
                            .toList();
            if (json()) {
                print(document(lines, new FindOrigin(library, today())));
            } else if (!lines.isEmpty() || damage.isEmpty()) {
                table(lines);
                lacking(lines, new FindOrigin(library, today()));
            }
            return damage.code();
        }
    }

    private Set<PolicyStatus> asked() {
        Set<PolicyStatus> asked = EnumSet.noneOf(PolicyStatus.class);
        for (String status : statuses) {
            asked.add(LISTED.stream()
                    .filter(known -> known.toString().equals(status))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("--status knows no \"%s\". Give one of: %s."
                            .formatted(
                                    status,
                                    LISTED.stream().map(PolicyStatus::toString).collect(Collectors.joining(", "))))));
        }
        return asked;
    }

    private static ObjectNode document(List<ListPolicies.Line> lines, FindOrigin origins) {
        ObjectNode document = Json.object();
        ArrayNode policies = document.putArray("policies");
        for (ListPolicies.Line line : lines) {
            ObjectNode policy = policies.addObject();
            policy.put("policy", line.policy().toString());
            policy.put("title", line.title());
            Json.put(policy, "version", line.version());
            policy.put("status", line.status().toString());
            Json.put(policy, "owner", line.owner());
            Json.put(policy, "reviewDue", line.reviewDue());
            policy.put("drafts", line.drafts());
            Json.put(policy, "scheduled", line.scheduled());
            ArrayNode behind = policy.putArray("behind");
            line.behind().forEach(draft -> behind.add(draft.draft().value()));
            line.adoptedFrom()
                    .ifPresent(from -> AdoptionsJson.origin(origins.find(from), policy.putObject("adoption")));
        }
        return document;
    }

    private void lacking(List<ListPolicies.Line> lines, FindOrigin origins) {
        for (ListPolicies.Line line : lines) {
            BehindNote.tell(line.behind(), this);
            line.adoptedFrom().ifPresent(from -> BehindNote.tell(line.policy().toString(), origins.find(from), this));
        }
    }

    private void table(List<ListPolicies.Line> lines) {
        TextTable table = new TextTable("POLICY", "TITLE", "VERSION", "STATUS", "REVIEW DUE", "OWNER");
        for (ListPolicies.Line line : lines) {
            table.row(
                    line.policy(),
                    line.title(),
                    line.version().map(VersionNumber::text).orElse("–"),
                    line.status(),
                    line.reviewDue().map(PartialDate::toString).orElse("–"),
                    line.owner().orElse("–"));
        }
        if (table.isEmpty()) {
            note(
                    !statuses.isEmpty() || !organisations.isEmpty()
                            ? "No policy is like that."
                            : "No policies. Load the sample library with \"policybook demo\", or bring your own with \"policybook import\".");
        } else {
            table.lines().forEach(this::say);
        }
    }
}
