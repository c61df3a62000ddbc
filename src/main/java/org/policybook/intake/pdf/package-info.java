/// Reads PDF files into lines of marked text: `## ` before headings, `•` before list items, tabs between the
/// cells of a table row, one paragraph a line.
///
/// Entry class: [org.policybook.intake.pdf.PdfReader].
///
/// - [org.policybook.intake.pdf.OpenPdf] opens a file within limits, or refuses it;
/// - [org.policybook.intake.pdf.PageReader] takes glyphs and ruled lines off a page;
/// - a tagged file is read by its tags ([org.policybook.intake.pdf.TagTree]);
/// - any other by its looks: [org.policybook.intake.pdf.PageLines], [org.policybook.intake.pdf.Grid],
///   [org.policybook.intake.pdf.RunningEdges], [org.policybook.intake.pdf.Looks],
///   [org.policybook.intake.pdf.LineBlocks].
///
/// Depends on `document` for its refusals, and on PDFBox, of which nothing shows outside.
@NullMarked
package org.policybook.intake.pdf;

import org.jspecify.annotations.NullMarked;
