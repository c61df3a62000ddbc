package org.policybook.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.Spelling;
import org.policybook.document.Value;

/// Rules about the front matter: the fields a type of document must have, and the organisation's own.
final class FieldRules {
    private static final Set<String> YES_OR_NO = Set.of("yes", "no", "true", "false");

    private FieldRules() {}

    static void check(PolicyCheck check, Organisation organisation) {
        type(check, organisation);
        check.type().ifPresent(type -> type.required().forEach(field -> required(check, type, field)));
        extras(check, organisation);
        post(check, organisation, "owner");
        post(check, organisation, "author");
    }

    private static void type(PolicyCheck check, Organisation organisation) {
        List<String> types = organisation.rules().types().stream()
                .map(Rules.DocumentType::type)
                .toList();
        check.frontMatter()
                .type()
                .filter(type -> !types.isEmpty() && !types.contains(type))
                .ifPresent(type -> check.error(
                        "unknown-type",
                        Optional.empty(),
                        "%s has no documents of type \"%s\". It has: %s."
                                .formatted(organisation.name(), type, String.join(", ", types))));
    }

    private static void required(PolicyCheck check, Rules.DocumentType type, String field) {
        String[] path = field.split("\\.", -1);
        boolean there = check.frontMatter()
                .value(path)
                .filter(value -> !FrontMatter.plain(value).isBlank())
                .isPresent();
        if (!there && !field.equals("title")) {
            check.error(
                    "required-field",
                    Optional.empty(),
                    "A %s of this organisation must have \"%s\" in its front matter. Add it."
                            .formatted(type.type(), field));
        }
    }

    private static void extras(PolicyCheck check, Organisation organisation) {
        List<Rules.ExtraField> declared = organisation.rules().extraFields();
        List<String> names = declared.stream().map(Rules.ExtraField::name).toList();
        Map<String, Value> extras = check.frontMatter().mapping("extra").entries();
        extras.forEach((name, value) -> declared.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .ifPresentOrElse(field -> form(check, field, value), () -> unknown(check, name, names)));
    }

    private static void unknown(PolicyCheck check, String name, List<String> names) {
        String advice = Spelling.nearest(name, names)
                .map("Did you mean \"%s\"?"::formatted)
                .orElse("Declare it under extra-fields in organisation.yaml, or remove it.");
        check.error(
                "unknown-extra",
                Optional.empty(),
                "The organisation has no extra field \"%s\". %s".formatted(name, advice));
    }

    private static void form(PolicyCheck check, Rules.ExtraField field, Value value) {
        if (value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.EMPTY) {
            return;
        }
        boolean fits = switch (field.kind()) {
            case TEXT -> value instanceof Value.Scalar;
            case YES_NO -> value instanceof Value.Scalar scalar && YES_OR_NO.contains(scalar.text());
            case NUMBER -> value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.NUMBER;
            case DATE -> value instanceof Value.Scalar scalar && isDate(scalar.text());
            case LIST -> !(value instanceof Value.Fields);
            case TABLE -> !(value instanceof Value.Scalar);
        };
        if (!fits) {
            check.error(
                    "wrong-form",
                    Optional.empty(),
                    "extra.%s is \"%s\"; the organisation declared it as a %s."
                            .formatted(field.name(), FrontMatter.plain(value), kind(field.kind())));
        }
    }

    private static String kind(Rules.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case DATE -> "date, such as 2018-10-23 or 2018-10";
            case LIST -> "list";
            case YES_NO -> "yes or no";
            case NUMBER -> "number";
            case TABLE -> "table (a list of named values)";
        };
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (BadInput notADate) {
            return false;
        }
    }

    private static void post(PolicyCheck check, Organisation organisation, String field) {
        List<String> posts = organisation.bodies().posts();
        check.frontMatter()
                .text(field)
                .filter(post -> !posts.isEmpty() && !posts.contains(post))
                .ifPresent(
                        post -> check.warning(
                                "unknown-post",
                                Optional.empty(),
                                "The %s, \"%s\", is not a post that the organisation has declared. %s"
                                        .formatted(
                                                field,
                                                post,
                                                Spelling.nearest(post, posts)
                                                        .map("Did you mean \"%s\"?"::formatted)
                                                        .orElse(
                                                                "Name a post, not a person, or add it to organisation.yaml."))));
    }
}
