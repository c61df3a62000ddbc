package org.policybook.web.settings;

import java.util.List;
import java.util.function.Function;
import org.policybook.governance.Organisation;

/// Something that a form asks for, under its name in `organisation.yaml`.
sealed interface Asked {
    String name();

    String label();

    /// One field of the form.
    ///
    /// @param hint may be empty
    record One(String name, String label, String hint, Kind kind) implements Asked {}

    /// Fields of a mapping.
    record Group(String name, String label, List<Asked> fields) implements Asked {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /// A list whose entries have the same fields.
    ///
    /// @param one what an entry is called: `committee`
    record Rows(String name, String label, String one, List<Asked> fields) implements Asked {
        public Rows {
            fields = List.copyOf(fields);
        }
    }

    /// What a field holds, and how it is asked for.
    sealed interface Kind {
        record Line(int width) implements Kind {}

        record Words() implements Kind {}

        record Count() implements Kind {}

        /// A period, in months.
        record Months() implements Kind {}

        /// Several texts, one a line.
        record Lines() implements Kind {}

        /// Several numbers, with commas.
        record Numbers() implements Kind {}

        record YesNo() implements Kind {}

        /// Six hexadecimal digits.
        record Colour() implements Kind {}

        /// One of some texts.
        record Choice(Function<Organisation, List<Option>> options) implements Kind {}

        /// Some of some texts.
        record Choices(Function<Organisation, List<Option>> options) implements Kind {}

        /// A name for machines. It stays as it was given at first; a new one is made of another field.
        record Id(String from) implements Kind {}
    }

    /// @param text what people read
    record Option(String value, String text) {}

    static One line(String name, String label, String hint) {
        return new One(name, label, hint, new Kind.Line(20));
    }

    static One words(String name, String label, String hint) {
        return new One(name, label, hint, new Kind.Words());
    }

    static One lines(String name, String label, String hint) {
        return new One(name, label, hint, new Kind.Lines());
    }

    static One number(String name, String label, String hint) {
        return new One(name, label, hint, new Kind.Count());
    }

    static One months(String name, String label, String hint) {
        return new One(name, label, hint, new Kind.Months());
    }

    static One id(String from) {
        return id("id", from);
    }

    /// @param name what the file calls it
    static One id(String name, String from) {
        return new One(name, "Name for machines", "", new Kind.Id(from));
    }

    static One shownLabel() {
        return line("label", "What people read", "");
    }

    static Group group(String name, String label, Asked... fields) {
        return new Group(name, label, List.of(fields));
    }

    static Rows rows(String name, String label, String one, Asked... fields) {
        return new Rows(name, label, one, List.of(fields));
    }

    static One yesNo(String name, String label) {
        return new One(name, label, "", new Kind.YesNo());
    }

    static One choice(String name, String label, String hint, Function<Organisation, List<Option>> options) {
        return new One(name, label, hint, new Kind.Choice(options));
    }

    static One choices(String name, String label, String hint, Function<Organisation, List<Option>> options) {
        return new One(name, label, hint, new Kind.Choices(options));
    }
}
