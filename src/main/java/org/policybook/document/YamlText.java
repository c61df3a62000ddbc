package org.policybook.document;

/// Changes one field in the text of a YAML file, and leaves every other byte as it is: order, comments and blank lines.
public final class YamlText {
    private YamlText() {}

    /// The same text with a top field set, where it stands or, if there is none, at the end. Comments within the
    /// field's
    /// own lines are lost.
    ///
    /// @throws BadInput when the text cannot be read
    public static String with(String yaml, String field, Value value) {
        return FieldLines.with(yaml, field, YamlWriter.entry(field, value));
    }
}
