package org.policybook.governance;

import java.util.regex.Pattern;
import org.policybook.document.BadInput;

/// A revision of a library: the 40 hexadecimal digits of a Git commit.
public record CommitId(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{40}");
    private static final int SHORT = 10;

    public CommitId {
        if (!FORM.matcher(hex).matches()) {
            throw new BadInput(
                    "\"%s\" is not a revision of it. Give its digits, as \"policybook history\" and \"policybook save\" print them."
                            .formatted(hex));
        }
    }

    /// The first digits, enough for a person to tell revisions apart.
    public String abbreviated() {
        return hex.substring(0, SHORT);
    }

    @Override
    public String toString() {
        return hex;
    }
}
