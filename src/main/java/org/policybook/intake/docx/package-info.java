/// Reads Word documents into manuscripts: what their styles, numbering, tables and marks mean, without
/// keeping how they look.
///
/// Entry class: [org.policybook.intake.docx.WordIntake].
///
/// - [org.policybook.intake.docx.WordPackage] unpacks a `.docx` within [org.policybook.intake.docx.Limits], and
///   [org.policybook.intake.docx.XmlParts] reads its XML;
/// - [org.policybook.intake.docx.StoryReader] and [org.policybook.intake.docx.ParagraphReader] turn it into
///   [org.policybook.intake.docx.Element]s; [org.policybook.intake.docx.DocReader] does so for an old `.doc`;
/// - [org.policybook.intake.docx.HeadingFinder] and [org.policybook.intake.docx.HeadingDepths] tell the outline;
/// - [org.policybook.intake.docx.Assembler] makes the parts of an [org.policybook.intake.Manuscript].
///
/// Floor 2: depends on `document` and `intake`; POI and its ZIP reader; no network, no files of its own.
@NullMarked
package org.policybook.intake.docx;

import org.jspecify.annotations.NullMarked;
