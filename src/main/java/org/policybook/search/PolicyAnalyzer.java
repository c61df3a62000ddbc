package org.policybook.search;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Turns words into index terms: split by the Unicode rules, lower case, accents folded, English stems
/// by the light KStem rules and [BritishStems]. Words in other scripts pass through whole (Chinese as single
/// characters).
///
/// The words a policy turns on (must, should, may, not, no) are kept; only words without any weight are
/// left out.
final class PolicyAnalyzer extends Analyzer {
    private static final CharArraySet WEIGHTLESS = CharArraySet.unmodifiableSet(new CharArraySet(
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "its", "of",
                    "on", "or", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "were",
                    "which", "will", "with", "you", "your", "we", "our", "i", "my", "me", "do", "does", "what", "how",
                    "when", "who", "where", "can"),
            false));

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream terms = new EnglishPossessiveFilter(words);
        terms = new LowerCaseFilter(terms);
        terms = new StopFilter(terms, WEIGHTLESS);
        terms = new ASCIIFoldingFilter(terms);
        return new TokenStreamComponents(words, new KStemFilter(new BritishStems(terms)));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
