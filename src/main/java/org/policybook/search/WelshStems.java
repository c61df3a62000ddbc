package org.policybook.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Light rules for Welsh: a word's first consonant is put in one form for all its mutations (`polisi`,
/// `bolisi`, `mholisi`, `pholisi`), and the commonest endings of the plural are dropped (`polisïau`,
/// `dyletswyddau`). Different words can fall together, such as `pen` and `ben`; the order of hits is then
/// left to the other words.
final class WelshStems extends TokenFilter {
    private static final int SHORTEST = 4;

    /// The longer beginnings first. What is a mutation of several consonants goes with the commonest.
    private static final List<Map.Entry<String, String>> BEGINNINGS = List.of(
            Map.entry("ngh", "c"),
            Map.entry("mh", "p"),
            Map.entry("nh", "t"),
            Map.entry("ph", "p"),
            Map.entry("th", "t"),
            Map.entry("ch", "c"),
            Map.entry("dd", "t"),
            Map.entry("ff", "ff"),
            Map.entry("ll", "l"),
            Map.entry("rh", "r"),
            Map.entry("ng", "c"),
            Map.entry("b", "p"),
            Map.entry("m", "p"),
            Map.entry("f", "p"),
            Map.entry("d", "t"),
            Map.entry("g", "c"));
    private static final List<String> ENDINGS = List.of("iadau", "iau", "ion", "oedd", "au");
    private static final int SHORTEST_STEM = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WelshStems(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = withoutArticle(term.toString());
        if (word.length() >= SHORTEST && Character.isLetter(word.charAt(0))) {
            term.setEmpty().append(unmutated(withoutEnding(word)));
        } else {
            term.setEmpty().append(word);
        }
        return true;
    }

    /// `polisi` of `polisi'r`
    private static String withoutArticle(String word) {
        int mark = word.lastIndexOf('\'');
        return mark > 0 && word.length() - mark <= 2 ? word.substring(0, mark) : word;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String unmutated(String word) {
        for (Map.Entry<String, String> beginning : BEGINNINGS) {
            if (word.startsWith(beginning.getKey())) {
                return beginning.getValue() + word.substring(beginning.getKey().length());
            }
        }
        return word;
    }
}
