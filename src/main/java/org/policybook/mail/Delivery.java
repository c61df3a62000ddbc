package org.policybook.mail;

/// What came of handing a message over.
public sealed interface Delivery {
    /// The other side has taken it.
    record Delivered() implements Delivery {}

    /// Not now: trying again may help.
    ///
    /// @param everything whether nothing at all can be sent for now, such as when the server cannot be reached
    record Postponed(String reason, boolean everything) implements Delivery {}

    /// Never: there is no such post box, or the other side does not want it.
    record Refused(String reason) implements Delivery {}
}
