package org.policybook.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.search.LuceneSearch;

/// The search index of a library that stays open and is asked by many at once. It looks into Git at most
/// every fifth of a second, so that a search seldom pays for it, and what was published, by this process or
/// another, is found within one second. One search brings the index up to date; the others are answered
/// from the index as it was, unless that is older than a second.
///
/// Safe for several threads. It has none of its own, and costs nothing while nobody searches.
final class LiveIndex {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Duration OLDEST = Duration.ofMillis(800);

    /// How long a search waits for another that brings the index up to date.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Library library;
    private final ReentrantLock looking = new ReentrantLock();

    /// In the place of the library's own where none can be kept.
    private final LuceneSearch spare = LuceneSearch.inMemory();

    private volatile @Nullable State known;

    LiveIndex(Library library) {
        this.library = library;
    }

    /// What was found out when Git was looked into.
    ///
    /// @param at by the clock of [System#nanoTime]
    /// @param index the library's own, or one in memory where none can be kept
    /// @param notes what was out of order with the index
    /// @param damaged the organisations that could not be read
    private record State(long at, LuceneSearch index, List<String> notes, Map<OrganisationId, LibraryFailure> damaged) {
        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - at < age.toNanos();
        }
    }

    /// The index, up to date within a second. Organisations that cannot be read are told of and left out.
    LuceneSearch of(HealthyOrganisations asked, Consumer<String> note) {
        State now = current();
        now.damaged().forEach(asked::leaveOut);
        now.notes().forEach(note);
        return now.index();
    }

    /// Has the next search look, since the index turned out to be damaged or gone.
    void distrust() {
        known = null;
    }

    private State current() {
        State last = known;
        if (last != null && (last.isYoungerThan(PAUSE) || !isMine(last))) {
            return last;
        }
        if (last == null) {
            looking.lock();
        }
        try {
            State meanwhile = known;
            return meanwhile != null && meanwhile.isYoungerThan(PAUSE) ? meanwhile : look();
        } finally {
            looking.unlock();
        }
    }

    /// Whether it falls to this search to look; then the lock is held.
    private boolean isMine(State last) {
        if (looking.tryLock()) {
            return true;
        }
        try {
            return !last.isYoungerThan(OLDEST) && looking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private State look() {
        long began = System.nanoTime();
        List<String> notes = new ArrayList<>();
        Map<OrganisationId, LibraryFailure> damaged = new LinkedHashMap<>();
        HealthyOrganisations all = HealthyOrganisations.of(library, Set.of(), damaged::put);
        LuceneSearch index = new CurrentIndex(library, notes::add).brought(all, true, () -> spare);
        State found = new State(began, index, notes, damaged);
        known = found;
        return found;
    }
}
