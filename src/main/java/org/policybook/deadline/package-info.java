/// When policies are due for review, as values.
///
/// Entry class: [org.policybook.deadline.ReviewDeadline].
///
/// - [org.policybook.deadline.ReviewDeadline#on] says how a due date stands on a day, as a
///   [org.policybook.deadline.ReviewState];
/// - [org.policybook.deadline.ReviewInterval] gives the due date that follows from an approval.
///
/// Floor 1: depends on `document` only; no I/O, no clock.
@NullMarked
package org.policybook.deadline;

import org.jspecify.annotations.NullMarked;
