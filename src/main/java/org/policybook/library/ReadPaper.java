package org.policybook.library;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.policybook.render.MeetingPack;
import org.policybook.render.Notices;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.PackPage;

/// Makes the paper on one draft, also before it is put forward: those who are asked for their views read the same.
public final class ReadPaper {
    private static final String BEGINNING = "text-";

    private final Library library;
    private final LocalDate today;

    public ReadPaper(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /// @param warn is told of everything that could not be shown as meant
    public DraftPaper of(OpenDraft draft, Consumer<String> warn) {
        PaperOfDraft made = new PaperOfDraft(library, draft, today);
        MeetingPack.Paper paper = made.paper(today);
        Notices notices = new Notices();
        String words =
                new PackPage(DocumentTemplates.from(library.templates())).words(paper.words(), BEGINNING, notices);
        notices.all().forEach(warn);
        return new DraftPaper(
                paper.title(),
                paper.standing(),
                parts(paper.first()),
                new DraftPaper.Changes(summary(paper.words()), words),
                parts(paper.rest()),
                parts(EiaAnswersPart.of(draft)),
                made.missing());
    }

    private static String summary(MeetingPack.Words words) {
        return switch (words) {
            case MeetingPack.Words.Changes changes ->
                changes.comparison().diff().counts().summary();
            case MeetingPack.Words.Whole whole -> "It is the first version: all of it is new.";
        };
    }

    private static List<DraftPaper.Part> parts(List<MeetingPack.Part> parts) {
        return parts.stream()
                .map(part -> new DraftPaper.Part(
                        id(part.title()),
                        part.title(),
                        part.paragraphs(),
                        part.columns().stream().map(MeetingPack.Column::heading).toList(),
                        part.rows()))
                .toList();
    }

    private static String id(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
