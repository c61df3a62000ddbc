package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.OrganisationId;

/// Pages as they were made last, the most recently used ones up to a certain size. A page counts only while
/// no repository that it was made from has moved. Safe for several threads.
final class PageCache<K> {
    private static final long MOST_LETTERS = 32L << 20;

    private final Map<K, Made> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long letters;

    /// @param states of the repositories that it was made from
    record Made(ShownPolicy page, Map<OrganisationId, String> states) {
        Made {
            states = Map.copyOf(states);
        }

        private boolean isCurrent(Library library) {
            return states.entrySet().stream()
                    .allMatch(state -> library.store(state.getKey()).state().equals(state.getValue()));
        }
    }

    Optional<ShownPolicy> find(K key, Library library) {
        Optional<Made> made;
        synchronized (pages) {
            made = Optional.ofNullable(pages.get(key));
        }
        return made.filter(found -> found.isCurrent(library)).map(Made::page);
    }

    void keep(K key, Made made) {
        synchronized (pages) {
            letters += made.page().letters();
            Made before = pages.put(key, made);
            if (before != null) {
                letters -= before.page().letters();
            }
            var oldest = pages.values().iterator();
            while (letters > MOST_LETTERS && oldest.hasNext()) {
                letters -= oldest.next().page().letters();
                oldest.remove();
            }
        }
    }
}
