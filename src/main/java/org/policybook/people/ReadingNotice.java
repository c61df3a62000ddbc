package org.policybook.people;

import org.policybook.governance.Person;

/// That one person is reminded to read one policy.
///
/// @param step how many days after they were asked: 0 when they are asked
public record ReadingNotice(Person person, ToRead what, int step, Key key) {
    /// The rows it is about: the same for the same person, policy and edition.
    public record Key(long staff, long policy, int edition) {}
}
