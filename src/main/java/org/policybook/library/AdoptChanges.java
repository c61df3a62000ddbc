package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.Value;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Takes what the origin of an adopted policy changed since into a draft of the adopter's: into the open
/// one, or else a new one.
///
/// Three texts are put together: the origin's version that was adopted, the adopter's own, and the
/// origin's newest in force. The adopter's own facts and parameters stay ([AdopterFacts]), and so do the
/// assessment and the checklist beside the text.
public final class AdoptChanges {
    private final Library library;

    public AdoptChanges(Library library) {
        this.library = library;
    }

    /// @param own the policy, or one of its drafts where several are open
    /// @param keep false to have a proposal in any case, and keep nothing
    /// @throws BadInput when there is no such text, or it was adopted from nothing
    public Taken adopt(Address own, boolean keep, Session session) {
        Reading reading = own(own, session.today());
        String written = facts(reading)
                .adoptedFrom()
                .orElseThrow(() -> new BadInput(
                        "%s was not adopted from another text: its front matter has no adopted-from. Write the origin's address and version there, such as practice-templates/social-media@1.0, and save."
                                .formatted(reading.address())));
        return switch (new FindOrigin(library, session.today()).find(written)) {
            case Origin.InStep same ->
                new Taken.UpToDate("%s comes from %s, and nothing newer is in force there."
                        .formatted(reading.address(), same.policy() + "@" + same.adopted()));
            case Origin.Lost lost ->
                new Taken.Refused("Nothing was taken into %s. Its origin cannot be followed: %s"
                        .formatted(reading.policy(), lost.words()));
            case Origin.Ahead ahead -> take(ahead, reading, keep, session);
        };
    }

    /// The draft meant, the only open one, or else the version published last.
    private Reading own(Address asked, LocalDate today) {
        if (asked.edition() instanceof Edition.OfVersion || asked.edition() instanceof Edition.OnDate) {
            throw new BadInput(
                    "A version never changes, so nothing can be taken into %s. Give the policy, %s, or one of its drafts."
                            .formatted(asked, asked.policy()));
        }
        GitPolicyStore store = library.store(asked.policy().organisation());
        PolicyRecord record = store.record(store.current(asked.policy().policy()));
        List<DraftHead> drafts = store.drafts(store.current(asked.policy().policy()));
        boolean fromVersion = asked.edition() instanceof Edition.InForce && drafts.isEmpty();
        Edition edition = fromVersion
                ? record.latest()
                        .map(GovernanceEvent.Published::version)
                        .<Edition>map(Edition.OfVersion::new)
                        .orElse(asked.edition())
                : asked.edition() instanceof Edition.InForce ? new Edition.OfDraft(Optional.empty()) : asked.edition();
        return new ReadPolicy(library).read(new Address(asked.policy(), edition), today);
    }

    private Taken take(Origin.Ahead origin, Reading own, boolean keep, Session session) {
        ProposedText proposal = proposal(origin, own);
        Taken.Source source =
                new Taken.Source(origin.address(), new ListAdoptions(library).changed(origin, session.today()));
        List<String> notes = notes(origin, own);
        if (!keep || !proposal.isClean()) {
            return new Taken.ToSettle(own.policy(), source, proposal, own.revision(), own.version(), notes);
        }
        DraftText text = DraftText.begun(proposal.merge().text(), "Take in " + origin.address())
                .following(own.revision())
                .with(own.version());
        return new Taken.Kept(own.policy(), source, new SaveDraft(library).save(own.policy(), text, session), notes);
    }

    private ProposedText proposal(Origin.Ahead origin, Reading own) {
        Policy yours = own.parsed().policy();
        FrontMatter facts = yours.frontMatter()
                .without(FrontMatter.SYSTEM_FIELDS)
                .with("adopted-from", Value.Scalar.of(origin.address()));
        AdopterFacts kept = new AdopterFacts(facts);
        return ProposedText.of(
                PolicyText.format(kept.in(text(origin.policy(), origin.adopted()))),
                PolicyText.format(yours.with(facts)),
                PolicyText.format(kept.in(text(origin.policy(), origin.newest()))));
    }

    private Policy text(PolicyId policy, VersionNumber version) {
        String text = library.store(policy.organisation())
                .read(policy.policy(), version)
                .orElseThrow(() -> LibraryDamaged.noTag(policy, version))
                .policy();
        return PolicyText.parse(text).policy();
    }

    private static List<String> notes(Origin.Ahead origin, Reading own) {
        List<String> notes = new ArrayList<>();
        if (Origin.isRenamed(origin.written(), origin.policy())) {
            notes.add("The origin was renamed: %s is %s now.".formatted(origin.written(), origin.policy()));
        }
        if (own.eia().isPresent() || own.checklist().isPresent()) {
            notes.add(
                    "The equality impact assessment and the checklist stay your own. See whether they still fit the text.");
        }
        return notes;
    }

    private static FrontMatter facts(Reading reading) {
        return PolicyText.frontMatter(reading.text());
    }
}
