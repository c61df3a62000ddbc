package org.policybook.web.author;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policybook.library.Imported;

/// Something that an uploaded document says of itself.
///
/// @param where the place it was found at, in words
/// @param sure whether it was stated plainly
/// @param used whether the draft takes it over; what was decided of an earlier version it does not
public record FoundFact(String label, String value, String where, boolean sure, boolean used) {
    private static final Set<String> OF_DECISIONS =
            Set.of("version", "approvedBy", "approvedOn", "effectiveFrom", "reviewDue", "supersedes");

    static List<FoundFact> of(Imported document) {
        return document.facts().entrySet().stream()
                .map(fact -> new FoundFact(
                        label(fact.getKey()),
                        fact.getValue().value(),
                        fact.getValue().where(),
                        fact.getValue().certainty().equals("certain"),
                        !OF_DECISIONS.contains(fact.getKey()) && !document.isLeftOver(fact.getKey())))
                .toList();
    }

    /// `Approved on` for `approvedOn`.
    private static String label(String name) {
        String words = name.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
