/// The reports that a board, a committee or an inspector asks for, each made for a day from the registers.
///
/// Entry class: [org.policybook.library.report.MakeReport].
///
/// - [org.policybook.library.report.ReportBasis] is what every report is made from: the registers, the day, and up to
///   when the record counts;
/// - a [org.policybook.library.report.BoardReport] is one of them, a class each, listed in
///   [org.policybook.library.report.BoardReports];
/// - [org.policybook.library.report.TellDashboard] gives the three figures, what changed, and what to do next.
///
/// Depends on `library` and the values below it.
@NullMarked
package org.policybook.library.report;

import org.jspecify.annotations.NullMarked;
