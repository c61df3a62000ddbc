package org.policybook.report;

import java.util.Locale;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// What stands in a cell of a report.
public sealed interface Cell {
    Cell NONE = new Empty();

    /// As a reader sees it; empty when there is nothing.
    String shown();

    record Text(String shown) implements Cell {}

    record Count(long value) implements Cell {
        @Override
        public String shown() {
            return Long.toString(value);
        }
    }

    /// @param value with one place behind the point when shown
    record Decimal(double value) implements Cell {
        @Override
        public String shown() {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /// How many of how many.
    record Share(long part, long whole) implements Cell {
        /// Between 0 and 1; 0 of nothing.
        public double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }

        @Override
        public String shown() {
            return whole == 0 ? "" : Percentage.of(part, whole) + "%";
        }
    }

    record Date(PartialDate value) implements Cell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    /// @param address of the web, or of the library, such as `riverside-surgery/social-media@2.0`
    record Link(String shown, String address) implements Cell {}

    record Empty() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    static Cell of(String text) {
        return text.isEmpty() ? NONE : new Text(text);
    }

    static Cell of(Optional<?> text) {
        return text.<Cell>map(value -> of(value.toString())).orElse(NONE);
    }

    static Cell of(long number) {
        return new Count(number);
    }

    static Cell date(Optional<PartialDate> date) {
        return date.<Cell>map(Date::new).orElse(NONE);
    }
}
