package org.policybook.library.report;

import java.util.List;
import org.policybook.report.Report;
import org.policybook.report.Section;

/// A report that is asked for by its name.
interface BoardReport {
    /// As it is asked for: `compliance`.
    String name();

    String title();

    /// What question it answers, in a sentence.
    String purpose();

    List<Section> sections(ReportBasis basis);

    /// How its figures are reckoned, and what they leave out.
    List<String> notes(ReportBasis basis);

    default Report of(ReportBasis basis) {
        return new Report(name(), title(), basis.asOf(), sections(basis), notes(basis));
    }
}
