package org.policybook.web.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.diff.ThreeWayMerge;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.library.ComparePolicies;
import org.policybook.library.ProposedText;
import org.policybook.library.SaveDraft;
import org.policybook.library.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Two people's changes of one text, for the one who came second to put together.
///
/// @param who what happened, in a sentence
/// @param proposal both changes in one text; where both changed a clause it stands there twice, between marks
/// @param base the revision that the text goes on from; without one it begins a draft
/// @param version the version that the text has in it, where one was taken in
public record BothTexts(String who, ProposedText proposal, Optional<CommitId> base, Optional<VersionNumber> version) {
    /// A clause that both changed.
    ///
    /// @param number counts from 1
    public record Choice(int number, String yours, String theirs) {}

    static BothTexts of(SaveDraft.Outcome.Stale stale) {
        return switch (stale.theirPlace()) {
            case SaveDraft.Place.OfDraft draft ->
                new BothTexts(
                        "%s saved this draft while you were writing.".formatted(stale.theirName()),
                        stale.proposal(),
                        Optional.of(draft.revision()),
                        Optional.empty());
            case SaveDraft.Place.OfVersion version ->
                new BothTexts(
                        "%s published this draft as version %s while you were writing. If you save now, a new draft begins from that version."
                                .formatted(stale.theirName(), version.version()),
                        stale.proposal(),
                        Optional.empty(),
                        Optional.of(version.version()));
        };
    }

    static BothTexts of(Taken.ToSettle settle) {
        return new BothTexts(
                "Take in what %s changed.".formatted(settle.source().address()),
                settle.proposal(),
                settle.base(),
                settle.version());
    }

    static ModelAndView page(PolicyId policy, BothTexts both) {
        ModelAndView page = new ModelAndView("author/both-texts", HttpStatus.CONFLICT);
        page.addObject("policy", policy);
        page.addObject("both", both);
        page.addObject("choices", both.choices());
        page.addObject(
                "theirChanges", changes(both.proposal().base(), both.proposal().theirs()));
        page.addObject(
                "yourChanges", changes(both.proposal().base(), both.proposal().yours()));
        return page;
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (ThreeWayMerge.Conflict conflict : proposal.merge().conflicts()) {
            choices.add(new Choice(
                    choices.size() + 1, String.join("\n", conflict.yours()), String.join("\n", conflict.theirs())));
        }
        return choices;
    }

    private static List<ShownChange> changes(String before, String after) {
        return ShownChange.of(ComparePolicies.compare(
                PolicyText.parse(before).policy(), PolicyText.parse(after).policy()));
    }
}
