package org.policybook.web.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.document.References;
import org.policybook.governance.Organisation;
import org.policybook.governance.Rules;

/// The facts about a document as a form: those of the format, those the organisation adds, and the open places of
/// the text.
final class FactFields {
    private static final List<String> CLASSES = List.of("public", "staff", "restricted");
    private static final List<String> INTERVALS = List.of("P6M", "P1Y", "P2Y", "P3Y", "P5Y");

    private final FrontMatter facts;
    private final Organisation organisation;
    private final Set<String> required;

    private final Policy policy;

    private final List<Option> others;

    /// @param others the policies that the text may name as related
    private FactFields(Policy policy, Organisation organisation, List<Option> others) {
        this.others = List.copyOf(others);
        this.policy = policy;
        this.facts = policy.frontMatter();
        this.organisation = organisation;
        this.required = Set.copyOf(organisation
                .rules()
                .type(facts.type().orElse("policy"))
                .map(Rules.DocumentType::required)
                .orElse(List.of()));
    }

    /// How a field is filled in.
    public enum Kind {
        TEXT,
        WORDS,
        CHOICE,
        /// One on each line.
        LINES,
        /// Some of what is offered; their values on a line each.
        SEVERAL,
        DAY,
        NUMBER
    }

    /// @param options what may be chosen, as kept and as shown
    public record Field(
            String name, String label, String hint, Kind kind, boolean required, String value, List<Option> options) {
        public String id() {
            return FactFields.id(name);
        }

        /// Of several, whether this one is chosen.
        public boolean has(Option option) {
            return value.lines().anyMatch(option.value()::equals);
        }

        /// Whether every organisation has it, so that the pages have a word for it in each language.
        public boolean ours() {
            return FactLabels.has(name);
        }
    }

    public record Option(String value, String label) {}

    /// Of the form's field, such as `fact_review-every`.
    static String id(String name) {
        return "fact_" + name.replace('.', '-');
    }

    /// @param others the policies that the text may name as related
    static List<Field> of(DraftHere here, List<Option> others) {
        return new FactFields(here.reading().parsed().policy(), here.draft().organisation(), others).all();
    }

    /// Of another text of the same draft.
    static List<Field> of(DraftHere here, String text, List<Option> others) {
        return new FactFields(PolicyText.parse(text).policy(), here.draft().organisation(), others).all();
    }

    private List<Field> all() {
        List<Field> fields = new ArrayList<>();
        fields.add(text("title", "What people call the document."));
        fields.add(choice("type", types()));
        fields.add(text("reference", ""));
        fields.add(choice("owner", posts("owner")));
        fields.add(choice("author", posts("author")));
        fields.add(text("audience", "For example: all staff and volunteers"));
        fields.add(words("summary", "One paragraph that can be read in ten seconds."));
        fields.add(choice("classification", plain(CLASSES)));
        fields.add(lines("keywords", "Words people look for it by, one on each line."));
        fields.add(choice("review.every", intervals("review", "every")));
        fields.add(choice("review.first", intervals("review", "first")));
        fields.add(choice("language", languages()));
        fields.add(related());
        fields.add(lines("external", "One on each line."));
        organisation.rules().extraFields().stream()
                .filter(extra -> extra.kind() != Rules.Kind.TABLE)
                .forEach(extra -> fields.add(extra(extra)));
        parameters().forEach(fields::add);
        return List.copyOf(fields);
    }

    private Field text(String name, String hint) {
        return field(name, FactLabels.of(name), hint, Kind.TEXT, List.of());
    }

    private Field words(String name, String hint) {
        return field(name, FactLabels.of(name), hint, Kind.WORDS, List.of());
    }

    private Field lines(String name, String hint) {
        return lines(name, FactLabels.of(name), hint);
    }

    private Field lines(String name, String label, String hint) {
        return new Field(
                name,
                label,
                hint,
                Kind.LINES,
                required.contains(name),
                String.join("\n", facts.texts(name.split("\\.", -1))),
                List.of());
    }

    /// The policies to choose from, by title, and what the text names already.
    private Field related() {
        Field named = lines("related", "");
        List<Option> options = new ArrayList<>(others);
        named.value()
                .lines()
                .filter(value ->
                        options.stream().noneMatch(option -> option.value().equals(value)))
                .forEach(value -> options.add(new Option(value, FactLabels.words(value.replaceFirst("^policy:", "")))));
        return new Field(
                named.name(), named.label(), "", Kind.SEVERAL, named.required(), named.value(), List.copyOf(options));
    }

    private Field choice(String name, List<Option> options) {
        return field(name, FactLabels.of(name), "", Kind.CHOICE, options);
    }

    private Field field(String name, String label, String hint, Kind kind, List<Option> options) {
        boolean needed = required.contains(name) || required.contains(name.replaceFirst("\\.every$", ""));
        return new Field(name, label, hint, kind, needed, value(name), options);
    }

    private String value(String name) {
        return facts.text(name.split("\\.", -1)).orElse("");
    }

    private Field extra(Rules.ExtraField extra) {
        String name = "extra." + extra.name();
        return switch (extra.kind()) {
            case TEXT, TABLE -> field(name, extra.label(), "", Kind.TEXT, List.of());
            case DATE -> field(name, extra.label(), "For example 21 November 2026", Kind.DAY, List.of());
            case LIST -> lines(name, extra.label(), "One on each line.");
            case YES_NO -> field(name, extra.label(), "", Kind.CHOICE, plain(List.of("yes", "no")));
            case NUMBER -> field(name, extra.label(), "A number", Kind.NUMBER, List.of());
        };
    }

    private List<Field> parameters() {
        Set<String> names = new LinkedHashSet<>(facts.parameters().keySet());
        References.of(policy).parameters().forEach(parameter -> names.add(parameter.name()));
        return names.stream()
                .map(name -> new Field(
                        "parameters." + name,
                        FactLabels.words(name),
                        "Stands in the text in place of {{%s}}.".formatted(name),
                        Kind.WORDS,
                        true,
                        facts.parameters().getOrDefault(name, ""),
                        List.of()))
                .toList();
    }

    private List<Option> types() {
        return withPresent(
                organisation.rules().types().stream()
                        .map(type -> new Option(type.type(), type.label()))
                        .toList(),
                value("type"));
    }

    private List<Option> posts(String field) {
        return withPresent(
                organisation.bodies().posts().stream()
                        .map(post -> new Option(post, post))
                        .toList(),
                value(field));
    }

    private List<Option> languages() {
        return withPresent(
                organisation.house().languages().stream()
                        .map(tag -> new Option(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.UK)))
                        .toList(),
                value("language"));
    }

    private List<Option> intervals(String... path) {
        return withPresent(
                INTERVALS.stream()
                        .map(every -> new Option(every, interval(every)))
                        .toList(),
                facts.text(path).orElse(""));
    }

    private static String interval(String every) {
        String number = every.substring(1, every.length() - 1);
        String unit = every.endsWith("Y") ? "year" : "month";
        return number.equals("1") ? "1 " + unit : number + " " + unit + "s";
    }

    private static List<Option> plain(List<String> words) {
        return words.stream()
                .map(word -> new Option(word, FactLabels.words(word)))
                .toList();
    }

    /// What is written stays possible, even where the organisation does not offer it.
    private static List<Option> withPresent(List<Option> options, String present) {
        if (present.isEmpty()
                || options.stream().anyMatch(option -> option.value().equals(present))) {
            return options;
        }
        List<Option> more = new ArrayList<>(options);
        more.add(new Option(present, present));
        return more;
    }
}
