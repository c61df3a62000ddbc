package org.policybook.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/// The numbers of some stems, by which a [WordOrder] is looked through. Most other numbers are told apart by
/// their last six bits alone.
final class StemNumbers {
    private final int[] numbers;
    private final long likely;

    StemNumbers(int[] numbers) {
        this.numbers = numbers.clone();
        this.likely = Arrays.stream(numbers).mapToLong(number -> 1L << number).reduce(0, (one, other) -> one | other);
    }

    static StemNumbers of(Collection<String> stems) {
        return new StemNumbers(WordPlaces.numbers(stems));
    }

    StemNumbers and(int[] others) {
        return new StemNumbers(
                IntStream.concat(Arrays.stream(numbers), Arrays.stream(others)).toArray());
    }

    boolean contain(int number) {
        if ((likely & (1L << number)) != 0) {
            for (int known : numbers) {
                if (known == number) {
                    return true;
                }
            }
        }
        return false;
    }
}
