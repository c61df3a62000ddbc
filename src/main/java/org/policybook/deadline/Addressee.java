package org.policybook.deadline;

/// Whom a reminder is meant for: never a person, for people change.
public sealed interface Addressee {
    /// The post that owns the policy.
    record Owner() implements Addressee {}

    /// A post or a committee, as its organisation names it.
    record Body(String name) implements Addressee {}

    /// Those who look after the deadlines.
    record PolicyManagers() implements Addressee {}
}
