package org.policybook.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads texts for the index, each in its own language. Titles and headings, which stand over many
/// clauses, are remembered. For one thread.
final class Analysis {
    private static final int REMEMBERED = 512;

    private final Map<Tongue, PolicyAnalyzer> analyzers = new EnumMap<>(Tongue.class);
    private final Map<Read, Terms> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, Terms> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Read(Tongue tongue, String text) {}

    Terms once(Tongue tongue, String text) {
        return Terms.of(analyzers.computeIfAbsent(tongue, any -> new PolicyAnalyzer(any, true)), text);
    }

    /// Of a text that is likely to come again soon.
    Terms often(Tongue tongue, String text) {
        Read read = new Read(tongue, text);
        Terms known = remembered.get(read);
        if (known == null) {
            known = once(tongue, text);
            remembered.put(read, known);
        }
        return known;
    }
}
