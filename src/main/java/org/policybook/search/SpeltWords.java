package org.policybook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of one text after another as they are spelt, each once, as a stream of terms: three to forty
/// letters and digits, a letter first. For one thread.
final class SpeltWords extends TokenStream {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]{2,39}");

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final KnownWords<StemmedWord> known = new KnownWords<>(word -> new StemmedWord(Stem.of(word), word));
    private final List<BytesRef> words = new ArrayList<>();
    private final Letters letters = new Letters();
    private int text;
    private int next;

    /// The word that [PlainTokens] stands at.
    ///
    /// @param read what it was brought to
    void add(PlainTokens words, StemmedWord read) {
        if (!words.isSimple() || words.word().length() > LONGEST) {
            add(words.asWritten());
        } else if (words.word().length() >= SHORTEST) {
            add(read);
        }
    }

    /// Goes on to another text.
    void begin() {
        words.clear();
        text++;
    }

    void add(String part) {
        if (PlainTokens.isPlain(part)) {
            plain(part);
            return;
        }
        Matcher word = WORD.matcher(part);
        while (word.find()) {
            char[] spelt = word.group().toLowerCase(Locale.ROOT).toCharArray();
            letters.set(spelt, spelt.length);
            found();
        }
    }

    private void plain(String part) {
        int end = 0;
        while (end < part.length()) {
            char first = part.charAt(end++);
            if (isLetter(first)) {
                letters.clear();
                letters.add(lower(first));
                while (end < part.length() && letters.length() < LONGEST && isNext(part.charAt(end))) {
                    letters.add(lower(part.charAt(end++)));
                }
                if (letters.length() >= SHORTEST) {
                    found();
                }
            }
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNext(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private void found() {
        add(known.of(letters).meaning());
    }

    private void add(StemmedWord word) {
        if (word.isNewIn(text)) {
            words.add(word.spelt());
        }
    }

    @Override
    public void reset() {
        clearAttributes();
        next = 0;
    }

    /// Sets anew all that is ever set, so that nothing needs to be cleared between words.
    @Override
    public boolean incrementToken() {
        if (next == words.size()) {
            return false;
        }
        term.setBytesRef(words.get(next++));
        return true;
    }
}
