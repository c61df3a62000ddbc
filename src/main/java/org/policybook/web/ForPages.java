package org.policybook.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;

/// Words of the library as a page says them: without the commands that a terminal would take next.
public final class ForPages {
    private static final Map<Pattern, String> ON_PAPERS = Map.of(
            Pattern.compile(
                            "Send it back with --not-met and --action, or say what else was looked at: --confirm [^.]*\\."),
                    "Choose “Not met” and give an action, or say what else you looked at.",
            Pattern.compile("Say what was looked at: --confirm [^.]*\\."), "Say what you looked at.");
    private static final List<Pattern> COMMANDS = List.of(
            Pattern.compile("\\s*See all of it with \"policybook [^\"]*\"\\."),
            Pattern.compile(",? (?:with|by) \"policybook [^\"]*\""),
            Pattern.compile("\\s*[^.]*\"policybook [^\"]*\"[^.]*\\."),
            Pattern.compile(" with -{1,2}[a-z][a-z-]*"));

    private static final Pattern DAY =
            Pattern.compile("\\b(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b(?!-)");
    /// A month without its day, where the words before it say that it is one: `2026-06` also stands in references.
    private static final Pattern MONTH = Pattern.compile(
            "(?<=\\b(?:due|until|to|is|was|from|by|since|in|and) )(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?![\\w/-])");

    private static final PageDay WORDS = new PageDay(Locale.UK);

    private ForPages() {}

    public static String of(String message) {
        String plain = message;
        for (Map.Entry<Pattern, String> words : ON_PAPERS.entrySet()) {
            plain = words.getKey().matcher(plain).replaceAll(words.getValue());
        }
        for (Pattern command : COMMANDS) {
            plain = command.matcher(plain).replaceAll("");
        }
        return daysInWords(plain.strip());
    }

    /// `2026-11-21` as `21 November 2026`, and `due 2026-06` as `due June 2026`.
    public static String daysInWords(String text) {
        String days = DAY.matcher(text).replaceAll(day -> words(day.group()));
        return MONTH.matcher(days).replaceAll(month -> words(month.group()));
    }

    private static String words(String day) {
        try {
            return WORDS.of(PartialDate.parse(day));
        } catch (BadInput noSuchDay) {
            return day;
        }
    }
}
