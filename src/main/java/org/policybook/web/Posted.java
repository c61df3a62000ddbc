package org.policybook.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.PartialDate;

/// The fields of a form as a visitor sent them.
public record Posted(Map<String, String> fields) {
    public Posted {
        fields = Map.copyOf(fields);
    }

    public String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    public Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /// One entry a line.
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// @throws org.policybook.document.BadInput when it is no date
    public Optional<PartialDate> date(String name) {
        return given(name).map(PartialDate::parse);
    }

    /// What may be shown again: everything but passwords and tokens.
    public Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>(fields);
        shown.remove("password");
        shown.remove("_csrf");
        return shown;
    }
}
