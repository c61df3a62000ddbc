package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.diff.Counts;
import org.policybook.diff.PolicyComparison;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Lists the policies that were adopted from others, and how each stands to its origin.
public final class ListAdoptions {
    private final Library library;

    public ListAdoptions(Library library) {
        this.library = library;
    }

    /// An adopted policy.
    ///
    /// @param policy its line in the list of policies
    /// @param changed what the origin changed since, where it is ahead
    /// @param taking the open draft whose text says that it has the origin's newest version in it
    public record Adoption(
            ListPolicies.Line policy, Origin origin, Optional<PolicyDiff> changed, Optional<String> taking) {
        /// How many clauses the origin changed since.
        public int clauses() {
            return changed.map(PolicyDiff::counts).map(ListAdoptions::clauses).orElse(0);
        }
    }

    static int clauses(Counts counts) {
        return counts.changed() + counts.inserted() + counts.deleted() + counts.moved();
    }

    /// @param organisations whose policies; all when empty
    /// @param damaged is told of each organisation that cannot be read
    public List<Adoption> list(Set<OrganisationId> organisations, LocalDate today, Consumer<LibraryFailure> damaged) {
        return adopted(new ListPolicies(library).list(organisations, today, damaged), today);
    }

    /// The adoption of one policy, by any of its names.
    ///
    /// @throws BadInput when there is none
    public Adoption of(PolicyId policy, LocalDate today) {
        PolicyId now = new PolicyId(
                policy.organisation(), library.store(policy.organisation()).current(policy.policy()));
        List<ListPolicies.Line> lines = new ListPolicies(library)
                .of(now.organisation(), today).stream()
                        .filter(line -> line.policy().equals(now))
                        .toList();
        return adopted(lines, today).stream()
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "%s is no adopted policy: either there is none of that name, or its text has no adopted-from. \"policybook adoptions\" lists those there are."
                                .formatted(policy)));
    }

    private List<Adoption> adopted(List<ListPolicies.Line> lines, LocalDate today) {
        FindOrigin origins = new FindOrigin(library, today);
        return lines.stream()
                .filter(line -> line.adoptedFrom().isPresent())
                .map(line -> adoption(line, origins.find(line.adoptedFrom().orElseThrow()), today))
                .toList();
    }

    private Adoption adoption(ListPolicies.Line line, Origin origin, LocalDate today) {
        return origin instanceof Origin.Ahead ahead
                ? new Adoption(line, origin, Optional.of(changed(ahead, today)), taking(line.policy(), ahead))
                : new Adoption(line, origin, Optional.empty(), Optional.empty());
    }

    /// What the origin changed between the version adopted and its newest, but for what only a publication
    /// writes.
    PolicyDiff changed(Origin.Ahead origin, LocalDate today) {
        Reading before = read(origin.policy(), origin.adopted(), today);
        Reading after = read(origin.policy(), origin.newest(), today);
        return PolicyComparison.of(words(before), words(after), new ComparePolicies(library).posts(before, after));
    }

    private static Policy words(Reading reading) {
        Policy policy = reading.parsed().policy();
        return policy.with(policy.frontMatter().without(FrontMatter.SYSTEM_FIELDS));
    }

    private Reading read(PolicyId policy, VersionNumber version, LocalDate today) {
        return new ReadPolicy(library).read(new Address(policy, new Edition.OfVersion(version)), today);
    }

    private Optional<String> taking(PolicyId policy, Origin.Ahead origin) {
        GitPolicyStore store = library.store(policy.organisation());
        return store.drafts(policy.policy()).stream()
                .filter(draft -> hasIn(draft, store, origin))
                .map(draft -> policy + "@draft:" + draft.draft())
                .findFirst();
    }

    private static boolean hasIn(DraftHead draft, GitPolicyStore store, Origin.Ahead origin) {
        String text = store.read(draft.policy(), draft.revision()).policy();
        return PolicyText.frontMatter(text)
                .adoptedFrom()
                .filter(origin.address()::equals)
                .isPresent();
    }
}
