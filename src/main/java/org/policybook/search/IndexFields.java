package org.policybook.search;

/// The names of the fields of the index. Days are counted from 1 January 1970.
final class IndexFields {
    static final String ORGANISATION = "organisation";

    /// `ORG/POLICY`.
    static final String POLICY = "policy";

    /// `ORG/POLICY@VERSION` or `ORG/POLICY@draft:ID`.
    static final String ADDRESS = "address";

    /// The same, to be looked for.
    static final String TEXT_AT = "text-at";

    static final String CLASSIFICATION = "classification";
    static final String DRAFT = "draft";

    /// The days on which a text comes into force and goes out of it, in turns: it is in force on a day when
    /// an odd number of them is not after that day.
    static final String TURNS = "turns";

    static final String EFFECTIVE = "effective";
    static final String REVIEW_NEAR = "review-near";
    static final String REVIEW_DUE = "review-due";

    /// Everything a clause is found by, weighted: see [WeightedTerms].
    static final String WORDS = "words";

    static final String TITLE = "title";

    /// The words of the title, at the lexicon of each text.
    static final String TITLE_WORDS = "title-words";

    /// The title once more, at the first passage of each text.
    static final String NAME = "name";

    /// The words of a clause in their order: see [WordOrder].
    static final String ORDER = "order";

    /// How many documents further the [Lexicon] of the text stands, where what is said of the whole text is
    /// kept. Everything else has none to go.
    static final String STEPS = "steps";

    static final String HEADINGS = "headings";
    static final String TEXT = "text";

    /// Under which [Meanings] keep the point of what a clause says.
    static final String MEANING = "meaning";

    /// What the title, or a name given in the clause, is shortened to; that of the title at the lexicon too.
    static final String ACRONYM = "acronym";

    /// Stands at the first passage of each text, which is found for what the whole policy is about.
    static final String FIRST = "first";

    static final String YES = "yes";

    /// A number that parts hits as good as each other, the same whatever the index looks like inside.
    static final String PLACE = "place";

    static final String ORGANISATION_NAME = "organisation-name";
    static final String CLAUSE = "clause";

    /// Stands at the list of a text's words, which serves for suggestions and is no passage.
    static final String SPELT = "spelt";

    /// What the passages of a policy were made from; at its lists of words.
    static final String STAMP = "stamp";

    /// Stands at a synonym, which is no passage: the terms of the words it is for.
    static final String SYNONYM = "synonym";

    static final String SYNONYM_FOR = "synonym-for";

    static final String PATH_STEP = "\u001f";
    static final long NEVER = Long.MAX_VALUE;

    private IndexFields() {}
}
