package org.policybook.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The lines of a YAML text that its top fields take up, so that a field can be cut out and every other
/// line keeps its bytes.
final class FieldLines {
    private final List<String> lines = new ArrayList<>();
    private final ParsedYaml parsed;

    private FieldLines(String yaml) {
        parsed = Yaml.read(yaml, 1);
        for (int at = 0; at < yaml.length(); ) {
            int end = yaml.indexOf('\n', at) + 1;
            String line = yaml.substring(at, end == 0 ? yaml.length() : end);
            lines.add(line);
            at += line.length();
        }
    }

    /// @throws BadInput when the text cannot be read, or holds several fields in one line
    static String without(String yaml, Collection<String> fields) {
        FieldLines whole = new FieldLines(yaml);
        whole.refuseWhatCannotBeCut();
        return whole.without(fields);
    }

    /// The same text with a field's lines replaced where they stand; at the end when it has no such field.
    ///
    /// @param entry the field as YAML, its line break included
    static String with(String yaml, String field, String entry) {
        FieldLines whole = new FieldLines(yaml);
        whole.refuseWhatCannotBeCut();
        if (!whole.parsed.fields().entries().containsKey(field)) {
            return yaml.isEmpty() || yaml.endsWith("\n") ? yaml + entry : yaml + "\n" + entry;
        }
        int start = whole.parsed.lineOf(field) - 1;
        whole.without(List.of(field));
        whole.lines.set(start, entry);
        return String.join("", whole.lines);
    }

    private void refuseWhatCannotBeCut() {
        for (Problem problem : parsed.problems()) {
            if (problem.rule().equals("yaml")) {
                throw new BadInput("The front matter cannot be read. " + problem.message());
            }
        }
        if (!lines.isEmpty() && lines.getFirst().startsWith("{")) {
            throw new BadInput(
                    "The front matter stands in braces. Write each field on a line of its own, without them.");
        }
    }

    private String without(Collection<String> fields) {
        TreeSet<Integer> starts = new TreeSet<>();
        parsed.fields().entries().keySet().forEach(name -> starts.add(parsed.lineOf(name)));
        for (String field : fields) {
            if (parsed.fields().entries().containsKey(field)) {
                int start = parsed.lineOf(field);
                Integer next = starts.higher(start);
                clear(start - 1, next == null ? lines.size() : next - 1);
            }
        }
        return String.join("", lines);
    }

    /// Clears an entry's lines, but not the blank lines and comments behind it: they speak of the next.
    private void clear(int from, int to) {
        int end = to;
        while (end > from + 1
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        for (int i = from; i < end; i++) {
            lines.set(i, "");
        }
    }
}
