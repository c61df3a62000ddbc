package org.policybook.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.FormDiff;
import org.policybook.document.PartialDate;
import org.policybook.render.ShownDate;

/// A filled-in form taken apart into its fields, in the order in which they are put.
final class FilledFields {
    private final Map<String, FormDiff.Filled> fields = new LinkedHashMap<>();
    private final String language;

    /// @param language how dates are written
    FilledFields(String language) {
        this.language = language;
    }

    /// Nothing is put for an answer left blank.
    void put(String field, String label, String text) {
        if (!text.isBlank()) {
            fields.put(field, new FormDiff.Filled(label, text));
        }
    }

    void put(String field, String label, Optional<PartialDate> date) {
        date.ifPresent(day -> put(field, label, ShownDate.of(day, language)));
    }

    Map<String, FormDiff.Filled> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
