package org.policybook.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Stems the words of British policies that the KStem rules, made from an American dictionary, miss:
/// `organises` is `organise`, `colours` is `colour`. What it stems is kept from further stemming.
final class BritishStems extends TokenFilter {
    private static final Pattern ISE = Pattern.compile("(\\p{L}{3,}is)(?:e[sd]|ing)");
    private static final Map<String, String> STEMS = stems(List.of(
            List.of("analysis", "analyses"),
            List.of("appendix", "appendices"),
            List.of("child", "children"),
            List.of("colour", "colours", "coloured"),
            List.of("criterion", "criteria"),
            List.of("enrol", "enrols", "enrolled", "enrolling"),
            List.of("fulfil", "fulfils", "fulfilled", "fulfilling"),
            List.of("leave", "leaves"),
            List.of("practice", "practise", "practises", "practised", "practising"),
            List.of("travel", "travelled", "traveller", "travellers"),
            List.of("whistleblow", "whistleblows", "whistleblowing", "whistleblower", "whistleblowers"),
            List.of("woman", "women")));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    BritishStems(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        stem(term.toString()).ifPresent(stem -> {
            term.setEmpty().append(stem);
            keyword.setKeyword(true);
        });
        return true;
    }

    private static Optional<String> stem(String word) {
        Optional<String> known = Optional.ofNullable(STEMS.get(word));
        if (known.isPresent()) {
            return known;
        }
        Matcher ise = ISE.matcher(word);
        return ise.matches() ? Optional.of(ise.group(1) + "e") : Optional.empty();
    }

    /// @param families each a stem and its forms
    private static Map<String, String> stems(List<List<String>> families) {
        Map<String, String> stems = new HashMap<>();
        families.forEach(family -> family.forEach(form -> stems.put(form, family.getFirst())));
        return Map.copyOf(stems);
    }
}
