package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.BadInput;

/// Parts a text into lines, each with its number in the file.
final class SourceLines {
    private static final int MOST = 250_000;

    private SourceLines() {}

    /// @throws BadInput when there are more lines than any policy has
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            number++;
            for (String part : HtmlMarks.toMarkdown(text.substring(start, stop))) {
                lines.add(new Line(number, part.replace('\u00A0', ' ')));
            }
            if (lines.size() > MOST) {
                throw new BadInput("The document has more than %,d lines, which is more than an import reads. Split it."
                        .formatted(MOST));
            }
            start = stop + 1;
        }
        return lines;
    }
}
