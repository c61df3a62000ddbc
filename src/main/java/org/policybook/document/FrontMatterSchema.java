package org.policybook.document;

import static org.policybook.document.FrontMatterField.author;
import static org.policybook.document.FrontMatterField.system;

import java.util.List;
import java.util.Optional;

/// Every field of the front matter, in the order in which it is written. The one place that knows them:
/// checking, writing and the published JSON Schema follow from it.
final class FrontMatterSchema {
    /// The newest form of the policy format that this program reads.
    static final int FORMAT = 1;

    private static final FieldForm WORDS = new FieldForm.Words();
    private static final FieldForm DATE = new FieldForm.Date();

    static final List<FrontMatterField> FIELDS = List.of(
            author("format", new FieldForm.WholeNumber(), "The number of this format: 1."),
            author("title", WORDS, "What the document is called."),
            author("reference", WORDS, "The organisation's own reference number."),
            author(
                    "type",
                    new FieldForm.OneOf(List.of("policy", "procedure", "guideline", "protocol", "form")),
                    "What kind of document it is."),
            author("language", new FieldForm.LanguageTag(), "The language of the text."),
            author("owner", WORDS, "The post that answers for the document; a post, not a person."),
            author("author", WORDS, "The post that writes it."),
            author("audience", WORDS, "Whom it is for."),
            author("classification", new FieldForm.OneOf(List.of("public", "staff", "restricted")), "Who may read it."),
            author("keywords", new FieldForm.Texts(), "Words people look for it by."),
            author("summary", WORDS, "One paragraph that can be read in ten seconds."),
            author(
                    "review",
                    new FieldForm.Group(List.of(
                            author("every", new FieldForm.Interval(), "The time between reviews."),
                            author("first", new FieldForm.Interval(), "The time to the first review."))),
                    "How often it is reviewed."),
            author("related", new FieldForm.References(), "Other policies it should be read with."),
            author("external", new FieldForm.Texts(), "Laws and outside documents it rests on."),
            author("adopted-from", WORDS, "The document it was adopted from."),
            author("parameters", new FieldForm.PlainValues(), "Values for the {{parameters}} of the text."),
            author("extra", new FieldForm.Free(), "Fields that the organisation declares in organisation.yaml."),
            system("version", new FieldForm.Numbered(), "The number of the published version, in quotes."),
            system(
                    "approved",
                    new FieldForm.Group(List.of(
                            system("by", WORDS, "The committee or post that approved it."),
                            system("on", DATE, "When."))),
                    "The approval."),
            system(
                    "effective",
                    new FieldForm.Group(List.of(
                            system("from", DATE, "The first day in force."),
                            system("to", DATE, "The last day in force."))),
                    "When it is in force."),
            system("review-due", DATE, "When the next review is due."),
            system("supersedes", new FieldForm.Numbered(), "The version it takes the place of, in quotes."),
            system(
                    "eia",
                    new FieldForm.Group(List.of(
                            system("outcome", WORDS, "The outcome declared."),
                            system("on", DATE, "When it was declared."),
                            system("reference", WORDS, "Its reference number."))),
                    "The equality impact assessment."));

    private FrontMatterSchema() {}

    static Optional<FrontMatterField> field(String name) {
        return find(FIELDS, name);
    }

    static Optional<FrontMatterField> find(List<FrontMatterField> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
