package org.policybook.store;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent.Decided;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.Judgement;

/// Holds a publication against what was decided before it: the gates let it through, and the signatures it rests on
/// bind to the very files that were published, and are nobody's own.
record JudgementCheck(JournalEntry entry, RevWalk walk, Findings findings) {
    private static final Set<String> PASSING = Set.of("satisfied", "waived", "not-applicable");

    void check(Published event, Judgement judgement, RevCommit commit, List<JournalEntry> before) throws IOException {
        RevCommit draft = walk.parseCommit(commit.getParent(1));
        PolicyFiles files =
                Drafts.files(entry.policy(), draft, walk.getObjectReader()).orElseThrow();
        if (!files.hash().equals(judgement.content())) {
            find("The files in commit %s are not those that were approved, of SHA-256 %s."
                    .formatted(draft.name(), judgement.content()));
        }
        gates(judgement);
        checklist(judgement, commit);
        signatures(event, judgement, editors(draft, commit), before);
    }

    private void gates(Judgement judgement) {
        judgement.gates().stream()
                .filter(gate -> !PASSING.contains(gate.verdict()))
                .forEach(gate -> find(
                        "It was published although the gate \"%s\" was %s.".formatted(gate.gate(), gate.verdict())));
    }

    private void checklist(Judgement judgement, RevCommit commit) throws IOException {
        if (judgement.checklist().isEmpty()) {
            return;
        }
        boolean same = Drafts.files(entry.policy(), commit, walk.getObjectReader())
                .flatMap(files -> files.text(PolicyFiles.CHECKLIST))
                .map(ContentHash::of)
                .filter(judgement.checklist().get()::equals)
                .isPresent();
        if (!same) {
            find("The checklist in its commit %s is not the one written at publication, of SHA-256 %s."
                    .formatted(commit.name(), judgement.checklist().get()));
        }
    }

    private void signatures(Published event, Judgement judgement, Set<String> editors, List<JournalEntry> before) {
        List<Decided> signed = before.stream()
                .filter(other -> other.policy().equals(entry.policy()))
                .filter(other -> other.event() instanceof Decided decided
                        && decided.approved()
                        && decided.target().revision().equals(event.draft())
                        && decided.target().content().equals(judgement.content()))
                .map(other -> (Decided) other.event())
                .toList();
        if (signed.size() < judgement.signatures()) {
            find("It rests on %d signatures for revision %s, and %d stand in the journal before it."
                    .formatted(judgement.signatures(), event.draft().abbreviated(), signed.size()));
        }
        signed.stream()
                .filter(decided -> editors.contains(decided.by().email().toLowerCase(Locale.ROOT)))
                .forEach(decided -> find("%s signed the approval of a text of their own."
                        .formatted(decided.by().name())));
    }

    /// Who saved a revision of the draft: its commits that were not on main before.
    private Set<String> editors(RevCommit draft, RevCommit commit) throws IOException {
        Set<String> editors = new TreeSet<>();
        try (RevWalk revisions = new RevWalk(walk.getObjectReader())) {
            revisions.setRetainBody(true);
            revisions.markStart(revisions.parseCommit(draft));
            revisions.markUninteresting(revisions.parseCommit(commit.getParent(0)));
            for (RevCommit revision : revisions) {
                editors.add(revision.getAuthorIdent().getEmailAddress().toLowerCase(Locale.ROOT));
            }
        }
        return editors;
    }

    private void find(String message) {
        findings.find(entry.path(), message);
    }
}
