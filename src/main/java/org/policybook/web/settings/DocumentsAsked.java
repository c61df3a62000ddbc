package org.policybook.web.settings;

import java.util.List;

/// What the forms about documents and the words in them ask.
final class DocumentsAsked {
    private static final String ITEMS =
            "Words of this list, with spaces: organisation title reference version effective review page uncontrolled";

    private DocumentsAsked() {}

    static List<Asked> types() {
        return List.of(
                new Asked.Rows(
                        "document-types",
                        "Types of document",
                        "type",
                        List.of(
                                new Asked.One("type", "Name for machines", "", new Asked.Kind.Id("label")),
                                Asked.line("label", "What people read", ""),
                                Asked.choices("required", "Facts that it must have", "", Options::facts),
                                Asked.lines("sections", "Sections that it must have", "Their ids, one a line"))),
                new Asked.Rows(
                        "extra-fields",
                        "Facts of your own",
                        "fact",
                        List.of(
                                new Asked.One("name", "Name for machines", "", new Asked.Kind.Id("label")),
                                Asked.line("label", "What people read", ""),
                                Asked.choice(
                                        "kind", "What it holds", "Words when nothing is chosen", Options::kinds))));
    }

    static List<Asked> style() {
        return List.of(
                new Asked.One("style", "House style to begin with", "", new Asked.Kind.Choice(StyleOptions::all)),
                new Asked.Group(
                        "look",
                        "What is different from it",
                        List.of(
                                new Asked.Group(
                                        "colours",
                                        "Colours",
                                        List.of(
                                                colour("accent", "Headings, links and the bar of your pages"),
                                                colour("tint", "Behind the headers of tables"),
                                                colour("line", "Rules and frames"),
                                                colour("quiet", "Words of less weight"),
                                                colour("ink", "The text"))),
                                new Asked.Group(
                                        "fonts",
                                        "Fonts",
                                        List.of(
                                                Asked.lines(
                                                        "screen",
                                                        "On screens",
                                                        "Best first, one a line. A PDF uses the fonts that come with the program."),
                                                Asked.line("word", "In Word", ""))),
                                Asked.lines(
                                        "header",
                                        "At the head of every page",
                                        "One a line: organisation, title, reference, version, effective, review, page"),
                                Asked.lines(
                                        "footer",
                                        "At the foot of every page",
                                        "Each line stands on a line of its own. " + ITEMS))));
    }

    private static Asked colour(String name, String label) {
        return new Asked.One(name, label, "", new Asked.Kind.Colour());
    }

    static List<Asked> control() {
        return List.of(new Asked.Rows(
                "control-page",
                "Lines of the control page",
                "line",
                List.of(
                        Asked.line("field", "Fact", "Such as owner, version, approved, review-due or extra.contact"),
                        Asked.line("label", "What people read", ""))));
    }

    static List<Asked> synonyms() {
        return List.of(new Asked.Rows(
                "synonyms",
                "Words for search",
                "entry",
                List.of(
                        Asked.lines("words", "What people say", "One a line"),
                        Asked.lines("find", "What a search for it finds too", "One a line"))));
    }

    static List<Asked> outdated() {
        return List.of(new Asked.Rows(
                "superseded",
                "Outdated names",
                "name",
                List.of(
                        Asked.line("name", "Name", ""),
                        Asked.lines("also", "Other ways to write it", "One a line"),
                        Asked.choice("kind", "What it is", "A law when nothing is chosen", Options::superseded),
                        Asked.line("by", "What came instead", ""),
                        Asked.line("from", "Since when", "Such as 2018-05-25, 2018-05 or 2018"),
                        Asked.yesNo("current", "It is still right"))));
    }
}
