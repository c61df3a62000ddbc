/// Controlled documents: a policy with what the library knows about this copy, written as HTML, PDF or
/// Word.
///
/// Entry class: [org.policybook.render.ControlledDocument], the input of every format.
///
/// - [org.policybook.render.html.HtmlDocument] writes one self-contained accessible page;
/// - [org.policybook.render.pdf.PdfDocument] writes an archival, tagged PDF from the same templates;
/// - [org.policybook.render.docx.DocxDocument] writes a Word file that a person can go on working in;
/// - each gives a [org.policybook.render.Rendered]: the bytes, and what the reader should be warned of.
///
/// The same input always gives the same bytes. Floor 2: depends on `document` and `diff` only.
@NullMarked
package org.policybook.render;

import org.jspecify.annotations.NullMarked;
