package org.policybook.web.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.document.EditableText;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.document.SourceSpan;
import org.policybook.library.Library;
import org.policybook.library.PreviewDraft;
import org.policybook.web.Today;
import org.springframework.stereotype.Component;

/// Gathers what the editor shows around the words that are typed.
@Component
class Editor {
    /// The shape of words that are seen without the text's marks; any other is the text as it is kept.
    static final String PLAIN = "plain";

    private static final int TOP = 3;

    private final Library library;
    private final Today today;

    Editor(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    /// @param whole the whole text with the typed words in it
    Map<String, Object> facts(DraftHere here, TypedText typed, String whole) {
        return facts(here, typed, checked(here, typed, whole));
    }

    private static Map<String, Object> facts(DraftHere here, TypedText typed, CheckedLines checked) {
        EditableText saved = EditableText.of(here.reading().text());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("typed", typed);
        facts.put("parts", saved.parts());
        facts.put("part", saved.partAt(typed.from()).filter(part -> !isWhole(typed, saved)));
        facts.put("checked", checked);
        return facts;
    }

    /// The same for words that are seen without the text's marks.
    ///
    /// @param kept the words as the text has them
    Map<String, Object> plainFacts(DraftHere here, TypedText kept, String whole) {
        Map<String, Object> facts = facts(here, kept, checked(here, kept, whole).seen(kept.plain()));
        facts.put("typed", kept.seen());
        facts.put("shape", PLAIN);
        return facts;
    }

    private static boolean isWhole(TypedText typed, EditableText text) {
        return typed.from() == 1 && typed.to() == text.lineCount();
    }

    CheckedLines checked(DraftHere here, TypedText typed, String whole) {
        return CheckedLines.of(
                new PreviewDraft(library, today.date()).findings(here.reading(), whole),
                typed.from(),
                typed.lastLine());
    }

    /// The typed words as they will look.
    String markup(DraftHere here, TypedText typed, String whole) {
        ParsedPolicy parsed = PolicyText.parse(whole);
        Policy policy = parsed.policy();
        List<Section> within = new ArrayList<>();
        policy.sections().forEach(section -> gather(section, parsed, typed, within));
        boolean opening = within.isEmpty() || typed.from() == 1;
        Policy shown =
                new Policy(policy.frontMatter(), opening ? policy.preamble() : List.of(), within, policy.footnotes());
        return new PreviewDraft(library, today.date()).markup(here.reading(), whole, shown, TOP);
    }

    private static void gather(Section section, ParsedPolicy parsed, TypedText typed, List<Section> within) {
        int line = parsed.place(section.id()).map(SourceSpan::firstLine).orElse(0);
        if (line >= typed.from() && line <= typed.lastLine()) {
            within.add(section);
        } else {
            section.sections().forEach(inner -> gather(inner, parsed, typed, within));
        }
    }

    /// What was done, for the history: `Edit "Duties"`.
    String message(String before, TypedText typed) {
        EditableText text = EditableText.of(before);
        return isWhole(typed, text)
                ? "Edit the text"
                : text.partAt(typed.from())
                        .map(part -> part.title().isEmpty()
                                ? "Edit the opening words"
                                : "Edit \"%s\"".formatted(part.title()))
                        .orElse("Edit the text");
    }

    /// @throws BadInput when the words cannot be read as a text at all
    Shown shown(DraftHere here, TypedText typed, String whole) {
        return new Shown(markup(here, typed, whole), checked(here, typed, whole));
    }

    /// What stands beside the words while they are typed.
    record Shown(String markup, CheckedLines checked) {}
}
