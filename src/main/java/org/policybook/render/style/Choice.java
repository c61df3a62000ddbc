package org.policybook.render.style;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.BadInput;

/// The names of an enumeration as a style file writes them.
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput("\"%s\" is not one of %s."
                        .formatted(
                                text,
                                Stream.of(type.getEnumConstants())
                                        .map(Choice::written)
                                        .collect(Collectors.joining(", ")))));
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
