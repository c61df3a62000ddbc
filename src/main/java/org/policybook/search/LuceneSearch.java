package org.policybook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.policybook.document.OrganisationId;

/// The search index of a library, in a folder of its own or, for once, in memory.
///
/// With the passages of an organisation it keeps a mark of what they were made from, so that the caller
/// can tell whether they are up to date. Safe for several threads; one process writes at a time while
/// any number read.
public final class LuceneSearch {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.PLACE, SortField.Type.STRING));

    private final IndexPlace place;
    private final PolicyAnalyzer analyzer = new PolicyAnalyzer();

    /// @param folder made when it is first written
    public LuceneSearch(Path folder) {
        this(new IndexPlace.Folder(folder));
    }

    private LuceneSearch(IndexPlace place) {
        this.place = place;
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
        try (Directory directory = place.open()) {
            if (directory.listAll().length == 0) {
                return new Contents(Map.of(), false);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return new Contents(IndexMarks.read(reader.getIndexCommit().getUserData()), false);
            }
        } catch (IndexNotFoundException noCommit) {
            return new Contents(Map.of(), true);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Contents(Map.of(), true);
        }
    }

    /// Opens the index for writing.
    ///
    /// @param anew true to begin with an empty index, whatever is there
    /// @throws SearchFailure when the folder cannot be written, or another process is writing
    public IndexUpdate update(boolean anew) {
        return IndexUpdate.open(place, analyzer, anew);
    }

    /// Finds clauses in force on the day asked about, best first: those with most of the words, or, where
    /// there are none, those with any of them. Words that cannot match anything give
    /// an empty answer, never an error.
    ///
    /// @throws SearchFailure when the index cannot be read
    public SearchAnswer find(SearchQuery query) {
        try (Directory directory = place.open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            int limit = Math.max(1, Math.min(query.limit(), Math.max(1, reader.maxDoc())));
            QueryBuilding building = new QueryBuilding(analyzer);
            TopDocs found = top(searcher, building.build(query, Strictness.MOST_WORDS), limit);
            if (found.totalHits.value() == 0) {
                found = top(searcher, building.build(query, Strictness.ANY_WORD), limit);
            }
            return new SearchAnswer(found.totalHits.value(), hits(searcher.storedFields(), found, query));
        } catch (IOException e) {
            throw new SearchFailure("The search index could not be read", place, e);
        }
    }

    private static TopDocs top(IndexSearcher searcher, Query query, int limit) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, limit, Integer.MAX_VALUE));
    }

    private List<Hit> hits(StoredFields stored, TopDocs found, SearchQuery query) throws IOException {
        Highlights highlights = new Highlights(analyzer, query.words());
        List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc place : found.scoreDocs) {
            hits.add(IndexFields.hit(stored.document(place.doc), highlights, score(place)));
        }
        return hits;
    }

    private static float score(ScoreDoc place) {
        return place instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : place.score;
    }
}
