package org.policybook.library;

import org.policybook.governance.Person;

/// Who gets a message, and why they do.
///
/// @param why a sentence to them, such as `You hold the post of Practice Manager, which owns it.`
record Recipient(Person person, String why) {}
