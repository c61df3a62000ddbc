package org.policybook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.LibraryFailure;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.Finding;
import org.policybook.governance.gate.Verdict;
import org.policybook.library.IssueDocuments;
import org.policybook.library.Library;
import org.policybook.library.PublishDraft;
import org.policybook.library.ReadPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `publish`: makes an approved draft a version.
@Command(name = "publish", description = "Publish a draft that was approved, as a version that never changes.")
final class PublishCommand extends LibraryCommand {
    @Parameters(paramLabel = "ORG/POLICY", description = "The policy.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Option(names = "--draft", paramLabel = "ID", description = "The draft, where there are several.")
    private @Nullable String draft;

    @Option(
            names = "--version",
            paramLabel = "V",
            description = "The number, where no committee decides; the next by the organisation's rule by default.")
    private @Nullable String version;

    @Option(
            names = "--approved-by",
            paramLabel = "WHO",
            description = "Who approved it, where no committee decides on this type of document.")
    private @Nullable String approvedBy;

    @Option(names = "--approved", paramLabel = "DATE", description = "When they did (default: today).")
    private @Nullable String approved;

    @Option(names = "--effective", paramLabel = "DATE", description = "The first day in force (default: the approval).")
    private @Nullable String effective;

    @Option(
            names = "--review-due",
            paramLabel = "DATE",
            description = "When it is due for review (default: by the review rule).")
    private @Nullable String reviewDue;

    @Option(
            names = {"-m", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "What changed and why, in a line.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    PublishCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PolicyId id = PolicyId.parse(policy);
        PublishDraft.Decision decision = new PublishDraft.Decision(
                Optional.ofNullable(version).map(VersionNumber::of),
                approval(),
                Optional.ofNullable(effective).map(PartialDate::parse),
                Optional.ofNullable(reviewDue).map(PartialDate::parse),
                Optional.empty(),
                reason);
        try (Library library = open()) {
            PublishDraft.Outcome outcome = new PublishDraft(library)
                    .publish(id, Optional.ofNullable(draft).map(DraftId::of), decision, session());
            int code = print(id, outcome);
            if (outcome instanceof PublishDraft.Outcome.Published published) {
                issue(id, published.event().version(), library);
            }
            return code;
        }
    }

    private Optional<Approval> approval() {
        if (approvedBy == null && approved != null) {
            throw new BadInput("--approved says when it was approved; say by whom with --approved-by.");
        }
        return Optional.ofNullable(approvedBy)
                .map(who -> new Approval(
                        who,
                        Optional.ofNullable(approved).map(PartialDate::parse).orElse(PartialDate.of(today()))));
    }

    /// The version is published whatever comes of its documents; they can be made again at any time.
    private void issue(PolicyId policy, VersionNumber published, Library library) {
        terminal().flush();
        Address address = new Address(policy, new Edition.OfVersion(published));
        try {
            new IssueDocuments(library)
                    .issue(
                            new ReadPolicy(library).read(address, today()),
                            session(),
                            warning -> note("Note: " + warning));
            note("Its documents are kept as issued.");
        } catch (BadInput | LibraryFailure e) {
            note("Its documents were not made: %s Then keep them with \"policybook issue %s\"."
                    .formatted(e.getMessage(), address));
        }
    }

    private int print(PolicyId id, PublishDraft.Outcome outcome) {
        return switch (outcome) {
            case PublishDraft.Outcome.Published published -> {
                say("Published %s@%s, in force from %s."
                        .formatted(
                                id,
                                published.event().version(),
                                published.event().effectiveFrom()));
                published.event().reviewDue().ifPresent(due -> say("Review due %s.".formatted(due)));
                yield ExitCode.DONE;
            }
            case PublishDraft.Outcome.Blocked blocked -> {
                terminal()
                        .complain("%s was not published. In the way: %s."
                                .formatted(id, Counted.of(blocked.findings().size(), "errors")));
                for (Finding finding : blocked.findings()) {
                    String place = finding.line() > 0 ? "line %d: ".formatted(finding.line()) : "";
                    note("  (%s) %s%s".formatted(finding.rule(), place, finding.message()));
                }
                yield ExitCode.REFUSED;
            }
            case PublishDraft.Outcome.NotThrough stopped -> {
                terminal()
                        .complain("%s was not published. In the way: %s."
                                .formatted(
                                        id,
                                        Counted.of(
                                                stopped.judged().verdicts().stream()
                                                        .filter(Verdict::isInTheWay)
                                                        .count(),
                                                "gates")));
                new VerdictPrinter(this::note).obstacles(stopped.judged());
                yield ExitCode.REFUSED;
            }
            case PublishDraft.Outcome.Refused refused -> {
                terminal().complain(refused.message());
                yield ExitCode.REFUSED;
            }
        };
    }
}
