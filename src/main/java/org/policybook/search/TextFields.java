package org.policybook.search;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// The fields that say which text something belongs to, when that holds, and who may see it.
final class TextFields {
    private TextFields() {}

    static void add(Passage.Source source, Document document) {
        document.add(new StringField(
                IndexFields.ORGANISATION, source.policy().organisation().value(), Field.Store.NO));
        document.add(new StringField(IndexFields.POLICY, source.policy().toString(), Field.Store.NO));
        document.add(new StringField(IndexFields.ADDRESS, source.address(), Field.Store.NO));
        document.add(new StoredField(IndexFields.ADDRESS, source.address()));
        document.add(new StringField(
                IndexFields.CLASSIFICATION, source.about().classification().toString(), Field.Store.NO));
        if (source.isDraft()) {
            document.add(new StringField(IndexFields.DRAFT, IndexFields.YES, Field.Store.NO));
        }
        validity(source.validity(), document);
    }

    private static void validity(Passage.Validity validity, Document document) {
        for (Passage.Reign reign : validity.reigns()) {
            document.add(turn(reign.from().toEpochDay()));
            document.add(turn(reign.until().map(LocalDate::toEpochDay).orElse(IndexFields.NEVER)));
        }
        validity.effective()
                .ifPresent(day -> document.add(new NumericDocValuesField(IndexFields.EFFECTIVE, day.toEpochDay())));
        validity.review().ifPresent(review -> {
            document.add(new NumericDocValuesField(
                    IndexFields.REVIEW_NEAR, review.near().toEpochDay()));
            document.add(new NumericDocValuesField(
                    IndexFields.REVIEW_DUE, review.due().toEpochDay()));
        });
    }

    private static Field turn(long day) {
        return new SortedNumericDocValuesField(IndexFields.TURNS, day);
    }
}
