package org.policybook.diff;

import java.util.HashSet;
import java.util.Set;
import org.policybook.document.DefinedTerms;
import org.policybook.document.Policy;

/// The names that carry meaning in two texts: the terms they define, and posts.
record Vocabulary(Phrases terms, Phrases posts) {
    static Vocabulary of(Set<String> posts, Policy before, Policy after) {
        Set<String> terms = new HashSet<>(DefinedTerms.of(before).keySet());
        terms.addAll(DefinedTerms.of(after).keySet());
        Set<String> known = new HashSet<>(posts);
        for (Policy policy : new Policy[] {before, after}) {
            policy.frontMatter().owner().ifPresent(known::add);
            policy.frontMatter().author().ifPresent(known::add);
            policy.frontMatter().approvedBy().ifPresent(known::add);
        }
        return new Vocabulary(new Phrases(terms), new Phrases(known));
    }
}
