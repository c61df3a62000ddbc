package org.policybook.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The labels that control pages, covers and page edges put before a fact.
final class ControlLabels {
    private static final Map<String, Fact> FACTS = LabelWords.facts();
    private static final Pattern BEFORE_COLON =
            Pattern.compile("(?i)(?<![\\p{L}])(" + alternatives() + ") ?(?:\\(s\\))?:");
    private static final Pattern VERSION =
            Pattern.compile("(?i)(?:version|v)\\.? ?(?:no\\.?|number)? ?(\\d{1,3}(?:\\.\\d{1,3}){0,2})");
    private static final Pattern APPROVED_BY =
            Pattern.compile("date (?:approved|ratified) by (.+)|(?:approved|ratified) by (.+) on");

    private ControlLabels() {}

    /// A known label: its words in lower case without punctuation, and its fact if it has one.
    record Label(String words, Optional<Fact> fact) {
        /// `date approved by panel` names a panel.
        Optional<String> approver() {
            Matcher approved = APPROVED_BY.matcher(words);
            return approved.matches() ? Optional.ofNullable(approved.group(1)) : Optional.empty();
        }
    }

    /// Several facts in one run of text: `Review date: May 2020 Version: 2.2 Page 1 of 12`.
    record Part(Label label, String value) {}

    static Optional<Label> label(String cell) {
        String words = words(cell);
        Label label = new Label(words, Optional.ofNullable(FACTS.get(words)));
        if (label.fact().isPresent() || LabelWords.others().contains(words)) {
            return Optional.of(label);
        }
        return label.approver().isPresent()
                ? Optional.of(new Label(words, Optional.of(Fact.APPROVED_ON)))
                : Optional.empty();
    }

    /// The parts of a text that begin with a known label and a colon, or that are a version and no more.
    static List<Part> parts(String text) {
        Matcher version = VERSION.matcher(text.strip());
        if (version.matches()) {
            return List.of(new Part(new Label("version", Optional.of(Fact.VERSION)), version.group(1)));
        }
        List<Part> parts = new ArrayList<>();
        Matcher colon = BEFORE_COLON.matcher(text);
        int from = -1;
        String open = "";
        while (text.length() <= 2000 && colon.find()) {
            if (from < 0 && !text.substring(0, colon.start()).isBlank()) {
                return List.of();
            }
            addPart(parts, open, text, from, colon.start());
            open = colon.group(1);
            from = colon.end();
        }
        addPart(parts, open, text, from, text.length());
        return parts;
    }

    /// A known label and its colon come first. "Version 2" alone may be another label's value.
    static boolean startsWithLabel(String text) {
        return text.length() <= 2000 && BEFORE_COLON.matcher(text).lookingAt();
    }

    static boolean isLabelled(String line) {
        return !parts(line).isEmpty() || WrittenDate.all(line).isPresent();
    }

    private static void addPart(List<Part> parts, String open, String text, int from, int to) {
        if (from >= 0) {
            String value = text.substring(from, to).replaceAll("(?i)[ ,|]*page \\d+ of \\d+ *$", "");
            label(open).ifPresent(label -> parts.add(new Part(label, value.strip())));
        }
    }

    static String words(String cell) {
        return cell.toLowerCase(Locale.ROOT)
                .replace("(s)", "s")
                .replaceAll("[:*.]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String alternatives() {
        return Stream.concat(FACTS.keySet().stream(), LabelWords.others().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
