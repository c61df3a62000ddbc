/// Reads HTML pages, as saved from an intranet or from Word, into Markdown.
///
/// Entry class: [org.policybook.intake.html.HtmlReader].
///
/// - [org.policybook.intake.html.Furniture] takes away what frames the text: menus, forms, scripts, hidden parts;
/// - [org.policybook.intake.html.HtmlBlocks] writes headings, paragraphs, lists and quotations,
///   [org.policybook.intake.html.HtmlTable] tables, [org.policybook.intake.html.HtmlWords] the words within them;
/// - [org.policybook.intake.html.ReadHtml] is the result.
///
/// Depends on jsoup, of which nothing shows outside. Nothing is fetched.
@NullMarked
package org.policybook.intake.html;

import org.jspecify.annotations.NullMarked;
