package org.policybook.intake;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A fact with the place it was found and how sure it is.
public record Found<T>(T value, Place place, Certainty certainty) {
    <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), place, certainty);
    }

    Found<T> placed(UnaryOperator<Place> change) {
        return new Found<>(value, change.apply(place), certainty);
    }
}
