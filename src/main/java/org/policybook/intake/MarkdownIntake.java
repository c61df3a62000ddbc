package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.FrontMatter;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PolicyText;
import org.policybook.document.Problem;

/// Reads Markdown: Policybook's own, which begins with front matter, and other dialects.
final class MarkdownIntake {
    private MarkdownIntake() {}

    static Intake read(String text) {
        return hasFrontMatter(text) ? readOwn(text) : ForeignMarkdown.read(text);
    }

    private static boolean hasFrontMatter(String text) {
        return text.startsWith("---\n");
    }

    /// What the format's own parser finds wrong becomes warnings; what the system writes is found, but is
    /// not the author's to keep in a draft.
    private static Intake readOwn(String text) {
        ParsedPolicy parsed = PolicyText.parse(text);
        FrontMatter frontMatter = parsed.policy().frontMatter();
        List<Warning> warnings = new ArrayList<>();
        for (Problem problem : parsed.problems()) {
            warnings.add(new Warning(problem.message(), new Place(problem.line(), "")));
        }
        FoundMetadata found = FrontMatterFacts.of(frontMatter, text);
        List<Warning> dropped = FrontMatter.SYSTEM_FIELDS.stream()
                .filter(field -> frontMatter.value(field).isPresent())
                .map(field -> new Warning(
                        "The field \"%s\" was left out of the draft: it is written at publication.".formatted(field),
                        FrontMatterFacts.place(field, text)))
                .toList();
        FrontMatter authors = frontMatter.without(FrontMatter.SYSTEM_FIELDS);
        return new Intake(parsed.policy().with(authors), found, warnings, dropped);
    }
}
