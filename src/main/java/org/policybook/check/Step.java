package org.policybook.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.document.PartialDate;

/// A dated step on a policy's way to its readers.
///
/// @param name what the control page calls it
record Step(Kind kind, String name, PartialDate on) {
    private static final Pattern DATED =
            Pattern.compile("date|\\bon\\b|approved|presented|informed|uploaded|declared|published");

    /// In the order in which they should come.
    enum Kind {
        ASSESSED("assessment|analysis|\\bimpact|\\beia\\b|\\beqia\\b|\\bdpia\\b"),
        PRESENTED("presented|submitted to"),
        APPROVED("panel|committee|board|approved by|date approved|ratified|authoriser"),
        TOLD("informed|\\btold\\b|notified|briefed"),
        UPLOADED("upload|intranet|internet|website|published");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /// The step that a line of the control page dates; empty for other lines, and for dates without a year.
    static Optional<Step> of(StatedFact line) {
        String name = line.name().toLowerCase(Locale.ROOT);
        if (!DATED.matcher(name).find() || name.contains("next") || line.value().length() > 60) {
            return Optional.empty();
        }
        return kind(name).flatMap(kind -> WrittenDate.known(line.value()).map(on -> new Step(kind, line.name(), on)));
    }

    private static Optional<Kind> kind(String name) {
        if (Kind.UPLOADED.words.matcher(name).find()) {
            return Optional.of(Kind.UPLOADED);
        }
        for (Kind kind : Kind.values()) {
            if (kind.words.matcher(name).find()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    boolean isAfter(Step other) {
        return on.firstDay().isAfter(other.on.lastDay());
    }
}
