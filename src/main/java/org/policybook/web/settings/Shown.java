package org.policybook.web.settings;

import java.util.List;

/// A form as its template shows it.
public sealed interface Shown {
    /// How it is drawn: `input`, `text`, `checkbox`, `select`, `checkboxes`, `hidden`, `group` or `rows`.
    String drawn();

    String id();

    /// @param value what stands in it
    /// @param options what can be chosen
    /// @param problem what is wrong with it; may be empty
    record Field(String drawn, String id, Asked.One asked, String value, List<Choice> options, String problem)
            implements Shown {
        public Field {
            options = List.copyOf(options);
        }

        public String label() {
            return asked.label();
        }

        public String hint() {
            return asked.hint();
        }

        /// How many characters it has room for; 0 for as many as there are.
        public int width() {
            return asked.kind() instanceof Asked.Kind.Line line ? line.width() : 0;
        }
    }

    /// @param chosen whether it is
    record Choice(String value, String text, boolean chosen) {}

    record Group(String id, String label, String problem, List<Shown> fields) implements Shown {
        public Group {
            fields = List.copyOf(fields);
        }

        @Override
        public String drawn() {
            return "group";
        }
    }

    /// @param one what an entry is called
    record Rows(String id, String label, String one, String problem, List<Row> rows) implements Shown {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public String drawn() {
            return "rows";
        }
    }

    /// @param title what tells it from the others; empty for one that is new
    /// @param origin which entry of the file it was; empty for one that is new
    record Row(String id, String title, String origin, String problem, List<Shown> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }
}
