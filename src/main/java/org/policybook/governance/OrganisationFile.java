package org.policybook.governance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;
import org.policybook.document.Numbering;
import org.policybook.document.OrganisationId;
import org.policybook.document.VersionNumber;

/// Reads `organisation.yaml`.
final class OrganisationFile {
    /// The newest form of the file that this program reads.
    static final int FORMAT = 1;

    private static final OrganisationId UNNAMED = OrganisationId.of("unnamed");

    private OrganisationFile() {}

    static Organisation read(FieldReader file) {
        if (file.number("format", FORMAT) > FORMAT) {
            file.report(
                    "newer-format",
                    "format",
                    "This organisation file is of a newer format than this program knows (%d). Update Policybook."
                            .formatted(FORMAT));
        }
        file.required("id");
        OrganisationId id = file.read("id", OrganisationId::of).orElse(UNNAMED);
        String name = file.required("name");
        String shortName = file.text("short-name").orElse(name);
        House house = house(file);
        Bodies bodies = bodies(file);
        Forms forms = forms(file);
        Rules rules = rules(file, bodies, forms);
        CriterionNames.check(rules, forms, file);
        Organisation organisation = new Organisation(
                id, name, shortName, house, bodies, rules, forms, synonyms(file), new RemindersFile(bodies).read(file));
        file.finish();
        return organisation;
    }

    private static House house(FieldReader file) {
        List<String> languages = file.texts("languages");
        return new House(
                file.text("style").orElse("default"),
                file.mapping("look"),
                languages.isEmpty() ? List.of("en-GB") : languages,
                choice(file, "appendix-labels", Numbering.AppendixLabels.class, Numbering.AppendixLabels.NUMBERS),
                file.each(
                        "control-page", line -> new House.ControlField(line.required("field"), line.required("label"))),
                statements(file),
                new WebAddresses(
                        file.read("check-url", WebAddresses::checkAddress),
                        file.read("site-url", WebAddresses::siteAddress)));
    }

    private static Map<String, Map<String, String>> statements(FieldReader file) {
        Map<String, Map<String, String>> statements = new LinkedHashMap<>();
        file.within("statements", reader -> {
            for (String name : reader.names()) {
                statements.put(name, reader.textEntries(name));
            }
            return reader;
        });
        return statements;
    }

    private static Bodies bodies(FieldReader file) {
        return new Bodies(
                file.texts("posts"),
                file.each(
                        "committees",
                        committee -> new Bodies.Committee(
                                committee.required("name"),
                                committee.text("chair"),
                                committee.number("quorum", 1),
                                Math.max(1, committee.number("approvers", 1)),
                                committee.texts("members"),
                                committee.texts("approves"))));
    }

    private static Rules rules(FieldReader file, Bodies bodies, Forms forms) {
        List<Rules.DocumentType> types = file.each("document-types", OrganisationFile::documentType);
        List<Rules.ExtraField> extraFields = file.each("extra-fields", OrganisationFile::extraField);
        return new Rules(
                file.within("version-rule", OrganisationFile::versionRule)
                        .orElse(new Rules.VersionRule(Rules.Scheme.DOTTED, Optional.empty())),
                file.within("review-rule", OrganisationFile::reviewRule)
                        .orElse(new Rules.ReviewRule(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty())),
                types,
                extraFields,
                new GatesFile(new DeclaredNames(bodies, types, extraFields, forms)).read(file),
                ChecksFile.read(file));
    }

    private static Rules.VersionRule versionRule(FieldReader rule) {
        return new Rules.VersionRule(
                choice(rule, "scheme", Rules.Scheme.class, Rules.Scheme.DOTTED), rule.read("first", VersionNumber::of));
    }

    private static Rules.ReviewRule reviewRule(FieldReader rule) {
        return new Rules.ReviewRule(
                rule.period("every"),
                rule.period("first"),
                rule.period("lead"),
                rule.texts("triggers"),
                rule.period("extension-limit"),
                rule.text("bank-holidays"));
    }

    private static Rules.DocumentType documentType(FieldReader type) {
        String name = type.required("type");
        return new Rules.DocumentType(
                name, type.text("label").orElse(name), type.texts("required"), type.texts("sections"));
    }

    private static Rules.ExtraField extraField(FieldReader field) {
        String name = field.required("name");
        return new Rules.ExtraField(
                name, field.text("label").orElse(name), choice(field, "kind", Rules.Kind.class, Rules.Kind.TEXT));
    }

    private static Forms forms(FieldReader file) {
        return new Forms(file.each("checklist", OrganisationFile::stage), file.within("eia", EiaFormFile::read));
    }

    private static Forms.ChecklistStage stage(FieldReader stage) {
        return new Forms.ChecklistStage(
                stage.required("id"),
                stage.required("label"),
                stage.text("by").orElse(""),
                stage.each(
                        "criteria",
                        criterion -> new Forms.Criterion(
                                criterion.required("id"),
                                criterion.required("text"),
                                criterion.texts("about"),
                                criterion.text("evidence"))),
                stage.texts("outcomes"));
    }

    private static List<Synonym> synonyms(FieldReader file) {
        return file.each("synonyms", synonym -> new Synonym(synonym.texts("words"), synonym.texts("find")));
    }

    /// One of an enumeration's names as YAML writes them: `yes-no` for `YES_NO`.
    private static <E extends Enum<E>> E choice(FieldReader reader, String name, Class<E> type, E otherwise) {
        return reader.<E>read(name, text -> constant(type, text)).orElse(otherwise);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        throw new BadInput("\"%s\" is not one of %s."
                .formatted(
                        text,
                        String.join(
                                ", ",
                                List.of(type.getEnumConstants()).stream()
                                        .map(OrganisationFile::written)
                                        .toList())));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
