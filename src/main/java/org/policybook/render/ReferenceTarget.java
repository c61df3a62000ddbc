package org.policybook.render;

/// The policy that a reference names.
///
/// @param label the name a reader knows it by, shown where the author's link has no text
/// @param address where it is read: an `http:` or `https:` address or a relative one; empty when it can
///     only be named
public record ReferenceTarget(String label, String address) {}
