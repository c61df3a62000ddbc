package org.policybook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a person's words are read: `"words in quotes"` stand together, `-word` must not be there, `org:`
/// names an organisation, `title:` a word of the title, all else is looked for. Nothing a person can type is
/// an error; a lone quote, hyphen or colon is passed over.
///
/// @param wanted single words, in order
/// @param phrases words that must stand together
/// @param unwanted words that must not be there
/// @param titles words that must stand together in the title
/// @param organisations ids of which one must be that of the organisation
/// @param otherOrganisations ids of organisations left out
record QueryWords(
        List<String> wanted,
        List<String> phrases,
        List<String> unwanted,
        List<String> titles,
        List<String> organisations,
        List<String> otherOrganisations) {
    private static final Pattern PART =
            Pattern.compile("(-?)(?:(org|title):)?(?:\"([^\"]+)\"|(\\S+))", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2_000;

    QueryWords {
        wanted = List.copyOf(wanted);
        phrases = List.copyOf(phrases);
        unwanted = List.copyOf(unwanted);
        titles = List.copyOf(titles);
        organisations = List.copyOf(organisations);
        otherOrganisations = List.copyOf(otherOrganisations);
    }

    static QueryWords of(String typed) {
        QueryWords.Parts found = new QueryWords.Parts();
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Matcher parts = PART.matcher(text.replace('“', '"').replace('”', '"'));
        while (parts.find()) {
            found.add(parts);
        }
        return found.words();
    }

    /// What was read so far.
    private static final class Parts {
        private final List<String> wanted = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> unwanted = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private final List<String> organisations = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        void add(Matcher part) {
            boolean without = !part.group(1).isEmpty();
            String field = part.group(2) == null ? "" : part.group(2).toLowerCase(Locale.ROOT);
            String quoted = part.group(3);
            String text = quoted == null ? part.group(4) : quoted;
            if (field.equals("org")) {
                (without ? others : organisations).add(text.strip().toLowerCase(Locale.ROOT));
            } else if (without && (quoted != null || text.length() > 0)) {
                unwanted.add(text);
            } else if (field.equals("title")) {
                titles.add(text);
            } else {
                (quoted == null ? wanted : phrases).add(text);
            }
        }

        QueryWords words() {
            return new QueryWords(wanted, phrases, unwanted, titles, organisations, others);
        }
    }

    boolean namesOrganisations() {
        return !organisations.isEmpty() || !otherOrganisations.isEmpty();
    }
}
