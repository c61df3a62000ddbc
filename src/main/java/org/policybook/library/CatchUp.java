package org.policybook.library;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.diff.ReadersChanges;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;

/// Tells a reader what is different from the version they knew.
public final class CatchUp {
    private final Library library;

    public CatchUp(Library library) {
        this.library = library;
    }

    /// @param known what they knew
    /// @param now what is in force
    public record News(Reading known, Reading now, ReadersChanges changes) {}

    /// @param since a version, or a day: then the version in force on that day
    /// @param role only what names this role, or everyone
    /// @throws BadInput when there was no such version, or it is newer than the one in force
    public News since(PolicyId policy, String since, Optional<String> role, LocalDate today) {
        ReadPolicy reading = new ReadPolicy(library);
        Reading known = reading.read(Address.parse(policy + "@" + since), today);
        Reading now = reading.read(Address.parse(policy.toString()), today);
        if (known.version().isPresent()
                && now.version().isPresent()
                && known.version().get().isAfter(now.version().get())) {
            throw new BadInput("Version %s is not in force yet; %s is. \"policybook diff\" compares any two versions."
                    .formatted(known.version().get(), now.version().get()));
        }
        return new News(known, now, ReadersChanges.of(new ComparePolicies(library).compare(known, now), role));
    }
}
