package org.policybook.web.author;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;

/// A date as people type it: `21 November 2026`, `21/11/2026`, or as the library writes it, `2026-11-21` or `2026-11`.
final class TypedDay {
    private static final List<DateTimeFormatter> FORMS = forms(ResolverStyle.STRICT);
    /// These also read days that no month has.
    private static final List<DateTimeFormatter> LOOSE = forms(ResolverStyle.SMART);

    private static List<DateTimeFormatter> forms(ResolverStyle style) {
        return Stream.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-M-d")
                .map(pattern -> form(pattern, style))
                .toList();
    }

    private TypedDay() {}

    /// Empty when nothing was typed.
    ///
    /// @throws BadInput when it is no date
    static Optional<PartialDate> parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return FORMS.stream()
                .flatMap(form -> written(text, form).stream())
                .findFirst()
                .or(() -> Optional.of(kept(text)));
    }

    private static Optional<PartialDate> written(String text, DateTimeFormatter form) {
        try {
            return Optional.of(PartialDate.of(LocalDate.parse(text, form)));
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }

    private static PartialDate kept(String text) {
        try {
            return PartialDate.parse(text);
        } catch (BadInput noDate) {
            if (LOOSE.stream().anyMatch(form -> written(text, form).isPresent())) {
                throw new BadInput("“%s”: there is no such day. That month is shorter.".formatted(text), noDate);
            }
            throw new BadInput("“%s” is not a date. Write it like 21 November 2026.".formatted(text), noDate);
        }
    }

    private static DateTimeFormatter form(String pattern, ResolverStyle style) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(style);
    }
}
