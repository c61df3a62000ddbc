package org.policybook.document;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where to find one text of one policy: `ORG/POLICY`, `ORG/POLICY@2.2`, `ORG/POLICY@2019-05-01`,
/// `ORG/POLICY@draft` or `ORG/POLICY@draft:ID`.
public record Address(PolicyId policy, Edition edition) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// @throws BadInput when a part is not of its form
    public static Address parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new Address(PolicyId.parse(text), new Edition.InForce())
                : new Address(PolicyId.parse(text.substring(0, at)), edition(text.substring(at + 1)));
    }

    private static Edition edition(String text) {
        if (text.equals("draft")) {
            return new Edition.OfDraft(Optional.empty());
        }
        if (text.startsWith("draft:")) {
            return new Edition.OfDraft(Optional.of(DraftId.of(text.substring("draft:".length()))));
        }
        return DAY.matcher(text).matches()
                ? new Edition.OnDate(PartialDate.parse(text).firstDay())
                : new Edition.OfVersion(VersionNumber.of(text));
    }

    @Override
    public String toString() {
        return policy + edition.toString();
    }
}
