package org.policybook.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.References;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.lifecycle.Consultation;
import org.policybook.governance.lifecycle.Step;
import org.policybook.intake.IntakeFile;
import org.policybook.intake.docx.CopyOf;
import org.policybook.intake.docx.EditedDocument;
import org.policybook.intake.docx.Tracked;
import org.policybook.intake.docx.WordIntake;
import org.policybook.intake.edited.EditedCopy;
import org.policybook.render.ControlledDocument;
import org.policybook.render.PictureFiles;
import org.policybook.render.Wording;
import org.policybook.render.docx.WordCopy;
import org.policybook.store.Content;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// Lets authors edit a text in Word: makes the copy, and takes it back as a draft revision on the text it was
/// made from.
public final class WordEdits {
    private static final String ORGANISATION = "PolicybookOrganisation";
    private static final String POLICY = "PolicybookPolicy";
    private static final String DRAFT = "PolicybookDraft";
    private static final String REVISION = "PolicybookRevision";
    private static final String VERSION = "PolicybookVersion";
    private static final EditedCopy.Marks MARKS = new EditedCopy.Marks(WordCopy.PLACE, WordCopy.TITLE);

    private final Library library;

    public WordEdits(Library library) {
        this.library = library;
    }

    /// What a copy was made of: a revision of a draft, or a version.
    public record Origin(PolicyId policy, Optional<CommitId> revision, Optional<VersionNumber> version) {}

    /// What came back.
    ///
    /// @param left comments that no consultation took, with the reason
    public record Returned(Origin origin, SaveDraft.Outcome outcome, int comments, List<String> left) {
        public Returned {
            left = List.copyOf(left);
        }
    }

