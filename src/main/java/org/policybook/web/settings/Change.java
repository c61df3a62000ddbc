package org.policybook.web.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Value;
import org.policybook.document.Yaml;
import org.policybook.document.YamlFields;
import org.policybook.document.YamlText;
import org.policybook.library.ChangeOrganisation.Version;
import org.policybook.web.Posted;

/// A change of a part of the settings, as it was filled in.
///
/// @param base what the form was made of
/// @param now what holds at this moment
record Change(SettingsPart part, Posted posted, Version base, Version now) {
    /// What was sent with the form and is none of its fields.
    private static final List<String> OTHERS = List.of("_csrf", "do", "base", "onto", "reason");

    Filled filled() {
        Map<String, String> fields = new LinkedHashMap<>(posted.fields());
        OTHERS.forEach(fields::remove);
        return new Filled(fields).withoutEmpty(part.asked(), "");
    }

    /// The file as it would be: the part as it was filled in, everything else as it is now.
    String text() {
        return part == SettingsPart.FILE
                ? posted.fields().getOrDefault("text", "").replace("\r\n", "\n")
                : over(now);
    }

    /// The file as it would be, had nobody else changed it.
    String overBase() {
        return part == SettingsPart.FILE ? text() : over(base);
    }

    private String over(Version version) {
        Value.Fields wanted = new FilledValues(filled()).fields(part.asked(), "", read(base));
        String text = version.text();
        for (Asked asked : part.asked()) {
            text = YamlText.with(text, asked.name(), wanted.entries().getOrDefault(asked.name(), Value.Fields.NONE));
        }
        return text;
    }

    /// Whether somebody changed meanwhile what this change is about.
    boolean isStale() {
        if (base.mark().equals(now.mark()) || posted.text("onto").equals(now.mark())) {
            return false;
        }
        Value.Fields before = read(base);
        Value.Fields present = read(now);
        return part == SettingsPart.FILE
                || part.asked().stream()
                        .map(Asked::name)
                        .anyMatch(name -> !before.entries()
                                .getOrDefault(name, Value.Fields.NONE)
                                .equals(present.entries().getOrDefault(name, Value.Fields.NONE)));
    }

    static Value.Fields read(Version version) {
        return YamlFields.read(version.text());
    }

    /// What it changes, in words.
    List<WordedChanges.Change> worded() {
        return WordedChanges.between(read(now), Yaml.read(text(), 1).fields());
    }
}
