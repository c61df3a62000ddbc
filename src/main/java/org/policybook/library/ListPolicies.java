package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.deadline.ReviewCourse;
import org.policybook.document.FrontMatter;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.governance.Rules;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.store.GitPolicyStore;

/// Lists the policies of organisations as they stand on a day: the version in force, else the next one
/// scheduled, else the draft.
public final class ListPolicies {
    private final Library library;

    public ListPolicies(Library library) {
        this.library = library;
    }

    /// A policy on one line.
    ///
    /// @param drafts how many drafts are open
    /// @param scheduled a version that is to take this one's place
    /// @param adoptedFrom what the text says it was adopted from, see [FindOrigin]
    /// @param stage how far the furthest of its drafts has come; empty without a draft
    /// @param pastReview whether the version in force should have been reviewed before this day
    /// @param behind the open drafts that lack what was published since they were begun
    /// @param review what set and moved the review date; empty for a policy that was never published
    public record Line(
            PolicyId policy,
            String title,
            Optional<VersionNumber> version,
            PolicyStatus status,
            Optional<String> owner,
            Optional<PartialDate> reviewDue,
            int drafts,
            Optional<DraftStage> stage,
            boolean pastReview,
            Optional<VersionNumber> scheduled,
            Optional<String> adoptedFrom,
            List<DraftBehind> behind,
            Optional<ReviewCourse> review) {
        public Line {
            behind = List.copyOf(behind);
        }

        /// Whether any of the policy's texts stands so: one in force may have a draft and a successor too.
        public boolean has(PolicyStatus asked) {
            return status == asked
                    || (asked == PolicyStatus.DRAFT && drafts > 0)
                    || (asked == PolicyStatus.SCHEDULED && scheduled.isPresent());
        }
    }

    /// @param organisations only these; all when empty
    /// @param damaged is told of each organisation that cannot be read
    public List<Line> list(Set<OrganisationId> organisations, LocalDate today, Consumer<LibraryFailure> damaged) {
        return HealthyOrganisations.of(library, organisations, damaged).ask(id -> of(id, today)).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Line::policy))
                .toList();
    }

    /// The policies as they stood on a day in the past: those of which a version had come into force by then.
    ///
    /// @param known what was recorded later is left out; [Instant#MAX] for all that is known now
    public List<Line> listOn(
            LocalDate day, Instant known, Set<OrganisationId> organisations, Consumer<LibraryFailure> damaged) {
        return HealthyOrganisations.of(library, organisations, damaged).ask(id -> on(day, known, id)).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Line::policy))
                .toList();
    }

    private List<Line> on(LocalDate day, Instant known, OrganisationId organisation) {
        GitPolicyStore store = library.store(organisation);
        List<Line> lines = new ArrayList<>();
        store.records().forEach((slug, all) -> {
            PolicyRecord record = all.believedOn(known);
            record.inForceOn(day)
                    .or(() -> record.published().stream()
                            .filter(version ->
                                    !version.effectiveFrom().firstDay().isAfter(day))
                            .max(Comparator.comparing(GovernanceEvent.Published::version)))
                    .ifPresent(version -> lines.add(past(store, slug, version, record, day)));
        });
        return lines;
    }

    private Rules.ReviewRule rule(OrganisationId organisation) {
        return library.organisation(organisation).rules().review();
    }

    private Line past(
            GitPolicyStore store,
            PolicySlug slug,
            GovernanceEvent.Published version,
            PolicyRecord record,
            LocalDate day) {
        FrontMatter facts = store.read(slug, version.version())
                .map(found -> PolicyText.frontMatter(found.policy()))
                .orElse(FrontMatter.EMPTY);
        return new Line(
                new PolicyId(store.organisation(), slug),
                facts.title().orElse(slug.value()),
                Optional.of(version.version()),
                PolicyStatus.of(version, record, day),
                facts.owner(),
                version.reviewDue(),
                0,
                Optional.empty(),
                isPastReview(version, record, day),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(
                        ReviewCourses.of(version, record, TextFacts.Intervals.of(facts), rule(store.organisation()))));
    }

    static boolean isPastReview(GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        return PolicyStatus.of(version, record, day) == PolicyStatus.IN_FORCE
                && version.reviewDue().filter(due -> day.isAfter(due.lastDay())).isPresent();
    }

    /// The policies of one organisation, in no order.
    List<Line> of(OrganisationId organisation, LocalDate today) {
        return library.listings().of(organisation, today, library);
    }

    /// What a policy is called: in force, or else as last published or drafted. Empty when there is none.
    Optional<String> title(PolicyId policy, LocalDate today) {
        return title(policy, today, Instant.MAX);
    }

    /// What a policy was called, as far as the library knew at an instant; where it knew nothing, what it is
    /// called now.
    Optional<String> title(PolicyId policy, LocalDate day, Instant known) {
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        PolicyRecord record = store.record(slug);
        PolicyRecord then = record.believedOn(known);
        return then.inForceOn(day)
                .or(then::latest)
                .or(record::latest)
                .flatMap(version -> store.read(slug, version.version()))
                .or(() -> store.drafts(slug).stream().findFirst().map(draft -> store.read(slug, draft.revision())))
                .map(files -> PolicyText.frontMatter(files.policy()).title().orElse(slug.value()));
    }
}
