package org.policybook.web.author;

import java.util.Set;
import org.policybook.document.DraftId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.CommitId;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.library.OpenDraft;
import org.policybook.library.Reading;
import org.policybook.people.Role;
import org.policybook.web.NotAllowed;
import org.policybook.web.Visitor;

/// An open draft for somebody who may see it. A controller of a page under `/drafts/ORG/SLUG/DRAFT` takes it as an
/// argument.
public record DraftHere(OpenDraft draft, Visitor visitor) {
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.POLICY_MANAGER);
    private static final Set<Role> DECIDERS = Set.of(Role.REVIEWER, Role.APPROVER, Role.CHAIR);

    /// Whether somebody may write drafts of an organisation.
    static boolean mayWrite(Visitor visitor, OrganisationId organisation) {
        return visitor.hasAny(WRITERS, organisation);
    }

    public boolean mayWrite() {
        return mayWrite(visitor, policy().organisation());
    }

    /// Whether somebody reviews or decides on drafts, and so came here from their meetings.
    public boolean maySit() {
        return visitor.hasAny(DECIDERS, policy().organisation());
    }

    /// Everybody in the organisation may look at a draft on which views are asked for.
    boolean maySee() {
        boolean asked = progress().consultation().open();
        boolean staff = visitor.account()
                .flatMap(account -> account.in(policy().organisation()))
                .isPresent();
        return mayWrite() || maySit() || (asked && staff);
    }

    /// @throws NotAllowed when this visitor may only look
    DraftHere toWrite() {
        if (!mayWrite()) {
            throw new NotAllowed();
        }
        return this;
    }

    public PolicyId policy() {
        return draft.policy();
    }

    public DraftId id() {
        return reading().draft().orElseThrow();
    }

    public CommitId revision() {
        return reading().revision().orElseThrow();
    }

    public Reading reading() {
        return draft.reading();
    }

    public DraftProgress progress() {
        return draft.progress();
    }

    public String title() {
        return reading().title();
    }

    public String organisation() {
        return draft.organisation().name();
    }

    /// `/drafts/ORG/SLUG/DRAFT`
    public String path() {
        return "/drafts/" + policy() + "/" + id();
    }

    /// Whether a save takes back what was put forward.
    public boolean isPutForward() {
        return switch (progress().stage()) {
            case IN_REVIEW, AWAITING_APPROVAL, APPROVED -> true;
            case DRAFT, IN_CONSULTATION, RETURNED -> false;
        };
    }

    public boolean isReturned() {
        return progress().stage() == DraftStage.RETURNED;
    }

    public String stage() {
        return StageWords.of(progress().stage());
    }
}
