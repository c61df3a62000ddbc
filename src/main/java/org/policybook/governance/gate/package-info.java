/// Judges a draft: which of its organisation's gates it satisfies, and what stands in the way of the others.
///
/// Entry class: [org.policybook.governance.gate.Gates].
///
/// - [org.policybook.governance.gate.GateFacts] is all that is known of the draft, as values;
/// - [org.policybook.governance.gate.Gates] adds the gates that always hold to those the organisation lists;
/// - a condition of a gate is judged by a class of its own, such as the one on assessments;
/// - [org.policybook.governance.gate.Verdict] derives from its reasons whether the gate is satisfied.
///
/// Floor 1: depends on `governance` and `document` only; no I/O, no clock. `governance` knows nothing of it.
@NullMarked
package org.policybook.governance.gate;

import org.jspecify.annotations.NullMarked;
