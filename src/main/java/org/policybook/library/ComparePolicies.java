package org.policybook.library;

import java.util.HashSet;
import java.util.Set;
import org.policybook.diff.PolicyComparison;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Policy;
import org.policybook.governance.Bodies;
import org.policybook.governance.Organisation;

/// Tells what changed between two texts.
public final class ComparePolicies {
    private final Library library;

    public ComparePolicies(Library library) {
        this.library = library;
    }

    /// Two texts of the library: their words, facts and forms. The posts that their organisations declare
    /// are known in the text, and forms are compared within one organisation, by its own labels.
    public PolicyDiff compare(Reading before, Reading after) {
        PolicyDiff words =
                PolicyComparison.of(before.parsed().policy(), after.parsed().policy(), posts(before, after));
        Organisation organisation = library.organisation(after.policy().organisation());
        if (!before.policy().organisation().equals(after.policy().organisation())) {
            return words;
        }
        String language = after.parsed().policy().frontMatter().language().orElse(ControlValues.DEFAULT_LANGUAGE);
        return words.with(new CompareForms(organisation.forms(), language).compare(before, after));
    }

    /// The posts and committees of both texts' organisations.
    Set<String> posts(Reading before, Reading after) {
        Set<String> posts = new HashSet<>();
        for (Reading reading : new Reading[] {before, after}) {
            Bodies bodies =
                    library.organisation(reading.policy().organisation()).bodies();
            posts.addAll(bodies.posts());
            bodies.committees().forEach(committee -> posts.add(committee.name()));
        }
        return posts;
    }

    public static PolicyDiff compare(Policy before, Policy after) {
        return PolicyComparison.of(before, after);
    }
}
