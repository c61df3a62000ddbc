package org.policybook.people;

import java.time.LocalDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// That one addressee is reminded of one policy on one step of the ladder.
///
/// @param due the day after which the review of the version is late
/// @param rung the step, such as `before-30`
/// @param addressee a post or a committee, or `policy managers`
/// @param falls the day the step falls on
public record Notice(
        PolicyId policy, VersionNumber version, LocalDate due, String rung, String addressee, LocalDate falls) {}
