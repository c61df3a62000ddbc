/// The policy as a value: front matter, sections, blocks, clause ids, references and dates, read from
/// and written to structured Markdown.
///
/// Entry class: [org.policybook.document.PolicyText].
///
/// - [org.policybook.document.PolicyText#parse] turns a file's text into a [org.policybook.document.ParsedPolicy]:
///   the [org.policybook.document.Policy] and every [org.policybook.document.Problem] found on the way;
/// - [org.policybook.document.PolicyText#format] writes a policy back as canonical text;
/// - [org.policybook.document.Clauses] lists what a reader can point at, each under its
///   [org.policybook.document.ClauseId].
///
/// Floor 0: no I/O, no clock, and no third-party type in a public signature. The only user of flexmark.
@NullMarked
package org.policybook.document;

import org.jspecify.annotations.NullMarked;
