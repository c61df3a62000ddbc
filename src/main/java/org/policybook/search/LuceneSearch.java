package org.policybook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.policybook.document.OrganisationId;

/// The search index of a library, in a folder of its own or, for once, in memory.
///
/// With the passages of an organisation it keeps a mark of what they were made from, so that the caller
/// can tell whether they are up to date. Safe for several threads; one process writes at a time while
/// any number read.
public final class LuceneSearch implements AutoCloseable {
    private final IndexPlace place;
    private final OpenIndex index;
    private final Forms.Reader reader = new Forms.Reader();
    private final Reaches reaches = new Reaches();

    /// @param folder made when it is first written
    public LuceneSearch(Path folder) {
        this(new IndexPlace.Folder(folder));
    }

    private LuceneSearch(IndexPlace place) {
        this.place = place;
        this.index = new OpenIndex(place);
    }

    /// An empty index that is gone with the process, for when none can be kept.
    public static LuceneSearch inMemory() {
        return new LuceneSearch(new IndexPlace.Memory(new ByteBuffersDirectory()));
    }

    /// What an index folder holds.
    ///
    /// @param madeFrom for each organisation in it, the mark given when its passages were last replaced
    /// @param damaged true when there are files that cannot be read as an index of this program
    public record Contents(Map<OrganisationId, String> madeFrom, boolean damaged) {
        public Contents {
            madeFrom = Map.copyOf(madeFrom);
        }
    }

    public Contents contents() {
        try {
            if (isEmpty()) {
                index.close();
                return new Contents(Map.of(), false);
            }
            return index.ask(searcher -> new Contents(
                    IndexMarks.read(((DirectoryReader) searcher.getIndexReader())
                            .getIndexCommit()
                            .getUserData()),
                    false));
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Contents(Map.of(), true);
        }
    }

    /// One that is written for the first time has its lock alone.
    private boolean isEmpty() throws IOException {
        try (Directory directory = place.open()) {
            return Set.of(IndexWriter.WRITE_LOCK_NAME).containsAll(List.of(directory.listAll()));
        }
    }

    /// What the passages of each policy of an organisation were made from, by `ORG/POLICY`.
    public Map<String, String> stamps(OrganisationId organisation) {
        return asking(searcher -> StampReading.of(organisation, searcher));
    }

    /// Opens the index for writing.
    ///
    /// @param anew true to begin with an empty index, whatever is there
    /// @throws SearchFailure when the folder cannot be written, or another process is writing
    public IndexUpdate update(boolean anew) {
        return IndexUpdate.open(place, reader, anew);
    }

    /// Takes over the index in another folder, which is gone afterwards. The present one answers until then.
    ///
    /// @throws SearchFailure when one of the folders cannot be written, or another process is writing
    public void take(Path other) {
        try (LuceneSearch source = new LuceneSearch(other);
                IndexUpdate update = update(true)) {
            update.take(source.place, source.contents().madeFrom());
            update.commit();
        }
        IndexPlace.clear(other);
    }

    /// Finds clauses, best first: those with most of the words, or, where there are none, those with any of
    /// them. Words that cannot match anything give an empty answer, never an error.
    ///
    /// @throws SearchFailure when the index cannot be read
    public SearchAnswer find(SearchQuery query) {
        return asking(searcher -> new Finding(searcher, reader, reaches, Optional.empty()).find(query));
    }

    /// Finds clauses by their words and by what they mean, the two orders brought together.
    ///
    /// @param point where the question stands in the space of meanings
    public SearchAnswer find(SearchQuery query, Meanings meanings, float[] point) {
        return asking(searcher -> new Finding(
                        searcher, reader, reaches, Optional.of(new MeantRanking(searcher, meanings, point)))
                .find(query));
    }

    /// What someone who has typed these words may have in mind.
    ///
    /// @throws SearchFailure when the index cannot be read
    public Suggestion suggest(String typed, Scope scope) {
        return asking(searcher -> new Suggesting(searcher, reader, scope).of(typed));
    }

    <T> T asking(OpenIndex.Work<T> work) {
        try {
            return index.ask(work);
        } catch (IOException | IllegalArgumentException e) {
            throw new SearchFailure("The search index could not be read", place, e);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
