package org.policybook.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.document.OrganisationId;
import org.policybook.search.IndexUpdate;
import org.policybook.search.LuceneSearch;

/// Reads organisations into an index, one after the other, and tells how far it has got. What was written is kept
/// now and then, so that little is lost when it is interrupted. For one filling.
final class IndexFilling {
    /// So many clauses are lost at most.
    private static final int KEPT_AFTER = 5_000;

    private final Library library;
    private final HealthyOrganisations organisations;
    private final Consumer<BuildIndex.Progress> progress;
    private int policies;
    private int done;
    private int kept;

    IndexFilling(Library library, HealthyOrganisations organisations, Consumer<BuildIndex.Progress> progress) {
        this.library = library;
        this.organisations = organisations;
        this.progress = progress;
    }

    /// @param stale the organisations to read
    /// @param anew whether to begin with an empty index
    BuildIndex.Built fill(LuceneSearch target, Set<OrganisationId> stale, boolean anew) {
        Map<OrganisationId, Map<String, String>> stamps = new HashMap<>();
        if (!anew) {
            stale.forEach(id -> stamps.put(id, target.stamps(id)));
        }
        stale.forEach(id -> organisations
                .ask(id, asked -> library.store(asked).records().size())
                .ifPresent(count -> policies += count));
        int count = 0;
        int passages = 0;
        try (IndexUpdate update = target.update(anew)) {
            for (OrganisationId id : stale) {
                Optional<IndexOrganisation.Written> written =
                        read(id, stamps.getOrDefault(id, Map.of()), passages, update);
                count += written.isPresent() ? 1 : 0;
                passages += written.map(IndexOrganisation.Written::passages).orElse(0);
                done += written.map(IndexOrganisation.Written::policies).orElse(0);
                update.commit();
            }
            if (stale.isEmpty()) {
                update.commit();
            }
        }
        return new BuildIndex.Built(count, passages, false, !anew);
    }

    private Optional<IndexOrganisation.Written> read(
            OrganisationId id, Map<String, String> known, int passages, IndexUpdate update) {
        tell(id, 0);
        kept = passages;
        IndexMark before = BuildIndex.mark(update.marks(), id);
        return organisations.ask(
                id,
                asked -> new IndexOrganisation(library, asked, update).bring(known, before, sofar -> {
                    if (passages + sofar.passages() - kept >= KEPT_AFTER) {
                        update.commit();
                        kept = passages + sofar.passages();
                    }
                    tell(id, sofar.policies());
                }));
    }

    private void tell(OrganisationId id, int ofIts) {
        int read = done + ofIts;
        progress.accept(new BuildIndex.Progress(id, read, Math.max(read, policies)));
    }
}
