package org.policybook.library;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.policybook.document.PartialDate;

/// Days and numbers of days in words.
final class Days {
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])\\b(?!-)|"
                    + "\\b(?:19|20)\\d\\d-(?:0[13-9]|1[0-2])-(?:29|30)\\b(?!-)|"
                    + "\\b(?:19|20)\\d\\d-(?:0[13578]|1[02])-31\\b(?!-)");

    private Days() {}

    /// `1 day`, `30 days`.
    static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    /// `31 October 2026`.
    static String written(LocalDate day) {
        return PartialDate.of(day).inWords();
    }

    /// A sentence with its days in words: `on 2026-10-31` as `on 31 October 2026`.
    static String inWords(String sentence) {
        return WRITTEN.matcher(sentence)
                .replaceAll(day -> PartialDate.parse(day.group()).inWords());
    }

    /// As precise as it is: `October 2026`.
    static String written(PartialDate date) {
        return date.inWords();
    }
}
