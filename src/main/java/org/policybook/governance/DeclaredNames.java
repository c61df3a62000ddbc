package org.policybook.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.FrontMatter;
import org.policybook.document.Spelling;

/// The names that an organisation's gates may use: what the rest of its file declares. A method tells what is
/// wrong with a name, and is empty when nothing is.
record DeclaredNames(Bodies bodies, List<Rules.DocumentType> types, List<Rules.ExtraField> extraFields, Forms forms) {
    Optional<String> notAPost(String name) {
        List<String> committees =
                bodies.committees().stream().map(Bodies.Committee::name).toList();
        List<String> known =
                Stream.concat(bodies.posts().stream(), committees.stream()).toList();
        return bodies.posts().isEmpty() ? Optional.empty() : unknown("post or committee", name, known);
    }

    Optional<String> notAType(String name) {
        List<String> known = types.stream().map(Rules.DocumentType::type).toList();
        return known.isEmpty() ? Optional.empty() : unknown("document type", name, known);
    }

    Optional<String> notAStage(String id) {
        return unknown(
                "stage of the checklist",
                id,
                forms.checklist().stream().map(Forms.ChecklistStage::id).toList());
    }

    /// A path begins with a field of the format, or is `extra.NAME` of a declared field.
    Optional<String> notAField(String path) {
        String[] names = path.split("\\.", -1);
        if (names[0].equals("extra") && names.length > 1) {
            return unknown(
                    "extra field",
                    names[1],
                    extraFields.stream().map(Rules.ExtraField::name).toList());
        }
        return unknown("field of the front matter", names[0], FrontMatter.authorFields());
    }

    /// Why a check could never be judged.
    Optional<String> notJudged(BuiltInCheck check) {
        return switch (check) {
            case EIA ->
                forms.eia().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "The check eia needs a form. Declare the organisation's under eia, or leave the check out.");
            case CHECKLIST ->
                BuiltInCheck.CHECKLIST.isAlwaysOn(forms)
                        ? Optional.empty()
                        : Optional.of(
                                "The check checklist needs criteria. Declare them under checklist, or leave the check out.");
            case FREEDOM_OF_INFORMATION, INFORMATION_GOVERNANCE -> noAssessment(check.written());
            case REQUIRED_FIELDS,
                    REFERENCES,
                    PARAMETERS,
                    REVIEW_DATE,
                    HONEST_MINOR,
                    CONSULTATION,
                    TRAINING,
                    MONITORING -> Optional.empty();
        };
    }

    private Optional<String> noAssessment(String name) {
        boolean criterion = forms.checklist().stream()
                .flatMap(stage -> stage.criteria().stream())
                .anyMatch(asked -> asked.id().equals(name));
        boolean field = extraFields.stream().anyMatch(extra -> extra.name().equals(name));
        return criterion || field
                ? Optional.empty()
                : Optional.of(
                        "The check %s needs a place where the assessment is recorded. Declare a criterion of the checklist or an extra field with the name %s."
                                .formatted(name, name));
    }

    private static Optional<String> unknown(String kind, String name, List<String> known) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        String there = known.isEmpty() ? "None is declared." : "Declared: %s.".formatted(String.join(", ", known));
        return Optional.of("The organisation has no %s \"%s\". %s"
                .formatted(
                        kind,
                        name,
                        Spelling.nearest(name, known)
                                .map("Did you mean \"%s\"?"::formatted)
                                .orElse(there)));
    }
}
