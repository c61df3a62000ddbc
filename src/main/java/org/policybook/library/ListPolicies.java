package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

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

    private static boolean isPastReview(GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        return PolicyStatus.of(version, record, day) == PolicyStatus.IN_FORCE
                && version.reviewDue().filter(due -> day.isAfter(due.lastDay())).isPresent();
    }

    /// The policies of one organisation, in no order.
    List<Line> of(OrganisationId organisation, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        organisation(organisation, today, lines);
        return lines;
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

    private void organisation(OrganisationId organisation, LocalDate today, List<Line> lines) {
        GitPolicyStore store = library.store(organisation);
        Map<PolicySlug, List<DraftHead>> drafts =
                store.drafts().stream().collect(Collectors.groupingBy(DraftHead::policy));
        Map<PolicySlug, PolicyRecord> records = new HashMap<>(store.records());
        drafts.keySet().forEach(slug -> records.putIfAbsent(slug, new PolicyRecord(List.of())));
        records.forEach((slug, record) -> line(store, slug, record, drafts.getOrDefault(slug, List.of()), today)
                .ifPresent(lines::add));
    }

    /// Empty for a policy of which there is no text, such as one whose first draft was given up.
    private Optional<Line> line(
            GitPolicyStore store, PolicySlug slug, PolicyRecord record, List<DraftHead> drafts, LocalDate today) {
        Optional<GovernanceEvent.Published> version = record.inForceOn(today).or(record::latest);
        if (version.isEmpty() && drafts.isEmpty()) {
            return Optional.empty();
        }
        Optional<PolicyFiles> files = version.isPresent()
                ? store.read(slug, version.get().version())
                : Optional.of(store.read(slug, drafts.getFirst().revision()));
        FrontMatter facts =
                files.map(found -> PolicyText.frontMatter(found.policy())).orElse(FrontMatter.EMPTY);
        PolicyId policy = new PolicyId(store.organisation(), slug);
        return Optional.of(new Line(
                policy,
                facts.title().orElse(slug.value()),
                version.map(GovernanceEvent.Published::version),
                version.map(found -> PolicyStatus.of(found, record, today)).orElse(PolicyStatus.DRAFT),
                facts.owner(),
                version.flatMap(GovernanceEvent.Published::reviewDue),
                drafts.size(),
                FurthestStage.of(library, policy, record, drafts, today),
                version.filter(found -> isPastReview(found, record, today)).isPresent(),
                scheduled(record, today),
                facts.adoptedFrom(),
                drafts.stream()
                        .flatMap(draft -> DraftBehind.of(draft, record, store).stream())
                        .toList(),
                version.map(found ->
                        ReviewCourses.of(found, record, TextFacts.Intervals.of(facts), rule(store.organisation())))));
    }

    private static Optional<VersionNumber> scheduled(PolicyRecord record, LocalDate today) {
        return record.latest()
                .filter(latest -> PolicyStatus.of(latest, record, today) == PolicyStatus.SCHEDULED)
                .map(GovernanceEvent.Published::version);
    }
}
