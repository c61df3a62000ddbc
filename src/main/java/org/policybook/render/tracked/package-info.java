/// Two Word texts as one with tracked changes: accepting all gives the text after, rejecting all the text
/// before.
///
/// Entry class: [org.policybook.render.tracked.TrackedText].
///
/// - [org.policybook.render.tracked.Line] is a paragraph or a table, and knows its clause;
/// - [org.policybook.render.tracked.LinePairs] tells which lines are the same, by the clauses' pairs;
/// - [org.policybook.render.tracked.ParagraphRedline] marks the words, [org.policybook.render.tracked.TableRedline]
///   the rows;
/// - [org.policybook.render.tracked.Revisions] makes the marks, each with author, date and number.
///
/// Works on WordprocessingML (ECMA-376, 17.13.5) as XML. Depends on `document` and `diff`.
@NullMarked
package org.policybook.render.tracked;

import org.jspecify.annotations.NullMarked;
