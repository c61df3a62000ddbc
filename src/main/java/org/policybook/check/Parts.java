package org.policybook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.Numbering;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// What typed numbers can lead to: the sections and appendices, by the numbers they are shown with and by
/// those typed in front of paragraphs and headings.
final class Parts {
    private static final Pattern TYPED = Pattern.compile("^(?:Section )?(\\d{1,2}(?:\\.\\d{1,2}){0,6})[.):]?\\s");

    private static final Pattern APPENDIX = Pattern.compile("(?i)^(?:\\d+\\.? )?(?:appendix|annex) (\\w{1,2})\\b");

    private final Set<String> sections = new HashSet<>();
    private final Set<String> appendices = new HashSet<>();
    private final Map<String, String> byTitle = new HashMap<>();
    private int appendixCount;

    private Parts() {}

    static Parts of(Policy policy) {
        Parts parts = new Parts();
        for (Numbering.AppendixLabels labels : Numbering.AppendixLabels.values()) {
            Numbering.of(policy, labels).values().forEach(parts::shown);
        }
        parts.titles(policy.sections(), Numbering.of(policy, Numbering.AppendixLabels.NUMBERS));
        parts.appendixCount =
                (int) policy.sections().stream().filter(Section::appendix).count();
        Clauses.of(policy).forEach(clause -> parts.typed(clause.text()));
        return parts;
    }

    private void shown(String number) {
        if (number.startsWith("Appendix ")) {
            appendices.add(number.substring("Appendix ".length()));
        } else {
            sections.add(number);
        }
    }

    private void titles(List<Section> level, Map<ClauseId, String> numbers) {
        for (Section section : level) {
            String number = numbers.getOrDefault(section.id(), "");
            byTitle.putIfAbsent(section.title().toLowerCase(Locale.ROOT), number);
            typedAppendix(section.title());
            titles(section.sections(), numbers);
        }
    }

    /// An appendix that is a section like others, called `Appendix B: Forms`.
    private void typedAppendix(String title) {
        Matcher named = APPENDIX.matcher(title);
        if (named.find()) {
            appendices.add(named.group(1).toUpperCase(Locale.ROOT));
        }
    }

    private void typed(String text) {
        Matcher number = TYPED.matcher(text);
        if (number.find()) {
            sections.add(number.group(1));
        }
    }

    boolean hasSection(String number) {
        return sections.contains(number);
    }

    boolean hasAppendix(String label) {
        return appendices.contains(label);
    }

    int appendices() {
        return appendixCount;
    }

    /// Whether there is more than one section to tell apart by a number.
    boolean isNumbered() {
        return sections.size() > 1;
    }

    /// The number of the section of that title.
    Optional<String> titled(String title) {
        return Optional.ofNullable(byTitle.get(title.toLowerCase(Locale.ROOT)));
    }
}
