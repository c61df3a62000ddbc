package org.policybook.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.GitPolicyStore;

/// Follows `adopted-from` to where a text came from. Reads an organisation's decisions once, so use one for
/// a whole list.
public final class FindOrigin {
    private final Library library;
    private final LocalDate today;
    private final Map<OrganisationId, Map<PolicySlug, PolicyRecord>> records = new HashMap<>();

    public FindOrigin(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /// @param written the value of `adopted-from`
    public Origin find(String written) {
        Address address;
        try {
            address = Address.parse(written);
        } catch (BadInput aName) {
            return lost(
                    written,
                    Origin.Why.NO_ADDRESS,
                    " is a name, not an address of this library such as organisation/policy@1.0.");
        }
        OrganisationId organisation = address.policy().organisation();
        if (!library.organisations().contains(organisation)) {
            return lost(written, Origin.Why.NOT_HERE, ": this library has no organisation " + organisation + ".");
        }
        try {
            return follow(written, address);
        } catch (LibraryFailure damaged) {
            return lost(written, Origin.Why.UNREADABLE, " cannot be read. " + damaged.getMessage());
        }
    }

    private Origin follow(String written, Address address) {
        GitPolicyStore store = library.store(address.policy().organisation());
        PolicyId policy = new PolicyId(
                store.organisation(), store.current(address.policy().policy()));
        PolicyRecord record = records.computeIfAbsent(store.organisation(), id -> store.records())
                .getOrDefault(policy.policy(), new PolicyRecord(List.of()));
        if (record.published().isEmpty()) {
            return store.drafts(policy.policy()).isEmpty()
                    ? lost(written, Origin.Why.NOT_HERE, ": there is no such policy in this library any more.")
                    : lost(written, Origin.Why.NOT_PUBLISHED, " has not been published yet; there is only a draft.");
        }
        if (!(address.edition() instanceof Edition.OfVersion(VersionNumber asked))) {
            return lost(
                    written,
                    Origin.Why.NO_VERSION,
                    " is said without a version. Write the one it came from after an @ in adopted-from, such as "
                            + policy + "@" + record.published().getFirst().version() + ".");
        }
        Optional<GovernanceEvent.Published> adopted = record.version(asked);
        return adopted.isEmpty()
                ? lost(written, Origin.Why.NOT_PUBLISHED, ": there is no such version of " + policy + ".")
                : compare(written, policy, record, adopted.get().version());
    }

    private Origin compare(String written, PolicyId policy, PolicyRecord record, VersionNumber adopted) {
        Optional<GovernanceEvent.Published> newest = record.inForceOn(today);
        if (newest.isEmpty()) {
            return lost(written, Origin.Why.NOT_IN_FORCE, notInForce(policy, record));
        }
        VersionNumber number = newest.get().version();
        return number.isAfter(adopted)
                ? new Origin.Ahead(
                        written, policy, adopted, number, newest.get().effectiveFrom())
                : new Origin.InStep(written, policy, adopted);
    }

    private String notInForce(PolicyId policy, PolicyRecord record) {
        GovernanceEvent.Published last = record.latest().orElseThrow();
        return last.effectiveFrom().firstDay().isAfter(today)
                ? ": no version of %s is in force yet; %s will be from %s."
                        .formatted(policy, last.version(), last.effectiveFrom())
                : ": no version of %s is in force any more, as it was withdrawn or suspended. Your own text stays as it is; decide whether you still need it."
                        .formatted(policy);
    }

    private static Origin.Lost lost(String written, Origin.Why why, String words) {
        return new Origin.Lost(written, why, written + words);
    }
}
