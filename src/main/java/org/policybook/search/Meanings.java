package org.policybook.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.policybook.search.meaning.Embedder;

/// Where clauses stand in the space of meanings, in a folder of their own: under what a clause says, not
/// where it stands, so that an index made anew, and a new version with the same words, need not be thought
/// over again. It knows nothing of who may see a clause; [MeantRanking] asks the index for that.
public final class Meanings implements AutoCloseable {
    static final String POINT = "point";

    private final IndexPlace place;
    private final OpenIndex index;

    /// @param folder made when it is first written
    public Meanings(Path folder) {
        this.place = new IndexPlace.Folder(folder);
        this.index = new OpenIndex(place);
    }

    /// What a clause says, with the headings that it cannot be understood without.
    static String said(String title, List<String> headings, String text) {
        return title + ". " + String.join(". ", headings) + ": " + text;
    }

    static String key(String said) {
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        long[] hash = StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 20_261_121);
        return HexFormat.of().toHexDigits(hash[0]) + HexFormat.of().toHexDigits((short) hash[1]);
    }

    /// One place in the space, and how near it is.
    ///
    /// @param likeness from -1 to 1, the cosine of the angle between them
    record Near(String key, float likeness) {}

    /// @return nothing when nothing has been thought over, or the folder is damaged
    List<Near> nearest(float[] point, int most) {
        try {
            return index.ask(searcher -> {
                List<Near> near = new ArrayList<>();
                StoredFields stored = searcher.storedFields();
                KnnFloatVectorQuery query = new KnnFloatVectorQuery(POINT, point, most);
                for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
                    near.add(new Near(stored.document(found.doc).get(IndexFields.MEANING), found.score * 2 - 1));
                }
                return near;
            });
        } catch (IOException | IllegalArgumentException nothing) {
            return List.of();
        }
    }

    /// How many clauses, by what they say, an index holds that have not been thought over.
    public int lacking(LuceneSearch clauses) {
        return missing(clauses).size();
    }

    /// Is told how far the thinking over has got.
    @FunctionalInterface
    public interface Progress {
        /// @return false to stop here; what was done is kept
        boolean reached(int done, int all);
    }

    /// Thinks over what an index holds and was not thought over before, and forgets what it does not hold
    /// any more.
    ///
    /// @return how many clauses were thought over
    /// @throws SearchFailure when the folder cannot be written, or another process is writing
    public int learn(LuceneSearch clauses, Embedder embedder, Progress progress) {
        List<String> missing = missing(clauses);
        try (MeaningsUpdate update = MeaningsUpdate.open(place)) {
            int done = 0;
            for (String key : missing) {
                if (!progress.reached(done, missing.size())) {
                    break;
                }
                said(key, clauses).ifPresent(said -> update.add(key, embedder.of(said)));
                done++;
            }
            update.forgetOthers(keys(clauses));
            update.commit();
            return done;
        }
    }

    private List<String> missing(LuceneSearch clauses) {
        Set<String> missing = new LinkedHashSet<>(keys(clauses));
        try {
            index.ask(searcher -> missing.removeAll(keys(searcher)));
        } catch (IOException | IllegalArgumentException nothing) {
            return List.copyOf(missing);
        }
        return List.copyOf(missing);
    }

    private static Set<String> keys(LuceneSearch clauses) {
        return clauses.asking(Meanings::keys);
    }

    private static Set<String> keys(IndexSearcher searcher) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.MEANING);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef key = each.next(); key != null; key = each.next()) {
                keys.add(key.utf8ToString());
            }
        }
        return keys;
    }

    private static Optional<String> said(String key, LuceneSearch clauses) {
        return clauses.asking(searcher -> {
            ScoreDoc[] found = searcher.search(new TermQuery(new Term(IndexFields.MEANING, key)), 1).scoreDocs;
            if (found.length == 0) {
                return Optional.empty();
            }
            Document clause = searcher.storedFields().document(found[0].doc);
            List<String> headings = List.of(clause.get(IndexFields.HEADINGS).split(IndexFields.PATH_STEP, -1));
            return Optional.of(said(clause.get(IndexFields.TITLE), headings, clause.get(IndexFields.TEXT)));
        });
    }

    @Override
    public void close() {
        index.close();
    }
}
