/// What people do with a library, one small class a use case, named by its verb.
///
/// Entry class: [org.policybook.library.Library].
///
/// - [org.policybook.library.SaveDraft] and [org.policybook.library.PublishDraft] take an author's text to
///   a version;
/// - [org.policybook.library.ReadPolicy] finds the text an address means;
/// - [org.policybook.library.RenderPolicy] makes the controlled document of it;
/// - [org.policybook.library.ComparePolicies] tells what changed, [org.policybook.library.TellClauseHistory]
///   how one clause did, and [org.policybook.library.CatchUp] what is new to a reader;
/// - [org.policybook.library.SearchClauses] finds clauses;
/// - [org.policybook.library.PutReminders] and [org.policybook.library.DeliverMessages] are the nightly run,
///   [org.policybook.library.FindMustRead] and [org.policybook.library.ConfirmRead] what people read.
///
/// Floor 3: depends on everything below; hands out values of floors 0 and 1 only, and its own results.
@NullMarked
package org.policybook.library;

import org.jspecify.annotations.NullMarked;
