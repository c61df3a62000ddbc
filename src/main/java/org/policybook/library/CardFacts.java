package org.policybook.library;

import java.util.Collection;
import java.util.Optional;
import org.policybook.document.FrontMatter;
import org.policybook.document.PolicySlug;
import org.policybook.search.Classification;

/// What a list says of one text of a policy.
///
/// @param language a language tag (BCP 47)
/// @param audience who may read it
public record CardFacts(
        String title,
        String summary,
        String language,
        Optional<String> owner,
        Optional<String> author,
        Optional<String> type,
        SearchQuestion.Audience audience) {
    /// Whether any of these posts owns the text or writes it.
    public boolean isOf(Collection<String> posts) {
        return owner.filter(posts::contains).isPresent()
                || author.filter(posts::contains).isPresent();
    }

    static CardFacts of(FrontMatter front, PolicySlug policy) {
        return new CardFacts(
                front.title().orElse(policy.value()),
                front.summary().orElse(""),
                front.language().orElse(ControlValues.DEFAULT_LANGUAGE),
                front.owner(),
                front.author(),
                front.type(),
                audience(front));
    }

    /// A text that says nothing is for staff, as it is for the search.
    private static SearchQuestion.Audience audience(FrontMatter front) {
        return SearchQuestion.Audience.valueOf(
                Classification.of(front.classification().orElse("")).name());
    }
}
