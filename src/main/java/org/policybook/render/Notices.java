package org.policybook.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what a reader should be warned of while a document is made: each warning once, in the order
/// met, and no more than a person would read. Not thread-safe.
public final class Notices {
    private static final int MOST = 200;

    private final Set<String> warnings = new LinkedHashSet<>();

    public void add(String warning) {
        if (warnings.size() < MOST) {
            warnings.add(warning);
        }
    }

    public List<String> all() {
        return List.copyOf(warnings);
    }
}
