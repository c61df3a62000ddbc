package org.policybook.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.Judgement;

/// Holds a publication's event against its commit on main, its tag, and the texts approved and published.
///
/// @param entries the journal in the order it was recorded
record PublicationCheck(Repository git, RevWalk walk, Findings findings, List<JournalEntry> entries) {
    void check(JournalEntry entry, Published event, RevCommit commit) throws IOException {
        Map<String, String> facts = Trailers.facts(entry.policy(), event);
        if (!says(commit.getFooterLines(), facts)) {
            find(entry, "The message of its commit %s says otherwise.".formatted(commit.name()));
        }
        tag(entry, event, commit, facts);
        Optional<PolicyFiles> published = text(entry, commit, event.text(), "published");
        Optional<PolicyFiles> approved =
                text(entry, walk.parseCommit(commit.getParent(1)), event.approved(), "approved");
        if (!beside(published, event).equals(beside(approved, event))) {
            find(entry, "The files beside the text in its commit %s are not those approved.".formatted(commit.name()));
        }
        if (event.judgement().isPresent()) {
            new JudgementCheck(entry, walk, findings)
                    .check(event, event.judgement().get(), commit, before(entry));
        }
    }

    private void tag(JournalEntry entry, Published event, RevCommit commit, Map<String, String> facts)
            throws IOException {
        String name = RefNames.tag(entry.policy(), event.version());
        Ref ref = git.exactRef(name);
        if (ref == null) {
            find(entry, "Its tag %s is gone.".formatted(name));
            return;
        }
        RevObject target = walk.parseAny(ref.getObjectId());
        if (!walk.peel(target).equals(commit)) {
            find(
                    entry,
                    "Its tag %s was moved: it does not point at %s, the commit that was published."
                            .formatted(name, commit.name()));
        } else if (!(target instanceof RevTag tag) || !says(FooterLine.fromMessage(tag.getFullMessage()), facts)) {
            find(entry, "The message of its tag %s says otherwise.".formatted(name));
        }
    }

    private static boolean says(List<FooterLine> lines, Map<String, String> facts) {
        return Trailers.parse(lines).entrySet().containsAll(facts.entrySet());
    }

    /// The files of the policy in a commit, whose text must have the hash that the event names.
    private Optional<PolicyFiles> text(JournalEntry entry, RevCommit commit, ContentHash hash, String kind)
            throws IOException {
        Optional<PolicyFiles> files = Drafts.files(entry.policy(), commit, walk.getObjectReader());
        if (files.map(PolicyFiles::policy)
                .map(ContentHash::of)
                .filter(hash::equals)
                .isEmpty()) {
            find(
                    entry,
                    "The text in commit %s is not the one that was %s, of SHA-256 %s."
                            .formatted(commit.name(), kind, hash));
        }
        return files;
    }

    /// All files but the text and a checklist that was written at publication.
    private static Map<String, Content> beside(Optional<PolicyFiles> files, Published event) {
        Map<String, Content> beside =
                new HashMap<>(files.map(PolicyFiles::files).orElse(Map.of()));
        beside.remove(PolicyFiles.POLICY);
        if (event.judgement().flatMap(Judgement::checklist).isPresent()) {
            beside.remove(PolicyFiles.CHECKLIST);
        }
        return beside;
    }

    /// The events recorded before one, of whatever policy.
    private List<JournalEntry> before(JournalEntry entry) {
        return entries.subList(0, entries.indexOf(entry));
    }

    private void find(JournalEntry entry, String message) {
        findings.find(entry.path(), message);
    }
}
