package org.policybook.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/// Tells how the texts of one segment stand on the day asked about. Documents are asked in ascending order.
final class DayReader {
    private final Scope.Moment moment;
    private final long day;
    private final NumericDocValues steps;
    private final SortedNumericDocValues turns;
    private final NumericDocValues effective;
    private final NumericDocValues near;
    private final NumericDocValues due;

    DayReader(LeafReader segment, Scope.Moment moment) throws IOException {
        this.moment = moment;
        this.day = moment.day().toEpochDay();
        this.steps = DocValues.getNumeric(segment, IndexFields.STEPS);
        this.turns = DocValues.getSortedNumeric(segment, IndexFields.TURNS);
        this.effective = DocValues.getNumeric(segment, IndexFields.EFFECTIVE);
        this.near = DocValues.getNumeric(segment, IndexFields.REVIEW_NEAR);
        this.due = DocValues.getNumeric(segment, IndexFields.REVIEW_DUE);
    }

    /// Where what is said of the whole text of a passage is kept, for the other questions.
    int text(int passage) throws IOException {
        return steps.advanceExact(passage) ? passage + (int) steps.longValue() : passage;
    }

    Standing standing(int text) throws IOException {
        if (!effective.advanceExact(text)) {
            return Standing.DRAFT;
        }
        if (moment.believed().isPresent() || (turns.advanceExact(text) && InForceOn.isInForce(turns, day))) {
            return Standing.IN_FORCE;
        }
        return effective.longValue() > day ? Standing.SCHEDULED : Standing.SUPERSEDED;
    }

    Optional<LocalDate> reviewDue(int text) throws IOException {
        return due.advanceExact(text) ? Optional.of(LocalDate.ofEpochDay(due.longValue())) : Optional.empty();
    }

    String review(int text) throws IOException {
        if (!due.advanceExact(text)) {
            return "none";
        }
        if (due.longValue() < day) {
            return "overdue";
        }
        return near.advanceExact(text) && near.longValue() <= day ? "due" : "in-date";
    }
}
