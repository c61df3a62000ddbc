package org.policybook.library;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was made last for each key, kept for as long as what it was made from stays the same. Safe for several threads:
/// two that ask at once may both make it, and get the same.
///
/// @param <F> what it is made from, such as a mark of the repository's state and a day
final class Kept<K, F, V> {
    private final Map<K, Made<F, V>> last = new ConcurrentHashMap<>();

    private record Made<F, V>(F from, V value) {}

    /// @param make is given what was made last, from something else
    V of(K key, F from, Function<Optional<V>, V> make) {
        Optional<Made<F, V>> before = Optional.ofNullable(last.get(key));
        Optional<V> same = before.filter(made -> made.from().equals(from)).map(Made::value);
        return same.orElseGet(() -> {
            V value = make.apply(before.map(Made::value));
            last.put(key, new Made<>(from, value));
            return value;
        });
    }
}
