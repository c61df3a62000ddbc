package org.policybook.library;

import java.util.Locale;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Rules;

/// The number the next version gets by an organisation's rule.
final class NextVersion {
    private NextVersion() {}

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
