package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policybook.diff.KeyChange;
import org.policybook.document.FrontMatter;
import org.policybook.governance.gate.BindingChange;
import org.policybook.governance.gate.BindingChange.Kind;

/// Finds what people are held to and was changed: in the sentences, and in the facts that speak through them.
final class BindingChanges {
    private BindingChanges() {}

    static List<BindingChange> between(Reading before, Reading after, Library library) {
        List<BindingChange> changes = new ArrayList<>();
        new ComparePolicies(library).compare(before, after).keyChanges().forEach(change -> changes.add(inText(change)));
        FrontMatter was = before.parsed().policy().frontMatter();
        FrontMatter is = after.parsed().policy().frontMatter();
        inField(Kind.ROLE, "owner", was.owner(), is.owner()).forEach(changes::add);
        parameters(was.parameters(), is.parameters(), changes);
        return changes;
    }

    private static BindingChange inText(KeyChange change) {
        return new BindingChange(
                change.kinds().stream().map(BindingChanges::kind).toList(),
                Optional.of(change.clause()),
                String.join(" › ", change.headings()),
                change.before().orElse(""),
                change.after().orElse(""));
    }

    private static Kind kind(KeyChange.Kind kind) {
        return switch (kind) {
            case DUTY -> Kind.DUTY_WORD;
            case TIME_LIMIT -> Kind.TIME_LIMIT;
            case DATE -> Kind.DATE;
            case NUMBER -> Kind.NUMBER;
            case ROLE -> Kind.ROLE;
            case TERM -> Kind.DEFINED_TERM;
        };
    }

    private static void parameters(Map<String, String> was, Map<String, String> is, List<BindingChange> changes) {
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        for (String name : names) {
            inField(
                            Kind.PARAMETER,
                            "parameters." + name,
                            Optional.ofNullable(was.get(name)),
                            Optional.ofNullable(is.get(name)))
                    .forEach(changes::add);
        }
    }

    private static Stream<BindingChange> inField(
            Kind kind, String field, Optional<String> before, Optional<String> after) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(
                        new BindingChange(List.of(kind), Optional.empty(), field, before.orElse(""), after.orElse("")));
    }
}
