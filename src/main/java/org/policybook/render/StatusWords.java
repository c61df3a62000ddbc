package org.policybook.render;

/// The status of a copy in words.
///
/// @param kind for styling
/// @param title a word or two, such as `Superseded`
/// @param meaning one or two sentences that say what a reader may do with the copy
public record StatusWords(DocumentStatus.Kind kind, String title, String meaning) {
    public static StatusWords of(DocumentStatus status, Labels labels, String language) {
        Object[] details = status.details().stream()
                .map(detail -> inWords(detail, language))
                .toArray();
        String label = "status." + status.kind().key();
        return new StatusWords(status.kind(), labels.text(label, details), labels.text(label + ".meaning", details));
    }

    /// Both together: `Draft. This text has not been approved.`
    public String sentence() {
        return title + ". " + meaning;
    }

    private static String inWords(DocumentStatus.Detail detail, String language) {
        return switch (detail) {
            case DocumentStatus.Detail.Day(var date) -> ShownDate.of(date, language);
            case DocumentStatus.Detail.Version(var number) -> number.text();
        };
    }
}
