/// What a careful policy officer finds in a text: what contradicts itself, was forgotten, is out of date,
/// or is hard to follow.
///
/// Entry class: [org.policybook.check.OfficerCheck].
///
/// - [org.policybook.check.OfficerCheck#of] holds a [org.policybook.check.CheckedText] against every rule
///   that the organisation has not switched off;
/// - [org.policybook.check.Rule] is one thing to look for, with its [org.policybook.check.RuleCard];
/// - [org.policybook.check.Facts] is what the text states of itself, with the dates in it read by
///   [org.policybook.check.WrittenDate];
/// - [org.policybook.check.Sentences] parts the text as a reader does.
///
/// Floor 1: depends on `document`, `governance` and `deadline`; no I/O, no clock. Rules are tuned to be
/// silent when unsure: a finding that is wrong costs more than one that is missing.
@NullMarked
package org.policybook.check;

import org.jspecify.annotations.NullMarked;
