/// PDF: an archival (PDF/A-2a) and accessible (PDF/UA) file, laid out from the print template.
///
/// Entry class: [org.policybook.render.pdf.PdfDocument].
///
/// - [org.policybook.render.html.HtmlDocument#writeForPrint] gives the document as well-formed XML;
/// - [org.policybook.render.pdf.MissingCharacters] replaces what no font can show, and says so;
/// - [org.policybook.render.pdf.ArabicShaping] joins and orders right-to-left text, with shapes that
///   [org.policybook.render.pdf.SoraniFont] makes reachable;
/// - [org.policybook.render.pdf.FixedIdentity] takes the clock out of the bytes.
///
/// The only user of openhtmltopdf, and of PDFBox for writing. Depends on `document`, `render` and
/// `render.html`.
@NullMarked
package org.policybook.render.pdf;

import org.jspecify.annotations.NullMarked;
