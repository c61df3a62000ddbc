package org.policybook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// The values of a text that hits are narrowed to, whatever their case, and counted by.
final class FacetFields {
    private static final int LONGEST = 200;

    private FacetFields() {}

    static void add(Passage.Source source, Consumer<Field> document) {
        values(source)
                .forEach((facet, values) -> values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                        .forEach(value -> add(facet, value, document)));
    }

    private static void add(Facet facet, String value, Consumer<Field> add) {
        add.accept(new StringField(facet.field(), narrowed(value), Field.Store.NO));
        add.accept(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
    }

    static String narrowed(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<Facet, List<String>> values(Passage.Source source) {
        Passage.About about = source.about();
        List<String> year = new ArrayList<>();
        source.validity().effective().ifPresent(day -> year.add(String.valueOf(day.getYear())));
        return Map.of(
                Facet.ORGANISATION,
                List.of(source.policy().organisation().value()),
                Facet.TYPE,
                List.of(about.type()),
                Facet.TOPIC,
                about.keywords(),
                Facet.OWNER,
                List.of(about.owner()),
                Facet.AUDIENCE,
                List.of(about.audience()),
                Facet.LANGUAGE,
                List.of(about.language()),
                Facet.YEAR,
                year);
    }
}
