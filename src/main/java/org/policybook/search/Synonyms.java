package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.policybook.document.OrganisationId;

/// What organisations have approved to be found by other words than the policy's own: kept in the index
/// beside the passages, so that a question needs to read nothing else.
final class Synonyms {
    private static final int LONGEST = 5;
    private static final int MOST = 500;

    private final Forms.Reader reader;

    Synonyms(Forms.Reader reader) {
        this.reader = reader;
    }

    /// Words of a question that also stand for others.
    ///
    /// @param first the place of the first of the words
    /// @param count how many words it are
    /// @param meant what else is looked for
    /// @param organisations those in whose texts
    record Meant(int first, int count, String meant, Set<OrganisationId> organisations) {}

    List<Document> documents(OrganisationId organisation, List<Synonym> synonyms) {
        List<Document> documents = new ArrayList<>();
        for (Synonym synonym : synonyms) {
            for (String word : synonym.words()) {
                String key = key(reader.of(word).words());
                if (!key.isEmpty()) {
                    Document document = new Document();
                    document.add(new StringField(IndexFields.ORGANISATION, organisation.value(), Field.Store.YES));
                    document.add(new StringField(IndexFields.SYNONYM, key, Field.Store.YES));
                    document.add(new NumericDocValuesField(IndexFields.STEPS, 0));
                    PassageDocuments.addWordless(document);
                    synonym.find().forEach(meant -> document.add(new StoredField(IndexFields.SYNONYM_FOR, meant)));
                    documents.add(document);
                }
            }
        }
        return documents;
    }

    private static String key(List<Forms.Word> words) {
        return String.join(" ", words.stream().map(Forms.Word::english).toList());
    }

    List<Meant> in(Forms question, IndexSearcher searcher) throws IOException {
        Map<String, List<Integer>> places = new TreeMap<>();
        List<Forms.Word> words = question.words();
        for (int first = 0; first < words.size(); first++) {
            for (int end = first + 1; end <= Math.min(words.size(), first + LONGEST); end++) {
                places.computeIfAbsent(key(words.subList(first, end)), any -> new ArrayList<>())
                        .add(first);
            }
        }
        if (places.isEmpty() || searcher.collectionStatistics(IndexFields.SYNONYM) == null) {
            return List.of();
        }
        Map<String, Map<String, Set<OrganisationId>>> known = known(places, searcher);
        List<Meant> meant = new ArrayList<>();
        known.forEach((key, meanings) -> meanings.forEach((text, organisations) -> places.getOrDefault(key, List.of())
                .forEach(first -> meant.add(new Meant(first, key.split(" ", -1).length, text, organisations)))));
        return meant;
    }

    private static Map<String, Map<String, Set<OrganisationId>>> known(
            Map<String, List<Integer>> places, IndexSearcher searcher) throws IOException {
        Map<String, Map<String, Set<OrganisationId>>> known = new TreeMap<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc found : searcher.search(ScopeFilter.any(IndexFields.SYNONYM, places.keySet()), MOST).scoreDocs) {
            Document document = stored.document(found.doc);
            OrganisationId organisation = OrganisationId.of(document.get(IndexFields.ORGANISATION));
            for (String meant : document.getValues(IndexFields.SYNONYM_FOR)) {
                known.computeIfAbsent(document.get(IndexFields.SYNONYM), any -> new TreeMap<>())
                        .computeIfAbsent(meant, any -> new TreeSet<>())
                        .add(organisation);
            }
        }
        return known;
    }
}
