package org.policybook.report;

import java.util.ArrayList;
import java.util.List;

/// A report for a board, a committee or an inspector.
///
/// @param name as it is asked for, such as `compliance`
/// @param notes how its figures are reckoned, and what they leave out
public record Report(String name, String title, AsOf asOf, List<Section> sections, List<String> notes) {
    public Report {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /// With the sections and notes of others after its own; a note that is there already is not repeated.
    public Report followedBy(List<Report> others) {
        List<Section> all = new ArrayList<>(sections);
        List<String> said = new ArrayList<>(notes);
        for (Report other : others) {
            all.addAll(other.sections());
            other.notes().stream().filter(note -> !said.contains(note)).forEach(said::add);
        }
        return new Report(name, title, asOf, all, said);
    }
}
