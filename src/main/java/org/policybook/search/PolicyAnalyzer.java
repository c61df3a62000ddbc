package org.policybook.search;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Splits a text into words by the Unicode rules: lower case, accents folded, Chinese cut into pairs of
/// characters. What the words of each [Tongue] are brought to is told by [Stems].
///
/// The words a policy turns on (must, should, may, not, no) are kept; only words without any weight are
/// left out, the same ones in every language, so that the terms of one text stand at the same places
/// whichever tongue read it.
final class PolicyAnalyzer extends Analyzer {
    private static final CharArraySet WEIGHTLESS = CharArraySet.unmodifiableSet(new CharArraySet(
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "its", "of",
                    "on", "or", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "were",
                    "which", "will", "with", "you", "your", "we", "our", "i", "my", "me", "do", "does", "what", "how",
                    "when", "who", "where", "can", "y", "yr", "r", "yn", "ar", "ac", "neu", "gan", "wrth", "mae", "yw",
                    "sydd", "ei", "eu", "ein", "eich", "في", "من", "على", "إلى", "عن", "لە", "بۆ", "بە"),
            false));

    private final boolean indexing;

    /// @param indexing whether single Chinese characters are kept beside the pairs, so that one alone is found
    PolicyAnalyzer(boolean indexing) {
        this.indexing = indexing;
    }

    /// Whether a word, in lower case, is left out of the index.
    static boolean isWeightless(String word) {
        return WEIGHTLESS.contains(word);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream terms = new EnglishPossessiveFilter(words);
        terms = new LowerCaseFilter(terms);
        terms = new DecimalDigitFilter(terms);
        terms = new StopFilter(terms, WEIGHTLESS);
        terms = new ASCIIFoldingFilter(terms);
        return new TokenStreamComponents(words, new CJKBigramFilter(terms, CJKBigramFilter.HAN, indexing));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
