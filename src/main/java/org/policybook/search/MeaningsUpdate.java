package org.policybook.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/// A change to [Meanings]. What was added is kept now and then, so that long work need not begin anew.
final class MeaningsUpdate implements AutoCloseable {
    private static final int KEPT_AFTER = 500;

    private final IndexPlace place;
    private final Directory directory;
    private final IndexWriter writer;
    private int added;

    private MeaningsUpdate(IndexPlace place, Directory directory, IndexWriter writer) {
        this.place = place;
        this.directory = directory;
        this.writer = writer;
    }

    static MeaningsUpdate open(IndexPlace place) {
        try {
            Directory directory = place.open();
            IndexUpdate.clearUnreadable(directory);
            return new MeaningsUpdate(
                    place, directory, new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer())));
        } catch (LockObtainFailedException e) {
            throw SearchFailure.busy(place, e);
        } catch (IOException e) {
            throw new SearchFailure("What clauses mean could not be opened for writing", place, e);
        }
    }

    void add(String key, float[] point) {
        Document document = new Document();
        document.add(new StringField(IndexFields.MEANING, key, Field.Store.YES));
        document.add(new KnnFloatVectorField(Meanings.POINT, point, VectorSimilarityFunction.DOT_PRODUCT));
        try {
            writer.updateDocument(new Term(IndexFields.MEANING, key), document);
            if (++added % KEPT_AFTER == 0) {
                writer.commit();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void forgetOthers(Set<String> needed) {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            Terms terms = MultiTerms.getTerms(reader, IndexFields.MEANING);
            if (terms == null) {
                return;
            }
            TermsEnum each = terms.iterator();
            for (BytesRef key = each.next(); key != null; key = each.next()) {
                if (!needed.contains(key.utf8ToString())) {
                    writer.deleteDocuments(new Term(IndexFields.MEANING, BytesRef.deepCopyOf(key)));
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void commit() {
        try {
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
        return new SearchFailure("What clauses mean could not be written", place, e);
    }
}
