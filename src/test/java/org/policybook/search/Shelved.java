package org.policybook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// A version of a policy from which passages are taken, given in few words.
record Shelved(Passage.Source source, List<String> headings, LocalDate from, Optional<LocalDate> until) {
    static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    static Shelved policy(String id, String title) {
        Passage.Source source = new Passage.Source(
                PolicyId.parse(id), VersionNumber.of("1.0"), "Somewhere", title, "", List.of(), "", "en-GB");
        return new Shelved(source, List.of(), LONG_AGO, Optional.empty());
    }

    Shelved under(String... sections) {
        return new Shelved(source, List.of(sections), from, until);
    }

    Shelved inForce(LocalDate first, LocalDate noLonger) {
        return new Shelved(source, headings, first, Optional.of(noLonger));
    }

    Shelved inForceSince(LocalDate first) {
        return new Shelved(source, headings, first, Optional.empty());
    }

    Shelved known(String reference, String... keywords) {
        Passage.Source known = new Passage.Source(
                source.policy(),
                source.version(),
                source.organisation(),
                source.title(),
                reference,
                List.of(keywords),
                source.summary(),
                source.language());
        return new Shelved(known, headings, from, until);
    }

    Passage saying(String clause, String text) {
        return new Passage(source, ClauseId.of(clause), headings, text, from, until);
    }
}
