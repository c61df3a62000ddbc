package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

/// The words of a text as they are spelt, found the short way or the long one.
class SpeltWordsTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]{2,39}");
    private static final String SIGNS = "abcAB12__ .'\u2019-\u2014";
    private static final long SEED = 5;
    private static final int TEXTS = 5_000;

    private final SpeltWords spelt = new SpeltWords();

    @Test
    void eachWordOfATextOnce() {
        assertThat(words("The Key, the key and THE KEYS; 2nd, ab.")).containsExactly("the", "key", "and", "keys");
        assertThat(words("The key.")).containsExactly("the", "key");
    }

    @Test
    void otherLettersToo() {
        assertThat(words("Café au lait ☕ سياسة")).containsExactly("café", "lait", "سياسة");
    }

    @Test
    void theShortWayFindsTheSame() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(120); left > 0; left--) {
                text.append(SIGNS.charAt(random.nextInt(random.nextInt(3) == 0 ? SIGNS.length() : 5)));
            }
            assertThat(PlainTokens.isPlain(text.toString())).isTrue();
            assertThat(words(text.toString())).as(text.toString()).containsExactlyElementsOf(matched(text.toString()));
        }
    }

    private static Set<String> matched(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        return words;
    }

    private List<String> words(String text) {
        spelt.begin();
        spelt.add(text);
        spelt.reset();
        TermToBytesRefAttribute term = spelt.getAttribute(TermToBytesRefAttribute.class);
        List<String> words = new ArrayList<>();
        while (spelt.incrementToken()) {
            words.add(term.getBytesRef().utf8ToString());
        }
        return words;
    }
}
