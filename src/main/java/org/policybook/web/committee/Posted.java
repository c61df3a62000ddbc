package org.policybook.web.committee;

import java.util.TreeMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// The fields of a form as a visitor sent them.
record Posted(Map<String, String> fields) {
    Posted {
        fields = Map.copyOf(fields);
    }

    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /// One entry a line.
    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// @throws org.policybook.document.BadInput when it is no date
    Optional<PartialDate> date(String name) {
        return given(name).map(PartialDate::parse);
    }

    /// What may be shown again: everything but passwords and tokens.
    Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>(fields);
        shown.remove("password");
        shown.remove("_csrf");
        return shown;
    }
}
