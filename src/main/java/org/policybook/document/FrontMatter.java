package org.policybook.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What stands between the `---` lines at the head of a policy: its facts, as written and in the order
/// written. Authors own most fields; [#SYSTEM_FIELDS] are written at publication.
///
/// The accessors read a field leniently: one that is absent, or not of its form, is empty here and a
/// [Problem] of the parse.
public record FrontMatter(Value.Fields fields) {
    public static final FrontMatter EMPTY = new FrontMatter(Value.Fields.NONE);

    /// The fields that only a publication writes.
    public static final List<String> SYSTEM_FIELDS =
            List.of("version", "approved", "effective", "review-due", "supersedes", "eia");

    /// The fields that an author may write, in the order of the format.
    public static List<String> authorFields() {
        return FrontMatterSchema.FIELDS.stream()
                .map(FrontMatterField::name)
                .filter(name -> !SYSTEM_FIELDS.contains(name))
                .toList();
    }

    public Optional<String> title() {
        return text("title");
    }

    public Optional<String> reference() {
        return text("reference");
    }

    /// `policy`, `procedure`, `guideline`, `protocol` or `form`.
    public Optional<String> type() {
        return text("type");
    }

    /// A language tag (BCP 47), such as `en-GB`.
    public Optional<String> language() {
        return text("language");
    }

    /// The post that answers for the policy.
    public Optional<String> owner() {
        return text("owner");
    }

    public Optional<String> author() {
        return text("author");
    }

    public Optional<String> audience() {
        return text("audience");
    }

    /// `public`, `staff` or `restricted`.
    public Optional<String> classification() {
        return text("classification");
    }

    public Optional<String> summary() {
        return text("summary");
    }

    public List<String> keywords() {
        return texts("keywords");
    }

    public List<PolicyReference> related() {
        return texts("related").stream()
                .filter(PolicyReference::looksLike)
                .flatMap(text -> lenient(() -> PolicyReference.parse(text)).stream())
                .toList();
    }

    public List<String> external() {
        return texts("external");
    }

    public Optional<String> adoptedFrom() {
        return text("adopted-from");
    }

    /// Values for the `{{parameters}}` of the text; one without a value is empty.
    public Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        mapping("parameters").entries().forEach((name, value) -> values.put(name, plain(value)));
        return values;
    }

    public Optional<VersionNumber> version() {
        return text("version").flatMap(text -> lenient(() -> VersionNumber.of(text)));
    }

    public Optional<PartialDate> approvedOn() {
        return date("approved", "on");
    }

    public Optional<String> approvedBy() {
        return text("approved", "by");
    }

    public Optional<PartialDate> effectiveFrom() {
        return date("effective", "from");
    }

    public Optional<PartialDate> reviewDue() {
        return date("review-due");
    }

    public Optional<VersionNumber> supersedes() {
        return text("supersedes").flatMap(text -> lenient(() -> VersionNumber.of(text)));
    }

    /// The scalar at a path of field names, such as `approved`, `by`.
    public Optional<String> text(String... path) {
        return value(path)
                .filter(value -> value instanceof Value.Scalar scalar && scalar.kind() != Value.Kind.EMPTY)
                .map(FrontMatter::plain)
                .filter(text -> !text.isBlank());
    }

    /// The scalars of a list; a single scalar counts as a list of one.
    public List<String> texts(String... path) {
        return switch (value(path).orElse(Value.Fields.NONE)) {
            case Value.Scalar scalar -> List.of(scalar.text());
            case Value.Sequence sequence ->
                sequence.items().stream().map(FrontMatter::plain).toList();
            case Value.Fields fields -> List.of();
        };
    }

    public Optional<PartialDate> date(String... path) {
        return text(path).flatMap(text -> lenient(() -> PartialDate.parse(text)));
    }

    public Value.Fields mapping(String... path) {
        return value(path).orElse(Value.Fields.NONE) instanceof Value.Fields found ? found : Value.Fields.NONE;
    }

    public Optional<Value> value(String... path) {
        Value here = fields;
        for (String name : path) {
            if (!(here instanceof Value.Fields mapping) || !mapping.entries().containsKey(name)) {
                return Optional.empty();
            }
            here = mapping.entries().get(name);
        }
        return Optional.of(here);
    }

    /// The same facts with one field set; a new one comes last.
    public FrontMatter with(String field, Value value) {
        Map<String, Value> entries = new LinkedHashMap<>(fields.entries());
        entries.put(field, value);
        return new FrontMatter(new Value.Fields(entries));
    }

    public FrontMatter without(List<String> names) {
        Map<String, Value> entries = new LinkedHashMap<>(fields.entries());
        names.forEach(entries::remove);
        return new FrontMatter(new Value.Fields(entries));
    }

    /// A value on one line, as a person would write it.
    public static String plain(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> scalar.text();
            case Value.Sequence sequence ->
                String.join(
                        ", ", sequence.items().stream().map(FrontMatter::plain).toList());
            case Value.Fields fields ->
                String.join(
                        ", ",
                        fields.entries().entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + plain(entry.getValue()))
                                .toList());
        };
    }

    private static <T> Optional<T> lenient(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (BadInput notOfItsForm) {
            return Optional.empty();
        }
    }
}
