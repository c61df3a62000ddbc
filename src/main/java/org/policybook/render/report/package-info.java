/// Reports as files to go on reckoning with: comma-separated values, and spreadsheets.
///
/// Entry classes: [org.policybook.render.report.CsvReport] and [org.policybook.render.report.XlsxReport]. The same
/// report as a page is [org.policybook.render.html.ReportPage], and as PDF [org.policybook.render.pdf.PdfReport].
///
/// Depends on `report` and `render`.
@NullMarked
package org.policybook.render.report;

import org.jspecify.annotations.NullMarked;
