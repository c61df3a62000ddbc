/// HTML: one self-contained accessible page, made by FreeMarker templates over a documented model.
///
/// Entry class: [org.policybook.render.html.HtmlDocument].
///
/// - [org.policybook.render.html.DocumentTemplates] finds and runs templates, the organisation's own before
///   the shipped ones;
/// - [org.policybook.render.html.DocumentModel] is everything a template sees, described in
///   `src/docs/templates.md`;
/// - [org.policybook.render.html.HtmlBlocks] writes the text itself;
/// - [org.policybook.render.html.RedlinePage] shows what changed between two texts.
///
/// The only user of FreeMarker for documents. Depends on `document`, `diff` and `render`; loads no PDF or Word
/// class, so that a page starts quickly.
@NullMarked
package org.policybook.render.html;

import org.jspecify.annotations.NullMarked;
