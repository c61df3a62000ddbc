package org.policybook.intake.edited;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;
import org.policybook.document.ClauseIds;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.document.References;
import org.policybook.document.Section;
import org.policybook.document.Value;
import org.policybook.intake.Attachment;
import org.policybook.intake.docx.EditedDocument;

/// A Word copy that came back, as the text it makes of its source.
///
/// @param text the source with the edits, and nothing else, made to it
/// @param comments what was said about it in Word
/// @param pictures those that the copy holds
/// @param tracked whether changes were tracked in it
public record EditedCopy(String text, List<Comment> comments, List<Attachment> pictures, boolean tracked) {
    /// @param clause of the source that it stands at; empty where it stands at something new before the first
    /// @param words what it is about, as selected; may be empty
    public record Comment(Optional<ClauseId> clause, String words, String author, String text) {}

    public EditedCopy {
        comments = List.copyOf(comments);
        pictures = List.copyOf(pictures);
    }

    /// How the copy tells its places.
    ///
    /// @param place what a bookmark of a place begins with; its number follows
    /// @param title the bookmark of the title
    public record Marks(String place, String title) {}

    /// @param source the text that the copy was made of
    /// @param made the copy as it was made
    /// @param came the copy as it came back
    public static EditedCopy of(String source, EditedDocument made, EditedDocument came, Marks marks) {
        Policy before = PolicyText.parse(source).policy();
        List<Chunk> chunks = Chunk.of(before);
        List<Seen> first = Seen.in(made, marks.place());
        List<Seen> now = new Recognition(first).of(Seen.in(came, marks.place()), title(came, marks));
        Wordings wordings = new Wordings(made, first, came, now, new NoteNames(before.footnotes()));
        Policy after = new Growing(chunks, wordings).policy(before, now);
        Policy titled = titled(after, made, came, marks);
        String text = titled.equals(before) ? source : patched(source, before, titled);
        return new EditedCopy(text, comments(before, chunks, now, came), came.pictures(), came.tracked());
    }

    /// The number of the title's paragraph; 0 without one.
    private static int title(EditedDocument document, Marks marks) {
        return titleOf(document, marks).map(EditedDocument.Paragraph::number).orElse(0);
    }

    private static Optional<EditedDocument.Paragraph> titleOf(EditedDocument document, Marks marks) {
        return document.pieces().stream()
                .filter(EditedDocument.Paragraph.class::isInstance)
                .map(EditedDocument.Paragraph.class::cast)
                .filter(each -> each.bookmarks().contains(marks.title()))
                .findFirst();
    }

    private static String titleText(EditedDocument document, Marks marks) {
        return titleOf(document, marks)
                .map(title -> Token.text(Token.of(title.content())).strip())
                .orElse("");
    }

    private static Policy titled(Policy policy, EditedDocument made, EditedDocument came, Marks marks) {
        String title = titleText(came, marks);
        return title.isEmpty() || title.equals(titleText(made, marks))
                ? policy
                : policy.with(policy.frontMatter().with("title", Value.Scalar.of(title)));
    }

    /// Lines that say the same stay as their author wrote them.
    private static String patched(String source, Policy before, Policy after) {
        String plain = PolicyText.format(before);
        String edited = PolicyText.format(after);
        if (plain.equals(source)) {
            return edited;
        }
        List<String> lines = new Overlay<>(
                        plain.lines().toList(),
                        source.lines().toList(),
                        edited.lines().toList(),
                        String::equals,
                        String::equals)
                .result();
        return String.join("\n", lines) + "\n";
    }

    private static List<Comment> comments(Policy policy, List<Chunk> chunks, List<Seen> seen, EditedDocument document) {
        TreeMap<Integer, ClauseId> clauses = new TreeMap<>();
        List<ClauseId> known =
                Clauses.of(policy).stream().map(clause -> clause.id()).toList();
        Map<Integer, ClauseId> places = places(chunks);
        for (Seen each : seen) {
            Optional.ofNullable(places.get(each.leaf()))
                    .filter(known::contains)
                    .ifPresent(id -> clauses.put(each.number(), id));
        }
        return document.remarks().stream()
                .map(remark -> new Comment(
                        Optional.ofNullable(clauses.floorEntry(remark.paragraph()))
                                .map(Map.Entry::getValue),
                        remark.words(),
                        remark.author(),
                        remark.text()))
                .toList();
    }

    private static Map<Integer, ClauseId> places(List<Chunk> chunks) {
        Map<Integer, ClauseId> places = new HashMap<>();
        for (Chunk chunk : chunks) {
            switch (chunk) {
                case Chunk.Head head -> places.put(head.first(), head.section().id());
                case Chunk.Body body -> {
                    List<ClauseId> ids = Leaves.ids(body.block());
                    for (int i = 0; i < ids.size(); i++) {
                        places.put(body.first() + i, ids.get(i));
                    }
                }
            }
        }
        return places;
    }

    /// Puts the runs together to a policy.
    private static final class Growing {
        private final Map<Integer, Chunk> owners = new HashMap<>();
        private final Wordings wordings;
        private final Regrowth regrowth;

        Growing(List<Chunk> chunks, Wordings wordings) {
            this.wordings = wordings;
            this.regrowth = new Regrowth(chunks, wordings);
            for (Chunk chunk : chunks) {
                for (int i = chunk.first(); i <= chunk.last(); i++) {
                    owners.put(i, chunk);
                }
            }
        }

        Policy policy(Policy before, List<Seen> now) {
            Sections sections = new Sections();
            Run.of(now, owners).forEach(run -> add(run, sections));
            Policy body = new Policy(before.frontMatter(), sections.preamble(), sections.finish(), before.footnotes());
            return new Policy(
                    body.frontMatter(),
                    body.preamble(),
                    body.sections(),
                    wordings.footnotes(before.footnotes(), marks(before), marks(body)));
        }

        private static List<String> marks(Policy policy) {
            return References.of(policy).footnoteMarks().stream()
                    .map(References.Mark::label)
                    .toList();
        }

        private void add(Run run, Sections sections) {
            if (run.chunk().isEmpty()) {
                fresh(run.members(), sections);
                return;
            }
            switch (run.chunk().get()) {
                case Chunk.Head head -> {
                    Section section = head.section();
                    Seen seen = run.members().getFirst();
                    sections.open(new Section(
                            section.anchor(),
                            Math.clamp(section.level() + wordings.shift(seen), 2, 6),
                            section.appendix(),
                            wordings.cells(seen.leaf(), List.of(section.heading()))
                                    .getFirst(),
                            List.of(),
                            List.of()));
                }
                case Chunk.Body body -> regrowth.block(body, run.members()).ifPresent(sections::add);
            }
        }

        private void fresh(List<Seen> members, Sections sections) {
            Seen first = members.getFirst();
            if (first.isHeading()) {
                sections.open(new Section(
                        ClauseIds.underived(),
                        Math.clamp(first.form().heading() + 1L, 2, 6),
                        first.style().startsWith("appendix"),
                        wordings.fresh(first.content()),
                        List.of(),
                        List.of()));
            } else {
                Block block = regrowth.fresh(members);
                sections.add(block);
            }
        }
    }
}
