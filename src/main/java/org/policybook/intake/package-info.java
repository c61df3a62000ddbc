/// Reads documents as people keep them, and hands back the policy in them with what was found, what was
/// unsure and what was left out. Nothing is invented: a fact the document does not state is absent.
///
/// Entry class: [org.policybook.intake.DocumentIntake].
///
/// - [org.policybook.intake.FileText] turns the bytes of an [org.policybook.intake.IntakeFile] into text, or refuses;
/// - [org.policybook.intake.TextIntake] reads plain text, [org.policybook.intake.MarkdownIntake] Markdown;
/// - [org.policybook.intake.ControlPage] reads the facts, [org.policybook.intake.Headings] the outline,
///   [org.policybook.intake.Blocks] what stands under each heading;
/// - [org.policybook.intake.ManuscriptIntake] does the same for a document that came with a structure of its own;
/// - [org.policybook.intake.Intake] is the result.
///
/// Floor 2: depends on `document` only; no I/O, no clock.
@NullMarked
package org.policybook.intake;

import org.jspecify.annotations.NullMarked;
