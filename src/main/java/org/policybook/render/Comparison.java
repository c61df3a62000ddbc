package org.policybook.render;

import org.policybook.diff.Correspondence;
import org.policybook.diff.PolicyDiff;

/// Two texts to be shown with what changed between them.
///
/// @param reviser who made the text after, and when
public record Comparison(Text before, Text after, PolicyDiff diff, Reviser reviser) {
    /// One of the two.
    ///
    /// @param name what to call it: its address, or a file's path
    public record Text(String name, ControlledDocument document) {}

    public Correspondence pairs() {
        return Correspondence.of(
                diff, before.document().policy(), after.document().policy());
    }

    /// The title of the text after.
    public String title() {
        return Facts.of(after.document(), Labels.of(after.document())).title();
    }

    public String language() {
        return Facts.languageOf(after.document());
    }
}
