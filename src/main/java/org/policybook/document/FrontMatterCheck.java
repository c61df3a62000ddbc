package org.policybook.document;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Holds front matter against [FrontMatterSchema] and reports everything that does not fit.
final class FrontMatterCheck {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final ParsedYaml yaml;
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterCheck(ParsedYaml yaml) {
        this.yaml = yaml;
    }

    static List<Problem> of(ParsedYaml yaml) {
        FrontMatterCheck check = new FrontMatterCheck(yaml);
        check.format();
        check.group(FrontMatterSchema.FIELDS, yaml.fields(), "");
        check.required("title");
        return check.problems;
    }

    private void format() {
        if (!(yaml.fields().entries().get("format") instanceof Value.Scalar scalar)) {
            required("format");
            return;
        }
        String number = scalar.text();
        if (number.matches("\\d{1,9}") && Integer.parseInt(number) > FrontMatterSchema.FORMAT) {
            report(
                    "newer-format",
                    "format",
                    "This file is of format %s; this program reads formats up to %d. Update Policybook."
                            .formatted(number, FrontMatterSchema.FORMAT));
        }
    }

    private void required(String name) {
        Value value = yaml.fields().entries().get(name);
        if (value == null || FrontMatter.plain(value).isBlank()) {
            report("missing-field", name, "The front matter has no %s. Add a line \"%s: …\".".formatted(name, name));
        }
    }

    private void group(List<FrontMatterField> known, Value.Fields fields, String path) {
        List<String> names = known.stream().map(FrontMatterField::name).toList();
        for (Map.Entry<String, Value> entry : fields.entries().entrySet()) {
            String at = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            FrontMatterSchema.find(known, entry.getKey())
                    .ifPresentOrElse(
                            field -> form(field.form(), entry.getValue(), at),
                            () -> report("unknown-key", at, unknown(at, entry.getKey(), names)));
        }
    }

    private static String unknown(String at, String name, List<String> names) {
        String advice = Spelling.nearest(name, names)
                .map("Did you mean \"%s\"?"::formatted)
                .orElse("Fields of your organisation's own go under \"extra:\".");
        return "\"%s\" is not a field of the policy format. %s".formatted(at, advice);
    }

    private void form(FieldForm form, Value value, String at) {
        if (value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.EMPTY) {
            return;
        }
        switch (form) {
            case FieldForm.Group group -> {
                if (value instanceof Value.Fields fields) {
                    group(group.fields(), fields, at);
                } else {
                    wrong(
                            at,
                            "must hold named values, such as {%s: …}"
                                    .formatted(group.fields().getFirst().name()));
                }
            }
            case FieldForm.Texts texts -> items(value, at).forEach(item -> plain(item, at));
            case FieldForm.References references -> items(value, at).forEach(item -> reference(item, at));
            case FieldForm.PlainValues values -> plainValues(value, at);
            case FieldForm.Free free -> {
                if (!(value instanceof Value.Fields)) {
                    wrong(at, "must hold named values");
                }
            }
            case FieldForm.Words words -> plain(value, at);
            case FieldForm.WholeNumber number -> scalar(value, at, "a whole number", text -> text.matches("\\d{1,9}"));
            case FieldForm.OneOf oneOf ->
                scalar(value, at, "one of " + String.join(", ", oneOf.words()), oneOf.words()::contains);
            case FieldForm.LanguageTag tag ->
                scalar(
                        value,
                        at,
                        "a language tag such as en-GB or cy",
                        text -> LANGUAGE.matcher(text).matches());
            case FieldForm.Interval interval ->
                scalar(value, at, "a period such as P3Y (three years) or P6M (six months)", FrontMatterCheck::isPeriod);
            case FieldForm.Date date -> read(value, at, PartialDate::parse);
            case FieldForm.Numbered number -> version(value, at);
        }
    }

    private void plainValues(Value value, String at) {
        if (value instanceof Value.Fields fields) {
            fields.entries().forEach((name, inner) -> plain(inner, at + "." + name));
        } else {
            wrong(at, "must hold named values");
        }
    }

    private List<Value> items(Value value, String at) {
        return switch (value) {
            case Value.Sequence sequence -> sequence.items();
            case Value.Scalar scalar -> List.of(scalar);
            case Value.Fields fields -> {
                wrong(at, "must be a list");
                yield List.of();
            }
        };
    }

    private void reference(Value item, String at) {
        read(item, at, PolicyReference::parse);
    }

    private void version(Value value, String at) {
        if (value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.NUMBER) {
            report(
                    "unquoted-version",
                    at,
                    "%s must be in quotes: \"%s\". Without them YAML reads 3.10 as the number 3.1."
                            .formatted(at, scalar.text()));
            return;
        }
        read(value, at, VersionNumber::of);
    }

    private void plain(Value value, String at) {
        scalar(value, at, "one text", text -> true);
    }

    private void scalar(Value value, String at, String expected, Predicate<String> fits) {
        if (!(value instanceof Value.Scalar scalar) || !fits.test(scalar.text())) {
            wrong(at, "is \"%s\"; expected is %s".formatted(FrontMatter.plain(value), expected));
        }
    }

    private void read(Value value, String at, Consumer<String> read) {
        if (!(value instanceof Value.Scalar scalar)) {
            wrong(at, "must be one plain value");
            return;
        }
        try {
            read.accept(scalar.text());
        } catch (BadInput e) {
            report("wrong-form", at, at + ": " + e.getMessage());
        }
    }

    private static boolean isPeriod(String text) {
        try {
            Period period = Period.parse(text);
            return !period.isZero() && !period.isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void wrong(String at, String what) {
        report("wrong-form", at, "%s %s.".formatted(at, what));
    }

    private void report(String rule, String at, String message) {
        int line = yaml.lineOf(at);
        problems.add(Problem.error(rule, line, line == 0 ? 0 : 1, message));
    }
}
