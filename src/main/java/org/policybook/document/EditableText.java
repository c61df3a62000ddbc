package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A policy's source text, of which one run of lines at a time is written anew. All other lines keep their bytes.
///
/// Lines are counted from 1. A part ends with its last line that has words, so that the empty lines between
/// parts belong to nobody.
public final class EditableText {
    private final List<String> lines;
    private final String lineEnd;
    private final List<Part> parts;

    /// Something to edit by itself: a section with all that stands under it, or what stands before the first one.
    ///
    /// @param id empty for what stands before the first section
    /// @param level as many as the heading has `#`
    public record Part(Optional<ClauseId> id, String title, int level, int firstLine, int lastLine) {}

    private EditableText(String source) {
        lines = cut(source);
        lineEnd = source.contains("\r\n") ? "\r\n" : "\n";
        parts = List.copyOf(parts(source));
    }

    /// @throws BadInput when the text cannot be read at all
    public static EditableText of(String source) {
        return new EditableText(source);
    }

    /// In the order of the text.
    public List<Part> parts() {
        return parts;
    }

    public Optional<Part> part(ClauseId section) {
        return parts.stream()
                .filter(part -> part.id().filter(section::equals).isPresent())
                .findFirst();
    }

    /// The part that begins on a line.
    public Optional<Part> partAt(int firstLine) {
        return parts.stream().filter(part -> part.firstLine() == firstLine).findFirst();
    }

    /// The innermost part that a line stands in.
    public Optional<Part> around(int line) {
        return parts.stream()
                .filter(part -> part.firstLine() <= line && line <= part.lastLine())
                .reduce((outer, inner) -> inner);
    }

    public int lineCount() {
        return lines.size();
    }

    /// The words of a run of lines as an editor shows them, with plain line ends and none at the end.
    ///
    /// @throws BadInput when the text has no such lines
    public String words(int first, int last) {
        refuseOutside(first, last);
        StringBuilder words = new StringBuilder();
        lines.subList(first - 1, last).forEach(line -> words.append(bare(line)).append('\n'));
        return words.isEmpty() ? "" : words.substring(0, words.length() - 1);
    }

    /// The whole text with other words in place of a run of lines. Words that are the same but for their line
    /// ends change nothing.
    ///
    /// @throws BadInput when the text has no such lines
    public String with(int first, int last, String words) {
        String plain = words.replace("\r\n", "\n").replace('\r', '\n');
        String kept = plain.stripTrailing();
        if (kept.equals(words(first, last).stripTrailing())) {
            return String.join("", lines);
        }
        StringBuilder text = new StringBuilder();
        lines.subList(0, first - 1).forEach(text::append);
        text.append(kept.replace("\n", lineEnd));
        if (!kept.isEmpty()) {
            text.append(lineEnd);
        }
        lines.subList(last, lines.size()).forEach(text::append);
        return text.toString();
    }

    private void refuseOutside(int first, int last) {
        if (first < 1 || last < first - 1 || last > lines.size()) {
            throw new BadInput(
                    "The text has no lines %d to %d; it has %d. Open the draft again and choose the section there."
                            .formatted(first, last, lines.size()));
        }
    }

    private List<Part> parts(String source) {
        ParsedPolicy parsed = PolicyText.parse(source);
        List<Section> sections = new ArrayList<>();
        parsed.policy().sections().forEach(section -> gather(section, sections));
        List<Integer> starts = sections.stream()
                .map(section ->
                        parsed.place(section.id()).map(SourceSpan::firstLine).orElse(0))
                .toList();
        List<Part> found = new ArrayList<>();
        int body = SourceText.of(source).bodyLine();
        int firstHeading = starts.isEmpty() ? lines.size() + 1 : starts.getFirst();
        int from = firstWritten(body, firstHeading);
        if (from < firstHeading) {
            found.add(new Part(Optional.empty(), "", 0, from, lastWritten(from, firstHeading - 1)));
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int end = lines.size();
            for (int j = i + 1; j < sections.size() && end == lines.size(); j++) {
                end = sections.get(j).level() <= section.level() ? starts.get(j) - 1 : end;
            }
            found.add(new Part(
                    Optional.of(section.id()),
                    section.title(),
                    section.level(),
                    starts.get(i),
                    lastWritten(starts.get(i), end)));
        }
        return found;
    }

    private static void gather(Section section, List<Section> all) {
        all.add(section);
        section.sections().forEach(inner -> gather(inner, all));
    }

    private int firstWritten(int from, int before) {
        int line = from;
        while (line < before && lines.get(line - 1).isBlank()) {
            line++;
        }
        return line;
    }

    private int lastWritten(int from, int to) {
        int line = to;
        while (line > from && lines.get(line - 1).isBlank()) {
            line--;
        }
        return line;
    }

    private static List<String> cut(String source) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < source.length(); ) {
            int end = source.indexOf('\n', at) + 1;
            int next = end == 0 ? source.length() : end;
            lines.add(source.substring(at, next));
            at = next;
        }
        return lines;
    }

    private static String bare(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
