package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.policybook.document.OrganisationId;

/// A change to the index: nothing of it is seen until [#commit], and without one all is as before.
public final class IndexUpdate implements AutoCloseable {
    private final IndexPlace place;
    private final Directory directory;
    private final IndexWriter writer;
    private final Map<OrganisationId, String> marks;

    private IndexUpdate(IndexPlace place, Directory directory, IndexWriter writer, Map<OrganisationId, String> marks) {
        this.place = place;
        this.directory = directory;
        this.writer = writer;
        this.marks = marks;
    }

    static IndexUpdate open(IndexPlace place, Analyzer analyzer, boolean anew) {
        try {
            Directory directory = place.open();
            if (anew) {
                clearUnreadable(directory);
            }
            IndexWriterConfig config = new IndexWriterConfig(analyzer)
                    .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setOpenMode(anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            return new IndexUpdate(place, directory, writer, anew ? new HashMap<>() : kept(writer));
        } catch (LockObtainFailedException e) {
            throw new SearchFailure("Another process is writing the search index", place, e);
        } catch (IOException e) {
            throw new SearchFailure("The search index could not be opened for writing", place, e);
        }
    }

    /// Removes files that are no index of this program, a spoilt lock file among them: they would keep a new
    /// one from being made.
    private static void clearUnreadable(Directory directory) throws IOException {
        try {
            DirectoryReader.open(directory).close();
        } catch (IOException | IllegalArgumentException unreadable) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    private static Map<OrganisationId, String> kept(IndexWriter writer) {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> last = writer.getLiveCommitData();
        if (last != null) {
            last.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return IndexMarks.read(kept);
    }

    /// Puts these passages in the place of all that the index holds of an organisation.
    ///
    /// @param madeFrom what they were made from, for [LuceneSearch.Contents#madeFrom]
    public void replace(OrganisationId organisation, List<Passage> passages, String madeFrom) {
        try {
            writer.deleteDocuments(new Term(IndexFields.ORGANISATION, organisation.value()));
            List<Document> documents = new ArrayList<>(passages.size());
            Set<Passage.Source> begun = new HashSet<>();
            for (Passage passage : passages) {
                documents.add(IndexFields.document(passage, documents.size(), begun.add(passage.source())));
            }
            writer.addDocuments(documents);
            marks.put(organisation, madeFrom);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Makes the changes those that everyone sees. What was replaced leaves no trace, so that an index kept
    /// up to date gives the same scores as one made anew.
    public void commit() {
        try {
            writer.forceMergeDeletes();
            writer.setLiveCommitData(IndexMarks.written(marks).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            writer.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private SearchFailure failure(IOException e) {
        return new SearchFailure("The search index could not be written", place, e);
    }
}
