package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import org.policybook.check.StatedFact;
import org.policybook.document.FieldReader;
import org.policybook.document.ParsedYaml;
import org.policybook.document.Yaml;
import org.policybook.governance.ContentHash;

/// `stated.yaml` beside an imported text: what the document said of itself and the policy has no field for,
/// so that it is kept, and what was unsure when it was read.
///
/// ```yaml
/// text: 9f86d0…          # SHA-256 of the policy.md it came with
/// facts:
///   - {group: "Policy Panel", label: "date approved", value: "23rd of October 2018"}
/// warnings: ["The contents list says …"]
/// ```
///
/// @param warnings hold for the text as it was imported, and no longer once it was edited
record StatedFile(String text, List<StatedFact> facts, List<String> warnings) {
    static final StatedFile NONE = new StatedFile("", List.of(), List.of());

    StatedFile {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }

    /// @param text the policy as it is kept
    static StatedFile of(Imported document, String text) {
        List<StatedFact> facts = new ArrayList<>();
        document.facts().forEach((name, fact) -> facts.add(new StatedFact("", name, fact.value())));
        document.others().forEach(other -> facts.add(new StatedFact(other.group(), other.label(), other.value())));
        return new StatedFile(
                ContentHash.of(text).hex(),
                facts,
                document.warnings().stream().map(Imported.Warning::what).toList());
    }

    boolean isOf(String policy) {
        return ContentHash.of(policy).hex().equals(text);
    }

    String format() {
        StringBuilder yaml = new StringBuilder("text: ").append(text).append('\n');
        yaml.append(facts.isEmpty() ? "" : "facts:\n");
        facts.forEach(fact -> yaml.append("  - {group: %s, label: %s, value: %s}\n"
                .formatted(quoted(fact.group()), quoted(fact.label()), quoted(fact.value()))));
        yaml.append(warnings.isEmpty() ? "" : "warnings:\n");
        warnings.forEach(warning -> yaml.append("  - ").append(quoted(warning)).append('\n'));
        return yaml.toString();
    }

    /// A text in double quotes, as YAML and JSON read it.
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ") + "\"";
    }

    /// What can be read of it: a damaged one is no reason not to check the text.
    static StatedFile parse(String yaml) {
        ParsedYaml parsed = Yaml.read(yaml, 1);
        FieldReader file = FieldReader.of(parsed.fields(), parsed);
        return new StatedFile(
                file.text("text").orElse(""),
                file.each(
                        "facts",
                        fact -> new StatedFact(
                                fact.text("group").orElse(""),
                                fact.text("label").orElse(""),
                                fact.text("value").orElse(""))),
                file.texts("warnings"));
    }
}
