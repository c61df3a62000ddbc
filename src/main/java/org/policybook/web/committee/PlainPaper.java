package org.policybook.web.committee;

import java.util.List;
import org.policybook.document.Policy;
import org.policybook.library.DraftPaper;
import org.policybook.library.NamedClauses;
import org.policybook.web.ForPages;

/// A paper in the words of a page, while the same paper in the pack names what is typed in a terminal.
final class PlainPaper {
    private static final String JUDGED = "Judged just now, and again when the policy is published.";

    private final NamedClauses clauses;

    private PlainPaper(NamedClauses clauses) {
        this.clauses = clauses;
    }

    static DraftPaper of(DraftPaper paper, Policy policy) {
        PlainPaper plain = new PlainPaper(new NamedClauses(policy));
        return new DraftPaper(
                paper.title(),
                paper.standing(),
                plain.parts(paper.first()),
                paper.changes(),
                plain.parts(paper.rest()),
                plain.parts(paper.assessment()),
                paper.missing());
    }

    private List<DraftPaper.Part> parts(List<DraftPaper.Part> parts) {
        return parts.stream()
                .map(part -> new DraftPaper.Part(
                        part.id(),
                        part.title(),
                        words(part.paragraphs()),
                        part.headings(),
                        part.rows().stream().map(this::words).toList()))
                .toList();
    }

    private List<String> words(List<String> texts) {
        return texts.stream().map(this::words).toList();
    }

    private String words(String text) {
        return text.equals(DraftPaper.JUDGED_FOR_PAPER) ? JUDGED : clauses.in(ForPages.of(text));
    }
}
