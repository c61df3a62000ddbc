package org.policybook.render;

/// The status of a copy in words.
///
/// @param key a short name for styling: `draft`, `scheduled`, `in-force`, `past-review`, `superseded` or
///     `withdrawn`
/// @param title a word or two, such as `Superseded`
/// @param meaning one or two sentences that say what a reader may do with the copy
public record StatusWords(String key, String title, String meaning) {
    public static StatusWords of(DocumentStatus status, Labels labels, String language) {
        return switch (status) {
            case DocumentStatus.Draft draft -> words("draft", labels);
            case DocumentStatus.Scheduled scheduled ->
                words("scheduled", labels, ShownDate.of(scheduled.from(), language));
            case DocumentStatus.InForce inForce -> words("in-force", labels);
            case DocumentStatus.InForceFrom issued ->
                new StatusWords(
                        "in-force",
                        labels.text("status.in-force-from", ShownDate.of(issued.from(), language)),
                        labels.text("status.in-force-from.meaning"));
            case DocumentStatus.PastReview past -> words("past-review", labels, ShownDate.of(past.due(), language));
            case DocumentStatus.Superseded superseded -> words("superseded", labels, superseded.by());
            case DocumentStatus.Withdrawn withdrawn ->
                words("withdrawn", labels, ShownDate.of(withdrawn.on(), language));
        };
    }

    private static StatusWords words(String key, Labels labels, Object... details) {
        return new StatusWords(key, labels.text("status." + key), labels.text("status." + key + ".meaning", details));
    }
}
