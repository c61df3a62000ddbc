package org.policybook.library;

import java.util.Locale;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.Rules;

/// The number the next version gets by an organisation's rule.
final class NextVersion {
    private NextVersion() {}

    /// By how much the change was classed: a major one raises the first part, `2.3` gives `3.0`; a minor one the
    /// last of at least two, `2.3` gives `2.4` and `3` gives `3.1`.
    static VersionNumber after(
            Optional<VersionNumber> last, ChangeClass change, PartialDate effective, Rules.VersionRule rule) {
        boolean dotted = last.filter(number -> !number.isMonth()).isPresent() && rule.scheme() == Rules.Scheme.DOTTED;
        if (!dotted) {
            return after(last, effective, rule);
        }
        String before = last.orElseThrow().text();
        int dot = before.indexOf('.');
        if (change == ChangeClass.MINOR) {
            return dot < 0 ? VersionNumber.of(before + ".1") : raised(last.orElseThrow());
        }
        int first = Integer.parseInt(dot < 0 ? before : before.substring(0, dot)) + 1;
        return VersionNumber.of(dot < 0 ? Integer.toString(first) : first + ".0");
    }

    static VersionNumber after(Optional<VersionNumber> last, PartialDate effective, Rules.VersionRule rule) {
        return switch (rule.scheme()) {
            case MONTH ->
                VersionNumber.of(
                        String.format(Locale.ROOT, "%04d-%02d", effective.year(), Math.max(1, effective.month())));
            case DOTTED -> last.map(NextVersion::raised).or(rule::first).orElse(VersionNumber.of("1.0"));
        };
    }

    /// The last part raised by one: `2.2` gives `2.3`, `3` gives `4`.
    private static VersionNumber raised(VersionNumber last) {
        if (last.isMonth()) {
            return VersionNumber.of("1.0");
        }
        int dot = last.text().lastIndexOf('.');
        String head = last.text().substring(0, dot + 1);
        return VersionNumber.of(head + (Integer.parseInt(last.text().substring(dot + 1)) + 1));
    }
}
