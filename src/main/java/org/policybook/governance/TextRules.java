package org.policybook.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.References;

/// Rules about the text: sections it must have, parameters to fill, pictures with words.
final class TextRules {
    private TextRules() {}

    static void check(PolicyCheck check, Organisation organisation, KnownPolicies known) {
        words(check);
        sections(check);
        ofItself(check);
        ReferenceRules.check(check, organisation, known);
    }

    /// What can be told of a text without knowing where it belongs.
    static void ofItself(PolicyCheck check) {
        References references = References.of(check.parsed().policy());
        parameters(check, references.parameters());
        images(check, references.images());
    }

    private static void words(PolicyCheck check) {
        boolean written = Clauses.of(check.parsed().policy()).stream()
                .anyMatch(clause ->
                        clause.kind() != Clause.Kind.HEADING && !clause.text().isBlank());
        if (!written) {
            check.error(
                    "empty-policy",
                    Optional.empty(),
                    "The policy has headings at most, and no text under them. Write what people are to do.");
        }
    }

    private static void sections(PolicyCheck check) {
        Set<String> there = Clauses.of(check.parsed().policy()).stream()
                .filter(clause -> clause.kind() == Clause.Kind.HEADING)
                .map(clause -> clause.id().value())
                .collect(Collectors.toSet());
        check.type()
                .ifPresent(type -> type.sections().stream()
                        .filter(section -> !there.contains(section))
                        .forEach(section -> check.error(
                                "required-section",
                                Optional.empty(),
                                "A %s of this organisation must have a section with the id #%s. Add it, or give the section meant that id: \"## Heading {#%s}\"."
                                        .formatted(type.type(), section, section))));
    }

    private static void parameters(PolicyCheck check, List<References.Parameter> used) {
        Map<String, String> values = check.frontMatter().parameters();
        Set<String> told = new HashSet<>();
        for (References.Parameter parameter : used) {
            String value = values.getOrDefault(parameter.name(), "");
            if (value.isBlank() && told.add(parameter.name())) {
                check.error(
                        "unfilled-parameter",
                        Optional.of(parameter.clause()),
                        "{{%s}} has no value. Add \"parameters: {%s: …}\" to the front matter."
                                .formatted(parameter.name(), parameter.name()));
            }
        }
        Set<String> names = used.stream().map(References.Parameter::name).collect(Collectors.toSet());
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> check.advice(
                        "unused-parameter",
                        Optional.empty(),
                        "The parameter \"%s\" is given a value but not used in the text.".formatted(name)));
    }

    private static void images(PolicyCheck check, List<References.Image> images) {
        images.stream()
                .filter(image -> image.alternative().isBlank())
                .forEach(image -> check.warning(
                        "image-without-words",
                        Optional.of(image.clause()),
                        "The picture %s has no words for those who cannot see it. Write them between the brackets: ![words](%s)."
                                .formatted(image.source(), image.source())));
    }
}
