package org.policybook.web.settings;

import java.util.List;

/// What the forms about documents and the words in them ask.
final class DocumentsAsked {
    private static final String ITEMS =
            "Words of this list, with spaces: organisation title reference version effective review page uncontrolled";

    private DocumentsAsked() {}

    static List<Asked> types() {
        return List.of(
                Asked.rows(
                        "document-types",
                        "Types of document",
                        "type",
                        Asked.id("type", "label"),
                        Asked.shownLabel(),
                        Asked.choices("required", "Facts that it must have", "", Options::facts),
                        Asked.lines("sections", "Sections that it must have", "Their ids, one a line")),
                Asked.rows(
                        "extra-fields",
                        "Facts of your own",
                        "fact",
                        Asked.id("name", "label"),
                        Asked.shownLabel(),
                        Asked.choice("kind", "What it holds", "Words when nothing is chosen", Options::kinds)));
    }

    static List<Asked> style() {
        return List.of(
                new Asked.One("style", "House style to begin with", "", new Asked.Kind.Choice(StyleOptions::all)),
                Asked.group(
                        "look",
                        "What is different from it",
                        Asked.group(
                                "colours",
                                "Colours",
                                colour("accent", "Headings, links and the bar of your pages"),
                                colour("tint", "Behind the headers of tables"),
                                colour("line", "Rules and frames"),
                                colour("quiet", "Words of less weight"),
                                colour("ink", "The text")),
                        Asked.group(
                                "fonts",
                                "Fonts",
                                Asked.lines(
                                        "screen",
                                        "On screens",
                                        "Best first, one a line. A PDF uses the fonts that come with the program."),
                                Asked.line("word", "In Word", "")),
                        Asked.lines(
                                "header",
                                "At the head of every page",
                                "One a line: organisation, title, reference, version, effective, review, page"),
                        Asked.lines(
                                "footer",
                                "At the foot of every page",
                                "Each line stands on a line of its own. " + ITEMS)));
    }

    private static Asked colour(String name, String label) {
        return new Asked.One(name, label, "", new Asked.Kind.Colour());
    }

    static List<Asked> control() {
        return List.of(Asked.rows(
                "control-page",
                "Lines of the control page",
                "line",
                Asked.line("field", "Fact", "Such as owner, version, approved, review-due or extra.contact"),
                Asked.shownLabel()));
    }

    static List<Asked> synonyms() {
        return List.of(Asked.rows(
                "synonyms",
                "Words for search",
                "entry",
                Asked.lines("words", "What people say", "One a line"),
                Asked.lines("find", "What a search for it finds too", "One a line")));
    }

    static List<Asked> outdated() {
        return List.of(Asked.rows(
                "superseded",
                "Outdated names",
                "name",
                Asked.line("name", "Name", ""),
                Asked.lines("also", "Other ways to write it", "One a line"),
                Asked.choice("kind", "What it is", "A law when nothing is chosen", Options::superseded),
                Asked.line("by", "What came instead", ""),
                Asked.line("from", "Since when", "Such as 2018-05-25, 2018-05 or 2018"),
                Asked.yesNo("current", "It is still right")));
    }
}
