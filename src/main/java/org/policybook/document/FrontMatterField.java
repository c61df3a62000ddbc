package org.policybook.document;

/// A field of the front matter: its name, its form, who writes it, and what it is for.
record FrontMatterField(String name, FieldForm form, Writer writer, String purpose) {
    enum Writer {
        AUTHOR,
        SYSTEM
    }

    static FrontMatterField author(String name, FieldForm form, String purpose) {
        return new FrontMatterField(name, form, Writer.AUTHOR, purpose);
    }

    static FrontMatterField system(String name, FieldForm form, String purpose) {
        return new FrontMatterField(name, form, Writer.SYSTEM, purpose);
    }
}
