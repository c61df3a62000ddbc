package org.policybook.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.FrontMatter;
import org.policybook.document.Value;

/// The front matter that found facts make: those that authors own. What the system writes at publication,
/// such as version and dates, is left in the found facts.
final class FrontMatterOf {
    private static final Set<String> TYPES = Set.of("policy", "procedure", "guideline", "protocol", "form");

    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final FoundMetadata found;

    private FrontMatterOf(FoundMetadata found) {
        this.found = found;
    }

    static FrontMatter facts(FoundMetadata found, Set<String> parameters) {
        return new FrontMatterOf(found).build(parameters);
    }

    private FrontMatter build(Set<String> parameters) {
        fields.put("format", new Value.Scalar("1", Value.Kind.NUMBER));
        put("title", Fact.TITLE);
        put("reference", Fact.REFERENCE);
        if (found.words(Fact.TYPE).filter(type -> TYPES.contains(type.value())).isPresent()) {
            put("type", Fact.TYPE);
        }
        put("owner", Fact.OWNER);
        put("author", Fact.AUTHOR);
        put("audience", Fact.AUDIENCE);
        List<Value> keywords =
                found.keywords().stream().<Value>map(Value.Scalar::of).toList();
        if (!keywords.isEmpty()) {
            fields.put("keywords", new Value.Sequence(keywords));
        }
        put("summary", Fact.SUMMARY);
        putReview();
        putParameters(parameters);
        return new FrontMatter(new Value.Fields(fields));
    }

    private void put(String field, Fact fact) {
        found.words(fact).ifPresent(value -> fields.put(field, Value.Scalar.of(value.value())));
    }

    private void putReview() {
        Map<String, Value> review = new LinkedHashMap<>();
        found.words(Fact.REVIEW_EVERY).ifPresent(every -> review.put("every", Value.Scalar.of(every.value())));
        found.words(Fact.REVIEW_FIRST).ifPresent(first -> review.put("first", Value.Scalar.of(first.value())));
        if (!review.isEmpty()) {
            fields.put("review", new Value.Fields(review));
        }
    }

    /// Named without a value: whoever adopts the policy fills them.
    private void putParameters(Set<String> parameters) {
        Map<String, Value> empty = new LinkedHashMap<>();
        parameters.forEach(name -> empty.put(name, new Value.Scalar("", Value.Kind.EMPTY)));
        if (!empty.isEmpty()) {
            fields.put("parameters", new Value.Fields(empty));
        }
    }
}
