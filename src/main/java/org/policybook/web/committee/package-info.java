/// The pages of those who review and decide. One class each, named by what it shows.
///
/// Entry class: [org.policybook.web.committee.MeetingsPage]. Flow: a committee's papers are listed by
/// [org.policybook.web.committee.CommitteePage]; one is read on [org.policybook.web.committee.PaperPage], which
/// [org.policybook.web.committee.ReviewForm] and [org.policybook.web.committee.DecisionForm] post to the library
/// from; [org.policybook.web.committee.Reauthentication] stands before a signature.
///
/// May use `web`, `people`, `library` and the values below them.
@NullMarked
package org.policybook.web.committee;

import org.jspecify.annotations.NullMarked;
