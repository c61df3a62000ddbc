package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.diff.ReadersChanges;
import org.policybook.document.FrontMatter;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.people.Database;
import org.policybook.people.ReadingPolicy;
import org.policybook.people.SqlAudience;
import org.policybook.people.SqlRenames;
import org.policybook.people.SqlStaff;
import org.policybook.store.GitPolicyStore;

/// Tells the database which versions are in force, so that people are asked to read what says something new to
/// them. A change that was approved as minor, and one of headings, order or facts only, asks nobody.
public final class RefreshReading {
    private final Library library;
    private final Database database;
    private final Map<OrganisationId, Looked> looked = new ConcurrentHashMap<>();

    /// @param state of the repository when it was looked at
    private record Looked(String state, LocalDate on) {}

    public RefreshReading(Library library, Database database) {
        this.library = library;
        this.database = database;
    }

    /// Looks what is in force today, and does nothing more where that is known.
    public void refresh(OrganisationId organisation, LocalDate today) {
        new SqlStaff(database).closeLeavers(today);
        look(organisation, today);
    }

    /// The same, but looks only where something was recorded since this object looked last, or the day is another:
    /// cheap enough for every page.
    public void refreshWhereMoved(OrganisationId organisation, LocalDate today) {
        Looked now = new Looked(library.store(organisation).state(), today);
        if (!now.equals(looked.get(organisation))) {
            refresh(organisation, today);
            looked.put(organisation, now);
        }
    }

    private void look(OrganisationId organisation, LocalDate today) {
        SqlAudience audience = new SqlAudience(database);
        GitPolicyStore store = library.store(organisation);
        Map<PolicySlug, ReadingPolicy> known = known(organisation, store, audience);
        Map<PolicySlug, GovernanceEvent.Published> others = new TreeMap<>();
        Set<PolicySlug> inForce = new HashSet<>();
        store.records()
                .forEach((slug, record) -> record.inForceOn(today).ifPresent(version -> {
                    inForce.add(slug);
                    if (Optional.ofNullable(known.get(slug))
                            .filter(policy -> policy.version().equals(version.version()))
                            .isEmpty()) {
                        others.put(slug, version);
                    }
                }));
        VersionFacts facts = VersionFacts.of(others, store);
        List<ReadingPolicy> changed = new ArrayList<>();
        others.forEach((slug, version) -> changed.add(policy(
                new PolicyId(organisation, slug),
                version,
                facts.of(slug, version),
                Optional.ofNullable(known.get(slug)))));
        Set<PolicySlug> before = new HashSet<>();
        known.forEach((slug, policy) -> {
            if (policy.inForce()) {
                before.add(slug);
            }
        });
        if (!changed.isEmpty() || !before.equals(inForce)) {
            audience.replacePolicies(organisation, changed, inForce, today);
        }
    }

    /// By the names that the policies have now.
    private Map<PolicySlug, ReadingPolicy> known(
            OrganisationId organisation, GitPolicyStore store, SqlAudience audience) {
        Map<PolicySlug, ReadingPolicy> known = audience.policies(organisation);
        Set<PolicySlug> names = store.records().keySet();
        SqlRenames renames = new SqlRenames(database);
        boolean renamed = false;
        for (PolicySlug slug : known.keySet()) {
            PolicySlug current = names.contains(slug) ? slug : store.current(slug);
            if (!current.equals(slug) && !known.containsKey(current)) {
                renames.rename(organisation, slug, current);
                renamed = true;
            }
        }
        return renamed ? audience.policies(organisation) : known;
    }

    private ReadingPolicy policy(
            PolicyId policy, GovernanceEvent.Published version, FrontMatter facts, Optional<ReadingPolicy> before) {
        int edition = before.map(known -> known.edition() + (asks(policy, known.version(), version.version()) ? 1 : 0))
                .orElse(1);
        return new ReadingPolicy(
                policy,
                facts.title().orElse(policy.policy().value()),
                facts.type().orElse(""),
                version.version(),
                edition,
                true);
    }

    /// Whether a reader of one version has something to read in another.
    private boolean asks(PolicyId policy, VersionNumber before, VersionNumber after) {
        PolicyRecord record = library.store(policy.organisation()).record(policy.policy());
        boolean minor = after.isAfter(before)
                && record.published().stream()
                        .map(GovernanceEvent.Published::version)
                        .filter(version -> version.isAfter(before) && !version.isAfter(after))
                        .allMatch(version -> isMinor(version, record));
        return !minor
                && !new ChangesToRead(library)
                        .between(policy, before, after)
                        .map(ReadersChanges::changes)
                        .filter(List::isEmpty)
                        .isPresent();
    }

    /// Whether its author called it minor and it was approved as that.
    private static boolean isMinor(VersionNumber version, PolicyRecord record) {
        Optional<DraftEvent.Submitted> last = Optional.empty();
        for (GovernanceEvent event : record.events()) {
            if (event instanceof DraftEvent.Submitted submitted) {
                last = Optional.of(submitted);
            }
            if (event instanceof GovernanceEvent.Published published
                    && published.version().samePlace(version)) {
                return last.filter(submitted -> submitted.change() == ChangeClass.MINOR
                                && submitted.target().revision().equals(published.draft()))
                        .isPresent();
            }
        }
        return false;
    }
}
