package org.policybook.document;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the named values of a YAML file one by one and collects everything wrong with them: what is
/// missing, what is not of its form and, at the end, every key nobody asked for. Not thread-safe.
///
/// A problem names its place as a path such as `committees[2].quorum`, and its line where known.
public final class FieldReader {
    private final Value.Fields fields;
    private final String path;
    private final Places places;
    private final List<PlacedProblem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    /// Where the value at a path stands in the file, counted from 1; 0 when not known.
    @FunctionalInterface
    public interface Places {
        int lineOf(String path);
    }

    private FieldReader(Value.Fields fields, String path, Places places, List<PlacedProblem> problems) {
        this.fields = fields;
        this.path = path;
        this.places = places;
        this.problems = problems;
    }

    public static FieldReader of(Value.Fields fields, Places places) {
        return new FieldReader(fields, "", places, new ArrayList<>());
    }

    /// Everything found wrong so far, here and in every reader made from this one.
    public List<Problem> problems() {
        return problems.stream().map(PlacedProblem::problem).toList();
    }

    /// The same, each with the path of its field.
    public List<PlacedProblem> placed() {
        return List.copyOf(problems);
    }

    public Optional<String> text(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof Value.Scalar scalar) {
                return scalar.kind() == Value.Kind.EMPTY ? Optional.empty() : Optional.of(scalar.text());
            }
            wrongForm(name, "one plain value");
            return Optional.empty();
        });
    }

    /// The text of a field that must be there; a missing one is a problem and reads as empty.
    public String required(String name) {
        return text(name).filter(text -> !text.isBlank()).orElseGet(() -> {
            problem("missing-field", at(name), "%s is missing. Add it.".formatted(at(name)));
            return "";
        });
    }

    /// The value made from a field's text; a [BadInput] from `read` becomes a problem at that field.
    public <T> Optional<T> read(String name, Function<String, T> read) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(read.apply(text));
            } catch (BadInput notOfItsForm) {
                problem("wrong-form", at(name), "%s: %s".formatted(at(name), notOfItsForm.getMessage()));
                return Optional.empty();
            }
        });
    }

    public Optional<PartialDate> date(String name) {
        return read(name, PartialDate::parse);
    }

    /// An ISO 8601 period such as `P3Y`.
    public Optional<Period> period(String name) {
        return read(name, FieldReader::parsePeriod);
    }

    private static Period parsePeriod(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput(
                    "\"%s\" is not a period. Write P3Y for three years, P6M for six months.".formatted(text), e);
        }
    }

    public int number(String name, int otherwise) {
        return this.<Integer>read(name, FieldReader::parseNumber).orElse(otherwise);
    }

    private static Integer parseNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new BadInput("\"%s\" is not a whole number.".formatted(text), e);
        }
    }

    /// `true` or `false`.
    public boolean flag(String name) {
        return this.<Boolean>read(name, FieldReader::parseFlag).orElse(false);
    }

    private static Boolean parseFlag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadInput("\"%s\" is neither true nor false.".formatted(text));
        };
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Value item : items(name)) {
            if (item instanceof Value.Scalar scalar) {
                texts.add(scalar.text());
            } else {
                wrongForm(name, "a list of plain values");
            }
        }
        return List.copyOf(texts);
    }

    /// The mappings of a list, each read by `read`.
    public <T> List<T> each(String name, Function<FieldReader, T> read) {
        List<T> values = new ArrayList<>();
        List<Value> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Value.Fields entry) {
                FieldReader inner = inner(entry, at(name) + "[" + (i + 1) + "]");
                values.add(read.apply(inner));
                inner.finish();
            } else {
                wrongForm(name, "a list of named values");
            }
        }
        return List.copyOf(values);
    }

    /// The mapping of a field, read by `read`; absent when the field is.
    public <T> Optional<T> within(String name, Function<FieldReader, T> read) {
        return value(name).flatMap(value -> {
            if (!(value instanceof Value.Fields entry)) {
                wrongForm(name, "named values");
                return Optional.empty();
            }
            FieldReader inner = inner(entry, at(name));
            T result = read.apply(inner);
            inner.finish();
            return Optional.of(result);
        });
    }

    /// A mapping that is read elsewhere.
    public Value.Fields mapping(String name) {
        return value(name)
                .flatMap(value -> {
                    if (value instanceof Value.Fields entry) {
                        return Optional.of(entry);
                    }
                    wrongForm(name, "named values");
                    return Optional.empty();
                })
                .orElse(Value.Fields.NONE);
    }

    /// The names written here, in order.
    public List<String> names() {
        return List.copyOf(fields.entries().keySet());
    }

    /// The entries of a mapping whose keys are the author's own, in the order written.
    public <T> Map<String, T> entries(String name, Function<FieldReader, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        within(name, inner -> {
            for (String key : inner.names()) {
                inner.within(key, read).ifPresent(value -> values.put(key, value));
            }
            return inner;
        });
        return values;
    }

    /// The plain values of a mapping whose keys are the author's own, in the order written.
    public Map<String, String> textEntries(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        within(name, inner -> {
            for (String key : inner.names()) {
                inner.text(key).ifPresent(value -> values.put(key, value));
            }
            return inner;
        });
        return values;
    }

    /// Lets these keys be there without being read here.
    public void ignore(String... names) {
        known.addAll(List.of(names));
    }

    /// Reports every key that was not asked for.
    public void finish() {
        for (String name : fields.entries().keySet()) {
            if (!known.contains(name)) {
                problem(
                        "unknown-key",
                        at(name),
                        "%s is not a field of this file. Known here: %s."
                                .formatted(at(name), String.join(", ", known)));
            }
        }
    }

    /// Adds a problem at a field of this mapping.
    public void report(String rule, String name, String message) {
        problem(rule, at(name), message);
    }

    private Optional<Value> value(String name) {
        known.add(name);
        return Optional.ofNullable(fields.entries().get(name));
    }

    private List<Value> items(String name) {
        return switch (value(name).orElse(new Value.Sequence(List.of()))) {
            case Value.Sequence sequence -> sequence.items();
            case Value.Scalar scalar -> List.of(scalar);
            case Value.Fields entry -> List.of(entry);
        };
    }

    private FieldReader inner(Value.Fields entry, String innerPath) {
        return new FieldReader(entry, innerPath, places, problems);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void wrongForm(String name, String expected) {
        problem("wrong-form", at(name), "%s must be %s.".formatted(at(name), expected));
    }

    private void problem(String rule, String place, String message) {
        problems.add(new PlacedProblem(place, Problem.error(rule, places.lineOf(place), 0, message)));
    }
}
