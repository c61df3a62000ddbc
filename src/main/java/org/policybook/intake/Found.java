package org.policybook.intake;

import java.util.function.Function;

/// A fact with the place it was found and how sure it is.
public record Found<T>(T value, Place place, Certainty certainty) {
    <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), place, certainty);
    }
}
