package org.policybook.check;

import java.util.List;
import java.util.regex.Pattern;

/// Where a text says how often it is itself reviewed; not how often accounts, sites or registers are.
final class StatedReviews {
    private static final String SELF =
            "(?:this|the|these|all(?: new)?|our) (?:[\\p{L}-]+ ){0,3}(?:polic(?:y|ies)|procedures?|documents?|guidelines?|protocols?)";
    private static final Pattern OF_ITSELF = Pattern.compile("(?i)\\b" + SELF
            + "(?: (?:has|have) been [^.;]{0,60}?,? and (?:they|it))?(?: (?:will|is|are|must|should|shall|to|also|be|formally|then|next|due for)){0,6} review(?:ed)?\\b"
            + "|\\b(?:will|must|should|shall|is to|are to|to)(?: \\w+)? review " + SELF
            + "|\\breview of " + SELF);

    private StatedReviews() {}

    /// @param intervals never empty
    record Stated(Sentence sentence, List<Interval> intervals) {}

    static List<Stated> in(CheckedText text) {
        return text.sentences().stream()
                .filter(sentence -> OF_ITSELF.matcher(sentence.text()).find())
                .map(sentence -> new Stated(sentence, Interval.in(sentence.text())))
                .filter(stated -> !stated.intervals().isEmpty())
                .toList();
    }
}
