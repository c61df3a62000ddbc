/// Word: a file with real styles, numbering, fields, footnotes and links, in which a person can go on
/// working.
///
/// Entry class: [org.policybook.render.docx.DocxDocument].
///
/// - [org.policybook.render.docx.DocxParts] writes what stands before and after the text, as the house style
///   orders it;
/// - [org.policybook.render.docx.DocxBlocks] writes the text, run by run through
///   [org.policybook.render.docx.DocxInlines];
/// - [org.policybook.render.docx.DocxNumbering] numbers headings and lists;
/// - [org.policybook.render.docx.DocxPackage] writes the file, the same bytes for the same document.
///
/// The only writer of Word files; uses Apache POI. Depends on `document` and `render`.
@NullMarked
package org.policybook.render.docx;

import org.jspecify.annotations.NullMarked;
