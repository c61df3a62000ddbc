package org.policybook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// Policies of ten clauses each, in words as unevenly frequent as those of English: of 40,000 made-up words
/// the n-th most frequent comes about n times less often than the first.
final class GeneratedPolicies {
    static final int CLAUSES = 10;

    private static final int VOCABULARY = 40_000;
    private static final int ORGANISATIONS = 100;
    private static final String[] SYLLABLES = {
        "ba", "cor", "den", "fi", "gul", "ha", "jor", "ka", "lim", "mo", "nar", "pel", "qui", "ros", "sta", "tor", "ul",
        "ven", "wi", "zan"
    };
    private static final List<Classification> CLASSIFICATIONS =
            List.of(Classification.PUBLIC, Classification.STAFF, Classification.RESTRICTED);
    private static final List<String> TYPES = List.of("policy", "procedure", "guideline", "protocol");

    private final Random random;

    GeneratedPolicies(long seed) {
        random = new Random(seed);
    }

    List<Passage> policy(int number) {
        LocalDate from = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5_000));
        Optional<LocalDate> until = random.nextInt(3) == 0 ? Optional.of(from.plusDays(900)) : Optional.empty();
        Passage.Source source = new Passage.Source(
                PolicyId.of("organisation-" + number % ORGANISATIONS, "policy-" + number),
                new Edition.OfVersion(VersionNumber.of("1.0")),
                "Organisation " + number % ORGANISATIONS,
                words(3),
                new Passage.About(
                        "R" + number,
                        List.of(word(), word()),
                        words(15),
                        "en-GB",
                        TYPES.get(number % TYPES.size()),
                        "Head of " + word(),
                        "All staff",
                        CLASSIFICATIONS.get(number % CLASSIFICATIONS.size())),
                new Passage.Validity(Optional.of(from), List.of(new Passage.Reign(from, until)), Optional.empty()));
        List<Passage> passages = new ArrayList<>();
        for (int clause = 0; clause < CLAUSES; clause++) {
            passages.add(new Passage(
                    source,
                    ClauseId.of("c" + clause),
                    List.of(words(2), words(2)),
                    Set.of(),
                    words(20 + random.nextInt(30))));
        }
        return passages;
    }

    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(word());
        }
        return words.toString();
    }

    /// Zipf's law, by the inverse of its distribution.
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 20; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
