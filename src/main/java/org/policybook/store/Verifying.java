package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.GovernanceEvent.Renamed;
import org.policybook.governance.VersionEvent;

/// Replays the journal and holds it against main, the tags and the objects themselves.
final class Verifying {
    private final OrganisationRepository repository;
    private final Findings findings = new Findings();

    Verifying(OrganisationRepository repository) {
        this.repository = repository;
    }

    Verification run() {
        List<JournalEntry> entries = new ArrayList<>();
        try (ObjectReader reader = repository.git().newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            findings.whileReading(RefNames.JOURNAL, () -> entries.addAll(journal(walk, reader)));
            findings.whileReading(RefNames.MAIN, () -> main(entries, walk, reader));
            findings.whileReading(Constants.R_TAGS, () -> strangers(entries));
            findings.whileReading(
                    RefNames.RENDITIONS,
                    () -> new RenditionCheck(findings, walk, reader).check(repository, published(entries)));
        }
        int objects = new ObjectCheck(repository.git(), findings).run();
        return new Verification(entries.size(), objects, findings.all());
    }

    private List<JournalEntry> journal(RevWalk walk, ObjectReader reader) throws IOException {
        ObjectId head = repository.head(RefNames.JOURNAL);
        return head.equals(ObjectId.zeroId())
                ? List.of()
                : new JournalReplay(findings, reader).run(CommitLine.to(walk.parseCommit(head), walk));
    }

    private void main(List<JournalEntry> entries, RevWalk walk, ObjectReader reader) throws IOException {
        ObjectId head = repository.head(RefNames.MAIN);
        if (head.equals(ObjectId.zeroId())) {
            findings.find(RefNames.MAIN, "It is gone. Bring the repository back from a backup.");
            return;
        }
        CommitLine main = CommitLine.to(walk.parseCommit(head), walk);
        PublicationCheck check = new PublicationCheck(repository.git(), walk, findings, entries);
        new MainReplay(findings, reader, entries).run(main).forEach((entry, commit) -> {
            if (entry.event() instanceof Published event) {
                findings.whileReading(entry.path(), () -> check.check(entry, event, commit));
            }
        });
        newest(entries, main.newest(), reader);
    }

    /// Main holds of each policy, under the name it goes by now, the text published last.
    private void newest(List<JournalEntry> entries, RevCommit main, ObjectReader reader) throws IOException {
        Map<PolicySlug, ContentHash> texts = new HashMap<>();
        for (JournalEntry entry : entries) {
            switch (entry.event()) {
                case DraftEvent step -> {}
                case VersionEvent decision -> {}
                case Published published -> texts.put(entry.policy(), published.text());
                case Renamed renamed ->
                    Optional.ofNullable(texts.remove(renamed.from())).ifPresent(text -> texts.put(renamed.to(), text));
            }
        }
        for (Map.Entry<PolicySlug, ContentHash> text : texts.entrySet()) {
            Optional<ContentHash> actual = Drafts.files(text.getKey(), main, reader)
                    .map(PolicyFiles::policy)
                    .map(ContentHash::of);
            if (actual.filter(text.getValue()::equals).isEmpty()) {
                findings.find(RefNames.MAIN, "Its text of %s is not the one published last.".formatted(text.getKey()));
            }
        }
    }

    /// Every version by the name it was published under.
    private static Set<PublishedName> published(List<JournalEntry> entries) {
        Set<PublishedName> published = new HashSet<>();
        for (JournalEntry entry : entries) {
            if (entry.event() instanceof Published event) {
                published.add(new PublishedName(entry.policy(), event.version()));
            }
        }
        return published;
    }

    /// Tags of versions that the journal knows nothing of.
    private void strangers(List<JournalEntry> entries) throws IOException {
        Set<String> known = new HashSet<>();
        published(entries).forEach(name -> known.add(RefNames.tag(name.policy(), name.version())));
        for (Ref tag : repository.git().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            if (!known.contains(tag.getName())) {
                findings.find(tag.getName(), "The journal knows nothing of this version: the tag was made by hand.");
            }
        }
    }
}
