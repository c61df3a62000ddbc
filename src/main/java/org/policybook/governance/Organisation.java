package org.policybook.governance;
/// to come
public record Organisation() {}
