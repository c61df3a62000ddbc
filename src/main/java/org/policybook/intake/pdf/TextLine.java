package org.policybook.intake.pdf;

import java.util.List;
import java.util.stream.Collectors;

/// A line of text as it stands on a page.
///
/// @param y its baseline, from the page's top
/// @param size of most of its letters, in points
/// @param bold whether all its letters are
record TextLine(int page, float y, float size, boolean bold, List<Segment> segments) {
    TextLine {
        segments = List.copyOf(segments);
    }

    float x() {
        return segments.getFirst().x();
    }

    float right() {
        return segments.getLast().right();
    }

    /// The words, with a tab at each wide gap.
    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("\t"));
    }

    /// The words, wide gaps closed up.
    String words() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    Look look() {
        return Look.of(this);
    }

    TextLine with(List<Segment> others) {
        return new TextLine(page, y, size, bold, others);
    }

    /// It stands right below the other as the next line of one paragraph would.
    boolean follows(TextLine above, float pitch) {
        float gap = y - above.y;
        return page == above.page && gap > 0 && gap <= pitch * Math.max(size, above.size);
    }
}