    /// The copy to be edited.
    public byte[] copy(Reading reading) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(ORGANISATION, reading.policy().organisation().value());
        properties.put(POLICY, reading.policy().policy().value());
        reading.draft().ifPresent(draft -> properties.put(DRAFT, draft.value()));
        reading.revision().ifPresent(revision -> properties.put(REVISION, revision.hex()));
        reading.version().ifPresent(version -> properties.put(VERSION, version.toString()));
        return written(text(reading.text()), pictures(reading.files()), properties)
                .content();
    }

    /// What a file is a copy of; nothing for any other file.
    ///
    /// @throws BadInput when the file is damaged or of a kind that is not read
    public static Optional<Origin> origin(Original file) {
        Map<String, String> told = WordIntake.properties(IntakeFile.of(file.name(), file.content()));
        if (!told.containsKey(ORGANISATION) || !told.containsKey(POLICY)) {
            return Optional.empty();
        }
        return Optional.of(new Origin(
                        new PolicyId(OrganisationId.of(told.get(ORGANISATION)), PolicySlug.of(told.get(POLICY))),
                        Optional.ofNullable(told.get(REVISION)).map(CommitId::new),
                        Optional.ofNullable(told.get(VERSION)).map(VersionNumber::of)))
                .filter(origin ->
                        origin.revision().isPresent() || origin.version().isPresent());
    }

    /// The text that a copy makes of its origin, its tracked changes accepted, without keeping it.
    public EditedCopy look(Original file, Origin origin) {
        return look(file, origin, Tracked.ACCEPTED);
    }

    /// Whether nothing was done to a copy, and nothing said about it: of a version, it begins no draft.
    public boolean isUnedited(Original file, Origin origin) {
        EditedCopy copy = look(file, origin);
        return !copy.tracked()
                && copy.comments().isEmpty()
                && copy.text().equals(text(base(origin).policy()));
    }

    private EditedCopy look(Original file, Origin origin, Tracked tracked) {
        PolicyFiles base = base(origin);
        String source = text(base.policy());
        WordCopy.Written made = written(source, pictures(base), Map.of());
        CopyOf text = new CopyOf(name -> Optional.ofNullable(made.clauses().get(name)), CopiedPictures.of(base));
        EditedDocument before = WordIntake.edited(IntakeFile.of("copy.docx", made.content()), Tracked.ACCEPTED, text);
        EditedDocument after = WordIntake.edited(IntakeFile.of(file.name(), file.content()), tracked, text);
        return EditedCopy.of(source, before, after, MARKS);
    }

    /// Keeps what came back as a draft revision, and its comments where a consultation is open.
    ///
    /// @param changes which text to take where changes are tracked; with both, the text without them is a revision
    ///     of its own, if it differs
    /// @throws BadInput when the copy's origin is not in the library, or the text cannot be kept
    public Returned takeBack(Original file, Origin origin, TrackedChanges changes, Session session) {
        EditedCopy copy = look(file, origin, changes == TrackedChanges.ORIGINAL ? Tracked.ORIGINAL : Tracked.ACCEPTED);
        Optional<CommitId> first = changes == TrackedChanges.BOTH && copy.tracked()
                ? saved(save(
                        look(file, origin, Tracked.ORIGINAL),
                        "Edit in Word, before tracked changes: ",
                        file,
                        origin,
                        session))
                : Optional.empty();
        Origin base = first.map(revision -> new Origin(origin.policy(), Optional.of(revision), Optional.empty()))
                .orElse(origin);
        SaveDraft.Outcome outcome = save(copy, "Edit in Word: ", file, base, session);
        List<String> left = new ArrayList<>();
        int taken = 0;
        for (EditedCopy.Comment comment : copy.comments()) {
            Optional<String> refusal = comment(origin.policy(), draft(outcome), comment, session);
            refusal.ifPresent(reason -> left.add("%s%s: %s (%s)"
                    .formatted(
                            comment.author(),
                            comment.clause().map(id -> " on #" + id).orElse(""),
                            comment.text(),
                            reason)));
            taken += refusal.isEmpty() ? 1 : 0;
        }
        return new Returned(origin, outcome, taken, left);
    }

    private SaveDraft.Outcome save(EditedCopy copy, String what, Original file, Origin origin, Session session) {
        return new SaveDraft(library)
                .save(
                        origin.policy(),
                        new DraftText(
                                copy.text(),
                                new SaveDraft.FilledForms(Optional.empty(), Optional.empty(), newPictures(copy)),
                                origin.revision(),
                                origin.version(),
                                false,
                                what + file.name()),
                        session);
    }

    private static Optional<CommitId> saved(SaveDraft.Outcome outcome) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> Optional.of(saved.revision());
            case SaveDraft.Outcome.Unchanged unchanged -> Optional.of(unchanged.revision());
            case SaveDraft.Outcome.Stale stale -> Optional.empty();
        };
    }

    private static Optional<DraftId> draft(SaveDraft.Outcome outcome) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> Optional.of(saved.draft());
            case SaveDraft.Outcome.Unchanged unchanged -> Optional.of(unchanged.draft());
            case SaveDraft.Outcome.Stale stale -> Optional.empty();
        };
    }

    /// @return why it was not taken, if it was not
    private Optional<String> comment(
            PolicyId policy, Optional<DraftId> draft, EditedCopy.Comment comment, Session session) {
        if (draft.isEmpty()) {
            return Optional.of("the copy's changes were not kept");
        }
        String words =
                comment.words().isEmpty() ? comment.text() : "“%s”: %s".formatted(comment.words(), comment.text());
        Optional<String> from = Optional.of(comment.author()).filter(author -> !author.isBlank());
        try {
            ConsultOnDraft consult = new ConsultOnDraft(library, policy, draft, session);
            if (isTaken(consult, from, words)) {
                return Optional.of("it was taken before");
            }
            return switch (consult.comment(known(comment, consult), from, words)) {
                case Step.Taken taken -> Optional.empty();
                case Step.Refused refused -> Optional.of(refused.message());
            };
        } catch (BadInput refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /// The same copy may come twice.
    private static boolean isTaken(ConsultOnDraft consult, Optional<String> from, String words) {
        return from.isPresent()
                && consult.draft().progress().consultation().comments().stream()
                        .map(Consultation.Comment::comment)
                        .anyMatch(known ->
                                known.from().equals(from.get()) && known.text().equals(words));
    }

    /// A clause that was changed or deleted may have another id now; its comment is then on the whole text.
    private static Optional<ClauseId> known(EditedCopy.Comment comment, ConsultOnDraft consult) {
        return comment.clause()
                .filter(id -> consult.draft().reading().parsed().place(id).isPresent());
    }

    private static Attachments newPictures(EditedCopy copy) {
        Map<String, Content> found = new LinkedHashMap<>();
        List<String> shown = References.of(PolicyText.parse(copy.text()).policy()).images().stream()
                .map(References.Image::source)
                .toList();
        copy.pictures().stream()
                .filter(picture -> shown.contains(picture.path()))
                .forEach(picture -> found.put(picture.path(), new Content(picture.content())));
        return Attachments.of(found);
    }

    private PolicyFiles base(Origin origin) {
        GitPolicyStore store = library.store(origin.policy().organisation());
        PolicySlug slug = store.current(origin.policy().policy());
        return origin.revision()
                .map(revision -> store.read(slug, revision))
                .or(() -> origin.version().flatMap(version -> store.read(slug, version)))
                .orElseThrow(() -> new BadInput("The file is a copy of %s, version %s, which is not in this library."
                        .formatted(origin.policy(), origin.version().orElseThrow())));
    }

    /// What only a publication writes is no author's to edit.
    private static String text(String kept) {
        return FrontMatterText.without(kept, FrontMatter.SYSTEM_FIELDS);
    }

    private static WordCopy.Written written(String source, PictureFiles pictures, Map<String, String> properties) {
        ControlledDocument plain = RenderPolicy.ofFile(PolicyText.parse(source).policy());
        Map<String, String> marks = new LinkedHashMap<>();
        References.of(plain.policy())
                .parameters()
                .forEach(parameter -> marks.put(parameter.name(), "{{" + parameter.name() + "}}"));
        return new WordCopy()
                .write(
                        new ControlledDocument(
                                plain.policy(),
                                plain.house(),
                                plain.issue(),
                                new Wording(marks, reference -> Optional.empty()),
                                Optional.of(pictures)),
                        properties);
    }

    private static PictureFiles pictures(PolicyFiles files) {
        return path -> Optional.ofNullable(files.files().get(path)).map(Content::bytes);
    }
}
