package org.policybook.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.FrontMatter;
import org.policybook.governance.House;
import org.policybook.governance.Organisation;
import org.policybook.render.ControlRow;
import org.policybook.render.Labels;

/// The control page of a text, line by line as its organisation wants it.
record ControlRows(Organisation organisation, Labels labels, AdoptedFrom origin) {
    List<ControlRow> of(FrontMatter facts) {
        ControlValues values = new ControlValues(facts, organisation, labels, origin);
        boolean own = isOwnLanguage(facts.language().orElse(ControlValues.DEFAULT_LANGUAGE));
        return organisation.house().controlPage().stream()
                .map(line ->
                        values.of(line.field()).map(value -> new ControlRow(line.field(), label(line, own), value)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The organisation names its fields in its first language; elsewhere the usual words stand for them.
    private String label(House.ControlField line, boolean own) {
        String usual = "field." + line.field();
        return own || !labels.has(usual) ? line.label() : labels.text(usual);
    }

    private boolean isOwnLanguage(String language) {
        return plain(language).equals(plain(organisation.house().languages().getFirst()));
    }

    private static String plain(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
