package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;

/// A change to the index: nothing of it is seen until [#commit], and without one all is as before.
public final class IndexUpdate implements AutoCloseable {
    /// Up to this many documents, what was replaced is cleared out at once; in a larger index that would make
    /// a publication wait, and it is cleared out by and by.
    private static final int CLEARED_AT_ONCE = 5_000;

    private final IndexPlace place;
    private final Directory directory;
    private final IndexWriter writer;
    private final Map<OrganisationId, String> marks;
    private final Synonyms synonyms;
    private final PassageDocuments layout = new PassageDocuments();

    private IndexUpdate(
            IndexPlace place,
            Directory directory,
            IndexWriter writer,
            Map<OrganisationId, String> marks,
            Synonyms synonyms) {
        this.place = place;
        this.directory = directory;
        this.writer = writer;
        this.marks = marks;
        this.synonyms = synonyms;
    }

    static IndexUpdate open(IndexPlace place, Forms.Reader reader, boolean anew) {
        try {
            Directory directory = place.open();
            if (anew) {
                clearUnreadable(directory);
            }
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                    .setSimilarity(FieldSimilarity.INSTANCE)
                    .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setRAMBufferSizeMB(64)
                    .setOpenMode(anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            Map<OrganisationId, String> marks = anew ? new HashMap<>() : kept(writer);
            return new IndexUpdate(place, directory, writer, marks, new Synonyms(reader));
        } catch (LockObtainFailedException e) {
            throw SearchFailure.busy(place, e);
        } catch (IOException e) {
            throw new SearchFailure("The search index could not be opened for writing", place, e);
        }
    }

    /// Removes files that are no index of this program, a spoilt lock file among them: they would keep a new
    /// one from being made.
    static void clearUnreadable(Directory directory) throws IOException {
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

    /// Takes away all that the index holds of an organisation, and puts its synonyms there.
    public void begin(OrganisationId organisation, List<Synonym> approved) {
        writing(() -> {
            Query theirs = new TermQuery(new Term(IndexFields.ORGANISATION, organisation.value()));
            writer.deleteDocuments(theirs, new OfText(theirs));
            writer.addDocuments(synonyms.documents(organisation, approved));
            marks.remove(organisation);
        });
    }

    /// Puts these passages in the place of all that the index holds of a policy.
    ///
    /// @param passages of any number of its texts, each in reading order
    /// @param stamp what they were made from, for [LuceneSearch#stamps]
    public void replace(PolicyId policy, List<Passage> passages, String stamp) {
        writing(() -> {
            writer.deleteDocuments(new Term(IndexFields.POLICY, policy.toString()));
            add(passages, stamp);
        });
    }

    /// Adds the passages of a policy that the index holds nothing of.
    public void add(List<Passage> passages, String stamp) {
        Map<Passage.Source, List<Passage>> texts = new LinkedHashMap<>();
        passages.forEach(passage -> texts.computeIfAbsent(passage.source(), any -> new ArrayList<>())
                .add(passage));
        writing(() -> {
            for (List<Passage> text : texts.values()) {
                writer.addDocuments(layout.of(text, stamp));
            }
        });
    }

    /// Copies the whole of another index.
    void take(IndexPlace other, Map<OrganisationId, String> theirs) {
        writing(() -> {
            try (Directory source = other.open()) {
                writer.addIndexes(source);
            }
            marks.putAll(theirs);
        });
    }

    /// Says that the index now holds an organisation whole.
    ///
    /// @param madeFrom what it was made from, for [LuceneSearch.Contents#madeFrom]
    public void mark(OrganisationId organisation, String madeFrom) {
        marks.put(organisation, madeFrom);
    }

    /// What organisations the index holds whole.
    public Map<OrganisationId, String> marks() {
        return Map.copyOf(marks);
    }

    /// Makes the changes those that everyone sees. What was replaced leaves no trace in a small index, so
    /// that one kept up to date gives the same scores as one made anew.
    public void commit() {
        writing(() -> {
            if (writer.getDocStats().maxDoc <= CLEARED_AT_ONCE) {
                writer.forceMergeDeletes();
            }
            writer.setLiveCommitData(IndexMarks.written(marks).entrySet());
            writer.commit();
        });
    }

    /// Something that may fail to write.
    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    private void writing(Write write) {
        try {
            write.run();
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
