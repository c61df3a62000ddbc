package org.policybook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// A version of a policy from which passages are taken, given in few words.
record Shelved(Passage.Source source, List<String> headings) {
    static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    static Shelved policy(String id, String title) {
        Passage.Source source = new Passage.Source(
                PolicyId.parse(id),
                new Edition.OfVersion(VersionNumber.of("1.0")),
                "Somewhere",
                title,
                new Passage.About("", List.of(), "", "en-GB", "policy", "Officer", "Staff", Classification.STAFF),
                since(LONG_AGO, Optional.empty()));
        return new Shelved(source, List.of());
    }

    private static Passage.Validity since(LocalDate first, Optional<LocalDate> noLonger) {
        return new Passage.Validity(Optional.of(first), List.of(new Passage.Reign(first, noLonger)), Optional.empty());
    }

    Shelved under(String... sections) {
        return new Shelved(source, List.of(sections));
    }

    Shelved inForce(LocalDate first, LocalDate noLonger) {
        return valid(since(first, Optional.of(noLonger)));
    }

    Shelved inForceSince(LocalDate first) {
        return valid(since(first, Optional.empty()));
    }

    Shelved valid(Passage.Validity validity) {
        return with(source.edition(), source.about(), validity);
    }

    Shelved version(String number) {
        return with(new Edition.OfVersion(VersionNumber.of(number)), source.about(), source.validity());
    }

    Shelved draft(String id) {
        return with(new Edition.OfDraft(Optional.of(DraftId.of(id))), source.about(), Passage.Validity.OF_A_DRAFT);
    }

    Shelved known(String reference, String... keywords) {
        Passage.About about = source.about();
        return about(new Passage.About(
                reference,
                List.of(keywords),
                about.summary(),
                about.language(),
                about.type(),
                about.owner(),
                about.audience(),
                about.classification()));
    }

    Shelved in(String language) {
        Passage.About about = source.about();
        return about(new Passage.About(
                about.reference(),
                about.keywords(),
                about.summary(),
                language,
                about.type(),
                about.owner(),
                about.audience(),
                about.classification()));
    }

    Shelved classified(Classification classification) {
        Passage.About about = source.about();
        return about(new Passage.About(
                about.reference(),
                about.keywords(),
                about.summary(),
                about.language(),
                about.type(),
                about.owner(),
                about.audience(),
                classification));
    }

    Shelved about(Passage.About about) {
        return with(source.edition(), about, source.validity());
    }

    private Shelved with(Edition edition, Passage.About about, Passage.Validity validity) {
        return new Shelved(
                new Passage.Source(source.policy(), edition, source.organisation(), source.title(), about, validity),
                headings);
    }

    Passage saying(String clause, String text) {
        return new Passage(source, ClauseId.of(clause), headings, Set.of(), text);
    }
}
