package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    public record Line(
            PolicyId policy,
            String title,
            Optional<VersionNumber> version,
            PolicyStatus status,
            Optional<String> owner,
            Optional<PartialDate> reviewDue,
            int drafts,
            Optional<VersionNumber> scheduled) {
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

    /// The policies of one organisation, in no order.
    List<Line> of(OrganisationId organisation, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        organisation(library.store(organisation), today, lines);
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

    private static void organisation(GitPolicyStore store, LocalDate today, List<Line> lines) {
        Map<PolicySlug, PolicyRecord> records = store.records();
        List<DraftHead> drafts = store.drafts();
        records.forEach((slug, record) -> {
            Optional<GovernanceEvent.Published> shown = record.inForceOn(today).or(record::latest);
            shown.ifPresent(version -> lines.add(line(
                    store,
                    slug,
                    Optional.of(version),
                    PolicyStatus.of(version, record, today),
                    store.read(slug, version.version()),
                    open(drafts, slug),
                    scheduled(record, today))));
        });
        drafts.stream()
                .map(DraftHead::policy)
                .distinct()
                .filter(slug -> !records.containsKey(slug))
                .forEach(slug -> lines.add(line(
                        store,
                        slug,
                        Optional.empty(),
                        PolicyStatus.DRAFT,
                        drafts.stream()
                                .filter(draft -> draft.policy().equals(slug))
                                .findFirst()
                                .map(draft -> store.read(slug, draft.revision())),
                        open(drafts, slug),
                        Optional.empty())));
    }

    private static Optional<VersionNumber> scheduled(PolicyRecord record, LocalDate today) {
        return record.latest()
                .filter(latest -> PolicyStatus.of(latest, record, today) == PolicyStatus.SCHEDULED)
                .map(GovernanceEvent.Published::version);
    }

    private static int open(List<DraftHead> drafts, PolicySlug slug) {
        return (int)
                drafts.stream().filter(draft -> draft.policy().equals(slug)).count();
    }

    private static Line line(
            GitPolicyStore store,
            PolicySlug slug,
            Optional<GovernanceEvent.Published> version,
            PolicyStatus status,
            Optional<PolicyFiles> files,
            int drafts,
            Optional<VersionNumber> scheduled) {
        FrontMatter facts =
                files.map(found -> PolicyText.frontMatter(found.policy())).orElse(FrontMatter.EMPTY);
        return new Line(
                new PolicyId(store.organisation(), slug),
                facts.title().orElse(slug.value()),
                version.map(GovernanceEvent.Published::version),
                status,
                facts.owner(),
                version.flatMap(GovernanceEvent.Published::reviewDue),
                drafts,
                scheduled);
    }
}
