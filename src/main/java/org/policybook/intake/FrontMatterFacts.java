package org.policybook.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// The facts that front matter states.
final class FrontMatterFacts {
    private final Map<Fact, Found<String>> facts = new EnumMap<>(Fact.class);
    private final String text;

    private FrontMatterFacts(String text) {
        this.text = text;
    }

    static FoundMetadata of(FrontMatter frontMatter, String text) {
        FrontMatterFacts found = new FrontMatterFacts(text);
        found.put(Fact.TITLE, frontMatter.title(), "title");
        found.put(Fact.REFERENCE, frontMatter.reference(), "reference");
        found.put(Fact.TYPE, frontMatter.type(), "type");
        found.put(Fact.OWNER, frontMatter.owner(), "owner");
        found.put(Fact.AUTHOR, frontMatter.author(), "author");
        found.put(Fact.AUDIENCE, frontMatter.audience(), "audience");
        found.put(Fact.SUMMARY, frontMatter.summary(), "summary");
        List<String> keywords = frontMatter.keywords();
        found.put(
                Fact.KEYWORDS,
                keywords.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", keywords)),
                "keywords");
        found.put(Fact.VERSION, frontMatter.version().map(VersionNumber::text), "version");
        found.put(Fact.SUPERSEDES, frontMatter.supersedes().map(VersionNumber::text), "supersedes");
        found.put(Fact.APPROVED_BY, frontMatter.approvedBy(), "approved");
        found.put(Fact.APPROVED_ON, frontMatter.approvedOn().map(PartialDate::toString), "approved");
        found.put(Fact.EFFECTIVE_FROM, frontMatter.effectiveFrom().map(PartialDate::toString), "effective");
        found.put(Fact.REVIEW_DUE, frontMatter.reviewDue().map(PartialDate::toString), "review-due");
        found.put(Fact.ASSESSED_ON, frontMatter.text("eia", "on"), "eia");
        found.put(Fact.REVIEW_EVERY, frontMatter.text("review", "every"), "review");
        found.put(Fact.REVIEW_FIRST, frontMatter.text("review", "first"), "review");
        return new FoundMetadata(found.facts, List.of());
    }

    /// The line on which a top-level field stands.
    static Place place(String field, String text) {
        int line = 0;
        for (String words : text.lines().limit(500).toList()) {
            line++;
            if (words.startsWith(field + ":")) {
                return new Place(line, words);
            }
        }
        return Place.DOCUMENT;
    }

    private void put(Fact fact, Optional<String> value, String field) {
        value.ifPresent(words -> facts.put(fact, new Found<>(words, place(field, text), Certainty.STATED)));
    }
}
