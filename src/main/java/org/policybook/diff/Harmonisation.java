package org.policybook.diff;

import java.util.List;
import java.util.Set;
import org.policybook.document.Clause;
import org.policybook.document.Policy;

/// Two organisations' policies on one subject, laid side by side before they become one: which clauses say
/// the same in their own words, where the same duty has another value, and what only one of them has.
///
/// Matches are found by words that both use and few clauses have, so they are suggestions: the surer, the
/// higher their likeness. Headings are told with the clauses under them.
///
/// @param matches in the reading order of the one policy
public record Harmonisation(List<Match> matches, List<Clause> onlyOne, List<Clause> onlyOther) {
    public Harmonisation {
        matches = List.copyOf(matches);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    /// @param likeness from 0, nothing in common, to 1, the same words
    /// @param differing in what both hold people to something, but otherwise: `must` and `should`, 5 days
    ///     and 10 days
    public record Match(Clause one, Clause other, double likeness, List<KeyChange.Kind> differing) {
        public Match {
            differing = List.copyOf(differing);
        }

        public Redline redline() {
            return Redline.of(one.text(), other.text());
        }
    }

    /// @param posts the posts and committees of both organisations
    public static Harmonisation of(Policy one, Policy other, Set<String> posts) {
        return new Matching(one, other, Vocabulary.of(posts, one, other)).harmonisation();
    }
}
