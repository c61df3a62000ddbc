package org.policybook.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// An index held open between questions, so that only what changed is opened again. Safe for several
/// threads.
final class OpenIndex implements AutoCloseable {
    private static final SearcherFactory SEARCHERS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(FieldSimilarity.INSTANCE);
            return searcher;
        }
    };

    private final IndexPlace place;
    private final Freshness freshness = new Freshness();
    private @Nullable Directory directory;
    private @Nullable SearcherManager searchers;

    OpenIndex(IndexPlace place) {
        this.place = place;
    }

    /// Work on the index as it is now.
    @FunctionalInterface
    interface Work<T> {
        T run(IndexSearcher searcher) throws IOException;
    }

    /// @throws IOException when there is no index, or it cannot be read; it is opened anew next time
    <T> T ask(Work<T> work) throws IOException {
        try {
            SearcherManager open = current();
            IndexSearcher searcher = open.acquire();
            try {
                return work.run(searcher);
            } finally {
                open.release(searcher);
            }
        } catch (IOException | IllegalArgumentException e) {
            close();
            throw e;
        } catch (InternalError lost) {
            // What a mapped file gives when it was cut short under its reader.
            close();
            throw new IOException("a file of the index was cut short while it was read", lost);
        }
    }

    private synchronized SearcherManager current() throws IOException {
        SearcherManager open = searchers;
        if (open == null) {
            Directory opened = place.open();
            directory = opened;
            open = new SearcherManager(DirectoryReader.open(opened), SEARCHERS);
            searchers = open;
        } else if (!freshness.isSure(place)) {
            open.maybeRefreshBlocking();
        }
        return open;
    }

    @Override
    public synchronized void close() {
        List<Closeable> open = new ArrayList<>();
        Optional.ofNullable(searchers).ifPresent(open::add);
        Optional.ofNullable(directory).ifPresent(open::add);
        searchers = null;
        directory = null;
        open.forEach(OpenIndex::closeQuietly);
    }

    /// What cannot be closed is an index that was taken away; nothing was to be written.
    private static void closeQuietly(Closeable open) {
        try {
            open.close();
        } catch (IOException | IllegalArgumentException gone) {
            // It is closed as far as it can be.
        }
    }
}
