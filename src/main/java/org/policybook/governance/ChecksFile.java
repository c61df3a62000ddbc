package org.policybook.governance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;

/// Reads the `checks` and `superseded` of an `organisation.yaml`, and a list of superseded names by itself.
final class ChecksFile {
    private ChecksFile() {}

    static Checks read(FieldReader file) {
        return new Checks(strictness(file), superseded(file));
    }

    private static Map<String, Checks.Strictness> strictness(FieldReader file) {
        Map<String, Checks.Strictness> strictness = new LinkedHashMap<>();
        file.within("checks", rules -> {
            for (String rule : rules.names()) {
                rules.read(rule, text -> choice(Checks.Strictness.class, text))
                        .ifPresent(chosen -> strictness.put(rule, chosen));
            }
            return rules;
        });
        return strictness;
    }

    static List<Superseded> superseded(FieldReader file) {
        return file.each("superseded", ChecksFile::entry);
    }

    private static Superseded entry(FieldReader entry) {
        String name = entry.required("name");
        Superseded.Kind kind = entry.<Superseded.Kind>read("kind", text -> choice(Superseded.Kind.class, text))
                .orElse(Superseded.Kind.LAW);
        boolean current = entry.flag("current");
        if (!current) {
            entry.required("from");
        }
        return new Superseded(name, entry.texts("also"), kind, entry.text("by"), entry.date("from"));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput("\"%s\" is not one of %s."
                        .formatted(
                                text,
                                Stream.of(type.getEnumConstants())
                                        .map(ChecksFile::written)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
