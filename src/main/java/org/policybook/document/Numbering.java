package org.policybook.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers of sections, counted from the tree: `1`, `1.1`, and for appendices `Appendix 1` or
/// `Appendix A`, with sections inside them counted as `Appendix A.1`.
public final class Numbering {
    private final Map<ClauseId, String> numbers = new LinkedHashMap<>();
    private final AppendixLabels labels;

    /// How appendices are counted.
    public enum AppendixLabels {
        NUMBERS,
        LETTERS
    }

    private Numbering(AppendixLabels labels) {
        this.labels = labels;
    }

    public static Map<ClauseId, String> of(Policy policy, AppendixLabels labels) {
        Numbering numbering = new Numbering(labels);
        numbering.number(policy.sections(), "");
        return Map.copyOf(numbering.numbers);
    }

    private void number(List<Section> sections, String prefix) {
        int ordinary = 0;
        int appendices = 0;
        for (Section section : sections) {
            if (section.appendix() && prefix.isEmpty()) {
                String label = label(++appendices);
                numbers.put(section.id(), "Appendix " + label);
                number(section.sections(), "Appendix " + label + ".");
            } else {
                String number = prefix + ++ordinary;
                numbers.put(section.id(), number);
                number(section.sections(), number + ".");
            }
        }
    }

    private String label(int count) {
        return switch (labels) {
            case NUMBERS -> String.valueOf(count);
            case LETTERS -> letters(count);
        };
    }

    /// A to Z, then AA, AB and so on.
    private static String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int rest = count; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
