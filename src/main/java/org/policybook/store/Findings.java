package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.document.PlainReason;
import org.policybook.store.Verification.Finding;

/// Gathers what does not fit. Events are told of in the order they were recorded, whichever check found
/// something; refs and objects follow.
final class Findings {
    private final Map<String, List<Finding>> events = new LinkedHashMap<>();
    private final List<Finding> others = new ArrayList<>();

    /// A part of the verification that may meet what cannot be read.
    @FunctionalInterface
    interface Check {
        void run() throws IOException;
    }

    /// Gives an event's file its place in the order.
    void recorded(String event) {
        events.putIfAbsent(event, new ArrayList<>());
    }

    /// @param place an event's file, a ref, or another place
    void find(String place, String message) {
        events.getOrDefault(place, others).add(new Finding(place, message));
    }

    /// Runs a check; what cannot be read on the way is a finding, and no reason to stop the others.
    void whileReading(String place, Check check) {
        try {
            check.run();
        } catch (IOException e) {
            find(
                    place,
                    "It, or something it leads to, cannot be read: %s. Bring the repository back from a backup."
                            .formatted(PlainReason.of(e)));
        } catch (BadInput e) {
            find(place, e.getMessage());
        }
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        events.values().forEach(all::addAll);
        all.addAll(others);
        return all;
    }
}
