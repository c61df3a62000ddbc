/// What changed between two texts of a policy, clause by clause and then word by word, as values.
///
/// Entry class: [org.policybook.diff.PolicyComparison].
///
/// - [org.policybook.diff.PolicyComparison#of] pairs the clauses of both texts and gives a
///   [org.policybook.diff.PolicyDiff];
/// - [org.policybook.diff.Change] is one clause that was inserted, deleted, changed or moved;
/// - [org.policybook.diff.Redline] marks the words in it that went and came;
/// - [org.policybook.diff.FieldChange] is a fact of the front matter that differs;
/// - [org.policybook.diff.KeyChange] is a sentence to read first, for what it holds people to;
/// - [org.policybook.diff.TextReport] tells it all in lines.
///
/// Three more answers stand on the same pairing: [org.policybook.diff.ThreeWayMerge] puts the changes of two
/// people together, [org.policybook.diff.ReadersChanges] picks what matters to a reader, and
/// [org.policybook.diff.Harmonisation] lays two organisations' policies side by side.
///
/// Floor 1: depends on `document` only, and inside on JGit's diff and merge algorithms; no I/O, no clock.
@NullMarked
package org.policybook.diff;

import org.jspecify.annotations.NullMarked;
