package org.policybook.intake;

/// How sure a found fact is, surest first.
public enum Certainty {
    /// The document labels it as this fact.
    STATED,
    /// Its place or form says so, without a label: a title by its size, an approver by the panel's name.
    LIKELY,
    /// A reader would take it so, but the document is damaged or vague there.
    UNSURE
}
