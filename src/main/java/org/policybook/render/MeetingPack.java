package org.policybook.render;

import java.time.LocalDate;
import java.util.List;
import org.policybook.render.style.HouseStyle;

/// The papers for a meeting of a committee, in the order of its agenda.
///
/// @param organisation whose committee it is
/// @param facts what a member should know of the meeting, such as its quorum
/// @param coming what is not to be decided on yet
/// @param signatures how many people sign a decision
public record MeetingPack(
        String organisation,
        String committee,
        LocalDate meeting,
        List<Fact> facts,
        int signatures,
        HouseStyle style,
        List<Paper> papers,
        List<Coming> coming) {
    public MeetingPack {
        coming = List.copyOf(coming);
        facts = List.copyOf(facts);
        papers = List.copyOf(papers);
    }

    public record Fact(String label, String value) {}

    /// A policy on its way to the committee.
    ///
    /// @param line what it waits for
    public record Coming(String title, String standing, String line) {}

    /// A policy before the committee.
    ///
    /// @param standing whether it can be decided on: `For decision`
    /// @param first what a member with little time reads
    /// @param rest what stands behind it
    /// @param decidable whether the paper ends with a form for the decision
    public record Paper(
            String title, String standing, List<Part> first, Words words, List<Part> rest, boolean decidable) {
        public Paper {
            first = List.copyOf(first);
            rest = List.copyOf(rest);
        }
    }

    /// What is put before the committee.
    public sealed interface Words {
        /// What changes, against an earlier version.
        record Changes(Comparison comparison) implements Words {}

        /// All of a first version.
        record Whole(ControlledDocument document) implements Words {}
    }

    /// @param share of the table's width, in hundredths
    public record Column(String heading, int share) {}

    /// A heading with paragraphs and perhaps a table under them.
    ///
    /// @param columns of the table; empty for a table of names and values
    /// @param rows their first cell names the row
    public record Part(String title, List<String> paragraphs, List<Column> columns, List<List<String>> rows) {
        public Part {
            paragraphs = List.copyOf(paragraphs);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /// Without a table.
        public Part(String title, String... paragraphs) {
            this(title, List.of(paragraphs), List.of(), List.of());
        }
    }
}
