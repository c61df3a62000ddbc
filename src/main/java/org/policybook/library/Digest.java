package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;

/// All that one person is told on one day about one organisation's policies.
///
/// @param reviews the most overdue first
/// @param readings what they are asked to read
public record Digest(
        Person to, OrganisationId organisation, LocalDate day, List<ReviewLine> reviews, List<ReadingLine> readings) {
    public Digest {
        reviews = List.copyOf(reviews);
        readings = List.copyOf(readings);
    }

    /// @param days until the due date; negative once it has passed
    /// @param rung the step of the ladder, such as `before-30`
    /// @param why why they are told, in a sentence
    public record ReviewLine(
            PolicyId policy,
            VersionNumber version,
            String title,
            PartialDate due,
            long days,
            String rung,
            String why) {}

    /// @param asked the day since which they are asked
    /// @param again whether they read an earlier version, so that only what changed is asked
    public record ReadingLine(PolicyId policy, VersionNumber version, String title, LocalDate asked, boolean again) {}

    /// What makes it this digest and no other.
    String key() {
        return prefix(organisation, day) + to.email();
    }

    /// What the keys of all digests of a day begin with.
    static String prefix(OrganisationId organisation, LocalDate day) {
        return "digest/%s/%s/".formatted(organisation, day);
    }
}
