package org.policybook.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.search.LuceneSearch;
import org.policybook.search.SearchFailure;

/// The search index of a library that stays open and is asked by many at once. It looks into Git at most
/// every fifth of a second, so that a search seldom pays for it, and what was published, by this process or
/// another, is found within one second. One look at a time brings the index up to date, in a thread of its own;
/// searches wait for it a moment and are then answered from the index as it was. Where there is none, nobody
/// waits longer either: they are told how far it is ([SearchInPreparation]).
///
/// Safe for several threads. It costs nothing while nobody searches.
final class LiveIndex implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Duration OLDEST = Duration.ofMillis(800);

    /// How long a search waits for the index to be brought up to date.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /// How long the one waits whose search found that there is something to read.
    private static final Duration LONGEST = Duration.ofMillis(1_500);

    /// From then on the index counts as behind.
    private static final Duration LONG = Duration.ofSeconds(1);

    private static final Duration END = Duration.ofSeconds(20);

    private final Library library;

    /// In the place of the library's own where none can be kept.
    private final LuceneSearch spare = LuceneSearch.inMemory();

    private volatile @Nullable State known;
    private volatile @Nullable Look look;

    /// What was found out before this moment does not count.
    private volatile long trustedFrom = System.nanoTime();

    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile boolean closed;

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

    /// The index, up to date within a second unless there is much to read. Organisations that cannot be read are
    /// told of and left out.
    ///
    /// @throws SearchInPreparation when there is none yet
    LuceneSearch of(HealthyOrganisations asked, Consumer<String> note) {
        State now = current();
        now.damaged().forEach(asked::leaveOut);
        now.notes().forEach(note);
        return now.index();
    }

    /// Has the next search look, since the index turned out to be damaged or gone.
    void distrust() {
        trustedFrom = System.nanoTime();
        known = null;
    }

    /// Has the index looked at, and made where there is none, before anybody asks.
    void begin() {
        var _ = underWay();
    }

    /// Has the whole index made anew by the next look; the present one answers meanwhile.
    void renew() {
        renewing.set(true);
        begin();
    }

    /// How far the index is, where it is being made or has been behind for a while.
    Optional<BuildIndex.Progress> progress() {
        Look now = look;
        return now == null || now.age().compareTo(LONG) < 0 ? Optional.empty() : now.progress();
    }

    private State current() {
        State last = known;
        if (last != null && last.isYoungerThan(PAUSE)) {
            return last;
        }
        Look now = underWay();
        if (last != null && now.isMine()) {
            now.await(LONGEST.minus(now.age()));
        } else if (last == null || !last.isYoungerThan(OLDEST)) {
            now.await();
        }
        State found = known;
        if (found == null && now.isOver()) {
            // It looked before the index was done harm.
            now = underWay();
            now.await();
            found = known;
        }
        if (found == null) {
            Optional<BuildIndex.Progress> reached = now.progress();
            return fromBefore().orElseThrow(() -> new SearchInPreparation(reached));
        }
        return found;
    }

    /// What an earlier process left, until this one has looked.
    private Optional<State> fromBefore() {
        return library.index().contents().madeFrom().isEmpty()
                ? Optional.empty()
                : Optional.of(new State(trustedFrom, library.index(), List.of(), Map.of()));
    }

    /// Waits until there is an index, for who cannot ask again later.
    void await(Duration most) {
        if (known == null && fromBefore().isEmpty()) {
            underWay().await(most);
        }
    }

    private synchronized Look underWay() {
        Look now = look;
        if (now == null) {
            now = new Look();
            look = now;
            Thread.ofPlatform().daemon().name("search-index").start(now);
        }
        return now;
    }

    /// Leaves what is being made as far as it is; the next process goes on from there.
    @Override
    public void close() {
        closed = true;
        Look last = look;
        if (last != null) {
            last.awaitItsEnd();
        }
        spare.close();
    }

    /// One look into Git.
    private final class Look implements Runnable {
        private final long began = System.nanoTime();
        private final Thread starter = Thread.currentThread();
        private final CompletableFuture<State> end = new CompletableFuture<>();
        private volatile BuildIndex.@Nullable Progress reached;

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - began);
        }

        boolean isMine() {
            return starter.equals(Thread.currentThread());
        }

        boolean isOver() {
            return end.isDone();
        }

        Optional<BuildIndex.Progress> progress() {
            return Optional.ofNullable(reached);
        }

        @Override
        public void run() {
            try {
                State found = found();
                if (found.at() - trustedFrom >= 0) {
                    known = found;
                }
                look = null;
                end.complete(found);
            } catch (RuntimeException | Error failure) {
                look = null;
                end.completeExceptionally(failure);
            }
        }

        private State found() {
            List<String> notes = new ArrayList<>();
            Map<OrganisationId, LibraryFailure> damaged = new LinkedHashMap<>();
            renewIfAsked(notes);
            HealthyOrganisations all = HealthyOrganisations.of(library, Set.of(), damaged::put);
            LuceneSearch index = new CurrentIndex(library, notes::add).brought(all, true, () -> spare, this::goOn);
            return new State(began, index, notes, damaged);
        }

        private void renewIfAsked(List<String> notes) {
            if (renewing.getAndSet(false)) {
                try {
                    new BuildIndex(library).rebuild(this::goOn, damage -> notes.add(damage.getMessage()));
                } catch (SearchFailure failure) {
                    notes.add(failure.getMessage());
                }
            }
        }

        private void goOn(BuildIndex.Progress progress) {
            if (closed) {
                throw new CancellationException("The library is being closed");
            }
            reached = progress;
            library.indexing(progress);
        }

        /// Waits until it is over, but no longer than a person would for a look that began now.
        ///
        /// @throws RuntimeException what it ended with
        void await() {
            await(PATIENCE.minus(age()));
        }

        void await(Duration most) {
            try {
                end.get(most.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                // It goes on without this search.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException reason) {
                    throw reason;
                }
                throw new IllegalStateException("The search index could not be looked at", e.getCause());
            }
        }

        void awaitItsEnd() {
            try {
                end.handle((found, failure) -> true).get(END.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException goesOn) {
                // It writes nothing that counts before it is done.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
