package org.policybook.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.policybook.document.ClauseId;
import org.policybook.document.Numbering;

/// The numbers that stand before the headings, in the language of the document: `4.2`, `Atodiad 1`. A house
/// style without numbers counts appendices only.
public final class SectionNumbers {
    private static final String COUNTED_AS = "Appendix ";

    private final Map<ClauseId, String> numbers = new LinkedHashMap<>();

    public SectionNumbers(ControlledDocument document, Labels labels) {
        boolean numbered = document.house().style().layout().numbered();
        Numbering.of(document.policy(), document.house().appendices()).forEach((id, number) -> {
            if (numbered || (number.startsWith(COUNTED_AS) && !number.contains("."))) {
                numbers.put(id, inWords(number, labels));
            }
        });
    }

    /// Empty for a section without one.
    public String of(ClauseId section) {
        return numbers.getOrDefault(section, "");
    }

    private static String inWords(String number, Labels labels) {
        return number.startsWith(COUNTED_AS)
                ? labels.text("appendix") + " " + number.substring(COUNTED_AS.length())
                : number;
    }
}
