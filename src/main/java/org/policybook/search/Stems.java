package org.policybook.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings words to their stems: English by the light KStem rules and [BritishStems], Welsh by [WelshStems],
/// Arabic and Kurdish by Lucene's normalisers and light stemmers.
///
/// Texts say the same words again and again: whoever asks for many remembers the answers. Safe for several
/// threads.
final class Stems {
    private final Map<Tongue, Rules> rules = new EnumMap<>(Tongue.class);

    Stems() {
        for (Tongue tongue : Tongue.values()) {
            rules.put(tongue, new Rules(tongue));
        }
    }

    /// @param word as [PolicyAnalyzer] gives it
    String of(Tongue tongue, String word) {
        return Objects.requireNonNull(rules.get(tongue)).of(word);
    }

    /// The rules of one language.
    private static final class Rules {
        private final OneWord typed = new OneWord();
        private final TokenStream stemmed;
        private final CharTermAttribute stem;

        Rules(Tongue tongue) {
            stemmed = switch (tongue) {
                case ENGLISH -> new KStemFilter(new BritishStems(arabic(typed)));
                case WELSH -> new WelshStems(arabic(typed));
                case KURDISH ->
                    new KStemFilter(new BritishStems(new SoraniStemFilter(new SoraniNormalizationFilter(typed))));
            };
            stem = stemmed.addAttribute(CharTermAttribute.class);
        }

        private static TokenStream arabic(TokenStream terms) {
            return new ArabicStemFilter(new ArabicNormalizationFilter(terms));
        }

        synchronized String of(String word) {
            try {
                typed.set(word);
                stemmed.reset();
                stemmed.incrementToken();
                String found = stem.toString();
                return found.equals(word) ? word : found;
            } catch (IOException e) {
                throw new IllegalStateException("A word in memory can be read", e);
            }
        }
    }

    /// A text of a single word.
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";
        private boolean read;

        void set(String next) {
            word = next;
            read = false;
        }

        @Override
        public boolean incrementToken() {
            if (read) {
                return false;
            }
            clearAttributes();
            term.append(word);
            read = true;
            return true;
        }
    }
}
