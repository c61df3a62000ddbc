package org.policybook.render;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// What the head of a document says of it, in words ready to be shown.
///
/// @param language the language of the document, as a tag (BCP 47)
/// @param version the version's number, or that there is none yet
/// @param review when the next review is due; empty when nobody said
/// @param dated the day that the document's own properties bear: when it came into force or was approved
public record Facts(
        String title, String language, String summary, String version, String review, Optional<LocalDate> dated) {
    private static final String DEFAULT_LANGUAGE = "en-GB";

    public static Facts of(ControlledDocument document, Labels labels) {
        FrontMatter front = document.policy().frontMatter();
        String language = languageOf(document);
        return new Facts(
                document.wording()
                        .fill(front.title()
                                .orElse(document.issue().policy().policy().toString())),
                language,
                front.summary().map(document.wording()::fill).orElse(""),
                front.version().map(VersionNumber::text).orElse(labels.text("version.none")),
                front.reviewDue().map(due -> ShownDate.of(due, language)).orElse(""),
                front.effectiveFrom().or(front::approvedOn).map(PartialDate::firstDay));
    }

    public static String languageOf(ControlledDocument document) {
        return document.policy().frontMatter().language().orElse(DEFAULT_LANGUAGE);
    }

    /// `Review date: May 2020 · Version: 2.2`: what stands at the foot of every page.
    public String footLine(Labels labels) {
        String versionPart = labels.text("version") + ": " + version;
        return review.isEmpty() ? versionPart : labels.text("review") + ": " + review + " · " + versionPart;
    }
}
