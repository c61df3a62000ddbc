package org.policybook.document;

import java.util.List;

/// What a front matter field must look like.
sealed interface FieldForm {
    /// Any text on one line or several.
    record Words() implements FieldForm {}

    /// A whole number.
    record WholeNumber() implements FieldForm {}

    /// One of a few words.
    record OneOf(List<String> words) implements FieldForm {}

    /// A language tag such as `en-GB` (BCP 47).
    record LanguageTag() implements FieldForm {}

    /// A [PartialDate].
    record Date() implements FieldForm {}

    /// A [VersionNumber], in quotes.
    record Numbered() implements FieldForm {}

    /// An ISO 8601 period such as `P3Y`.
    record Interval() implements FieldForm {}

    /// A list of texts; one text alone will do.
    record Texts() implements FieldForm {}

    /// A list of references such as `policy:information-security`.
    record References() implements FieldForm {}

    /// Named values of known names.
    record Group(List<FrontMatterField> fields) implements FieldForm {}

    /// Named plain values of any names.
    record PlainValues() implements FieldForm {}

    /// Whatever the organisation declares.
    record Free() implements FieldForm {}
}
