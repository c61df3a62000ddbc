package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One example of the specification: what it shows, a text, and what is made of it.
///
/// @param line the line of the specification on which it begins
/// @param after absent where the text stays as it is
record SpecificationExample(Kind kind, String name, int line, String before, Optional<String> after) {
    private static final String FENCE = "~~~~";
    private static final String BECOMES = "=>";

    enum Kind {
        CANONICAL("canonical"),
        CLAUSES("clauses"),
        FRONT_MATTER("front-matter"),
        PROBLEMS("problems");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("No kind of example: " + word);
        }
    }

    static List<SpecificationExample> in(String specification) {
        List<SpecificationExample> examples = new ArrayList<>();
        List<String> lines = specification.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(FENCE + " ")) {
                List<String> rest = lines.subList(at + 1, lines.size());
                List<String> body = rest.subList(0, rest.indexOf(FENCE));
                examples.add(of(lines.get(at).substring(FENCE.length() + 1), at + 1, body));
                at += body.size() + 1;
            }
        }
        return examples;
    }

    private static SpecificationExample of(String heading, int line, List<String> body) {
        int colon = heading.indexOf(':');
        int becomes = body.indexOf(BECOMES);
        return new SpecificationExample(
                Kind.of(heading.substring(0, colon)),
                heading.substring(colon + 1).strip(),
                line,
                text(becomes < 0 ? body : body.subList(0, becomes)),
                becomes < 0 ? Optional.empty() : Optional.of(text(body.subList(becomes + 1, body.size()))));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    String expected() {
        return after.orElse(before);
    }
}
