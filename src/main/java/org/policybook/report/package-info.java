/// Reports as values: what a table of a board paper says, whoever writes it down.
///
/// Entry class: [org.policybook.report.Report].
///
/// - a [org.policybook.report.Report] has [org.policybook.report.Section]s, each with columns, rows and perhaps a
/// chart;
/// - a [org.policybook.report.Cell] keeps its number, share or date, so that a spreadsheet can reckon with it;
/// - a [org.policybook.report.Chart] is data; the table beside it is [org.policybook.report.Chart#table];
/// - [org.policybook.report.Csv] writes lines of comma-separated values.
///
/// Floor 1: depends on `document` only; no I/O, no clock.
@NullMarked
package org.policybook.report;

import org.jspecify.annotations.NullMarked;
