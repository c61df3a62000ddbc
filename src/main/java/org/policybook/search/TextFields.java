package org.policybook.search;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// The fields that say which text something belongs to, when that holds, and who may see it.
final class TextFields {
    private TextFields() {}

    static void add(Passage.Source source, Consumer<Field> document) {
        document.accept(new StringField(
                IndexFields.ORGANISATION, source.policy().organisation().value(), Field.Store.NO));
        document.accept(new StringField(IndexFields.POLICY, source.policy().toString(), Field.Store.NO));
        document.accept(new StringField(IndexFields.TEXT_AT, source.address(), Field.Store.NO));
        document.accept(new StoredField(IndexFields.ADDRESS, source.address()));
        document.accept(new StringField(
                IndexFields.CLASSIFICATION, source.about().classification().toString(), Field.Store.NO));
        if (source.isDraft()) {
            document.accept(new StringField(IndexFields.DRAFT, IndexFields.YES, Field.Store.NO));
        }
        validity(source.validity(), document);
    }

    private static void validity(Passage.Validity validity, Consumer<Field> document) {
        for (Passage.Reign reign : validity.reigns()) {
            document.accept(turn(reign.from().toEpochDay()));
            document.accept(turn(reign.until().map(LocalDate::toEpochDay).orElse(IndexFields.NEVER)));
        }
        validity.effective()
                .ifPresent(day -> document.accept(new NumericDocValuesField(IndexFields.EFFECTIVE, day.toEpochDay())));
        validity.review().ifPresent(review -> {
            document.accept(new NumericDocValuesField(
                    IndexFields.REVIEW_NEAR, review.near().toEpochDay()));
            document.accept(new NumericDocValuesField(
                    IndexFields.REVIEW_DUE, review.due().toEpochDay()));
        });
    }

    private static Field turn(long day) {
        return new SortedNumericDocValuesField(IndexFields.TURNS, day);
    }
}
