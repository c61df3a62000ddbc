/// How a draft becomes a version, and what may become of a version: which steps are possible when, by whom.
///
/// Entry class: [org.policybook.governance.lifecycle.DraftSteps].
///
/// - [org.policybook.governance.lifecycle.DraftProgress] folds a draft's events and its present text into a
///   [org.policybook.governance.lifecycle.DraftStage];
/// - [org.policybook.governance.lifecycle.DraftSteps] and [org.policybook.governance.lifecycle.VersionSteps] answer
///   each step with the event it leaves, or with why it is refused, as a [org.policybook.governance.lifecycle.Step].
///
/// Floor 1: depends on `document` and `governance` only; no I/O, no clock.
@NullMarked
package org.policybook.governance.lifecycle;

import org.jspecify.annotations.NullMarked;
