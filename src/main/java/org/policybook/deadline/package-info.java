/// When policies are due for review and why, and which days are worked, as values.
///
/// Entry class: [org.policybook.deadline.ReviewCourse].
///
/// - [org.policybook.deadline.DueReason] is what set or moved a due date: the interval from an approval, a review
///   without a change, an extension, an event that brought it forward;
/// - [org.policybook.deadline.ReviewCourse#on] folds these into a [org.policybook.deadline.ReviewStanding] on a day: a
///   [org.policybook.deadline.ReviewState] and the sentence that explains it;
/// - [org.policybook.deadline.ReviewInterval] gives the due date that follows from an approval, and
///   [org.policybook.deadline.ReviewDeadline] how a bare due date stands;
/// - [org.policybook.deadline.ReminderLadder#on] gives the [org.policybook.deadline.Reminder] that is to be sent on a
/// day;
/// - [org.policybook.deadline.WorkingDays] counts days without weekends and the [org.policybook.deadline.BankHolidays].
///
/// Floor 1: depends on `document` only; no I/O, no clock.
@NullMarked
package org.policybook.deadline;

import org.jspecify.annotations.NullMarked;
