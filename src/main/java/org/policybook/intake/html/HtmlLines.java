package org.policybook.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.policybook.intake.html.ReadHtml.Row;

/// Gathers what is written, each line with its place in the source.
final class HtmlLines {
    private final List<Row> written = new ArrayList<>();
    private final List<Row> dropped = new ArrayList<>();

    void write(Element from, String text) {
        written.add(new Row(place(from), text));
    }

    /// A line between blocks, which belongs to the quotation or item that goes on behind it.
    void blank(String prefix) {
        int last = written.isEmpty() ? 1 : written.getLast().source();
        written.add(new Row(last, prefix.stripTrailing()));
    }

    void drop(Row row) {
        dropped.add(row);
    }

    void drop(Element from, String what) {
        dropped.add(new Row(place(from), what));
    }

    List<Row> written() {
        return written;
    }

    List<Row> dropped() {
        return dropped;
    }

    static int place(Element element) {
        return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 1;
    }
}
