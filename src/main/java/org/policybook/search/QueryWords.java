package org.policybook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a person's words are read: `"words in quotes"` stand together, `-word` must not be there, all
/// else is looked for. Nothing a person can type is an error; a lone quote or hyphen is passed over.
///
/// @param wanted single words, in order
/// @param phrases words that must stand together
/// @param unwanted words that must not be there
record QueryWords(List<String> wanted, List<String> phrases, List<String> unwanted) {
    private static final Pattern PART = Pattern.compile("(-?)\"([^\"]+)\"|(\\S+)");
    private static final int LONGEST = 2_000;

    static QueryWords of(String typed) {
        List<String> wanted = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Matcher parts = PART.matcher(text.replace('“', '"').replace('”', '"'));
        while (parts.find()) {
            String quoted = parts.group(2);
            if (quoted != null) {
                (parts.group(1).isEmpty() ? phrases : unwanted).add(quoted);
                continue;
            }
            String word = parts.group(3);
            if (word.length() > 1 && word.charAt(0) == '-') {
                unwanted.add(word.substring(1));
            } else {
                wanted.add(word);
            }
        }
        return new QueryWords(List.copyOf(wanted), List.copyOf(phrases), List.copyOf(unwanted));
    }
}
