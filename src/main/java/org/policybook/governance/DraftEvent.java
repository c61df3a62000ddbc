package org.policybook.governance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;

/// A step of a draft on its way to a version. It is about one revision of the draft: a later save leaves the
/// event standing, and what it said is then said of an earlier text.
public sealed interface DraftEvent extends GovernanceEvent {
    Recorded recorded();

    /// What the step is about.
    Target target();

    @Override
    default Instant recordedAt() {
        return recorded().at();
    }

    @Override
    default Person by() {
        return recorded().by();
    }

    /// A revision of a draft.
    ///
    /// @param content the hash of all its files, see [ContentHash#ofFiles]
    record Target(DraftId draft, CommitId revision, ContentHash content) {}

    /// Posts or people were asked for their views.
    ///
    /// @param until the last day for comments, when one was set
    /// @param about what they were asked, in a sentence
    record ConsultationOpened(
            Recorded recorded, Target target, List<String> invited, Optional<PartialDate> until, String about)
            implements DraftEvent {
        public ConsultationOpened {
            invited = List.copyOf(invited);
        }
    }

    /// Somebody commented on a clause, or on the whole.
    ///
    /// @param number counts the comments on a draft from 1
    /// @param from the post or person whose view it is
    record Commented(Recorded recorded, Target target, int number, Optional<ClauseId> clause, String from, String text)
            implements DraftEvent {}

    /// The author's response to a comment.
    record CommentAnswered(Recorded recorded, Target target, int comment, Response response, String text)
            implements DraftEvent {}

    /// What became of a comment.
    enum Response {
        ACCEPTED,
        NOTED,
        DECLINED
    }

    /// The consultation ended, with every comment answered.
    record ConsultationClosed(Recorded recorded, Target target) implements DraftEvent {}

    /// The author put the draft forward.
    ///
    /// @param change how the author classes the change against the version in force
    /// @param statement what it is for, in the author's words, for the committee
    /// @param standing criteria of the checklist, as `stage/criterion`, confirmed for an earlier revision, whose
    ///     clauses have not changed since
    record Submitted(
            Recorded recorded,
            Target target,
            ChangeClass change,
            String committee,
            String statement,
            List<String> standing)
            implements DraftEvent {
        public Submitted {
            standing = List.copyOf(standing);
        }
    }

    /// A reviewing group answered a stage of the checklist.
    ///
    /// @param stage the id of the stage
    /// @param group the group as it is called
    /// @param on when the group met
    /// @param actions what the author has to do; empty when every criterion is met
    record Reviewed(
            Recorded recorded,
            Target target,
            String stage,
            String group,
            PartialDate on,
            List<Criterion> criteria,
            List<String> actions)
            implements DraftEvent {
        public Reviewed {
            criteria = List.copyOf(criteria);
            actions = List.copyOf(actions);
        }

        /// Whether it goes back to the author.
        public boolean returned() {
            return !actions.isEmpty();
        }
    }

    /// @param id the criterion's id within its stage
    /// @param evidence what the group looked at
    record Criterion(String id, boolean met, String evidence) {}

    /// A signature under a committee's decision.
    ///
    /// @param actions what the author has to do before it comes back; empty for an approval
    record Decided(
            Recorded recorded,
            Target target,
            boolean approved,
            Signature signature,
            Minute minute,
            List<String> actions)
            implements DraftEvent {
        public Decided {
            actions = List.copyOf(actions);
        }

        /// The same signature under a decision that stands elsewhere in the minutes.
        public Decided minutedAs(Minute other) {
            return new Decided(recorded, target, approved, signature, other, actions);
        }
    }

    /// @param post the post of the one who signs
    /// @param instead the post for which a delegate signs; the delegate signs as themselves
    record Signature(String committee, String post, Optional<String> instead) {
        /// The post that decides: the signer's own, or the one they stand in for.
        public String deciding() {
            return instead.orElse(post);
        }
    }

    /// Where the decision was minuted.
    ///
    /// @param present how many members were there
    record Minute(String reference, String chair, int present, PartialDate on) {}

    /// A wrong minute of the approvals of this revision was put right. The signatures stand, and what they named
    /// before stays in the record.
    ///
    /// @param post the post of the one who put it right
    record MinuteCorrected(Recorded recorded, Target target, String post, Minute minute, String reason)
            implements DraftEvent {}

    /// A gate was waived for this revision.
    ///
    /// @param post the post of the one who waived it
    record Waived(Recorded recorded, Target target, String gate, String post, String reason) implements DraftEvent {}

    /// The draft was given up. Its text is kept.
    record GivenUp(Recorded recorded, Target target, String reason) implements DraftEvent {}
}
