package org.policybook.library;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatter;
import org.policybook.document.OrganisationId;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.Value;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.intake.FileKind;
import org.policybook.intake.IntakeFile;
import org.policybook.store.GitPolicyStore;

/// Brings a document in from outside: reads what it says of itself and its text, and keeps it as a draft
/// or, where the decision is told, as a past version.
public final class ImportFile {
    private static final Pattern OURS = Pattern.compile("\\A\uFEFF?---\\R(?:.*\\R)*?format:\\s*\\d");
    private static final int HEAD = 4_096;

    private final Library library;
    private final Set<PolicyId> foreseen = new HashSet<>();

    public ImportFile(Library library) {
        this.library = library;
    }

    /// What a document was understood to say.
    ///
    /// @param slug the short name it would get
    public record Understood(PolicySlug slug, Imported document) {}

    /// Reads a document without keeping anything.
    ///
    /// @param name the file's name; its ending tells the kind of document
    /// @param slug the policy's short name, where it is told; else its title's, else the file's
    /// @param title the policy's title, where it is told; else the document's, else its short name in words
    /// @throws BadInput when the document cannot be read, or is in the policy format and has errors
    public static Understood read(String name, byte[] content, Optional<PolicySlug> slug, Optional<String> title) {
        return read(name, content, slug, title, TrackedChanges.ACCEPTED);
    }

    /// As above, with the choice of text for a document with tracked changes.
    public static Understood read(
            String name, byte[] content, Optional<PolicySlug> slug, Optional<String> title, TrackedChanges tracked) {
        Imported document = ForeignDocument.read(IntakeFile.of(name, content), tracked);
        if (isOurs(content)) {
            FormatErrors.refuse(PolicyText.parse(PolicyText.decode(content)));
        }
        PolicySlug chosen = slug.orElseGet(
                () -> title.or(document::title)
                        .flatMap(ImportFile::slugOf)
                        .or(() -> slugOf(withoutSuffix(name)))
                        .orElseThrow(
                                () -> new BadInput(
                                        "No short name for the policy could be made from its title or file name. Give one with --policy.")));
        return new Understood(chosen, titled(document, title, chosen));
    }

    /// Reads a document only to see what it says: it gets no name and no title that it does not have.
    ///
    /// @throws BadInput when the document cannot be read
    static Understood look(String name, byte[] content) {
        return new Understood(
                PolicySlug.of("document"), ForeignDocument.read(IntakeFile.of(name, content), TrackedChanges.ACCEPTED));
    }

    private static Imported titled(Imported document, Optional<String> told, PolicySlug slug) {
        if (told.isPresent()) {
            return withTitle(document, told.get());
        }
        if (document.policy().frontMatter().title().isPresent()) {
            return document;
        }
        String words = slug.value().replace('-', ' ');
        String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return withTitle(document, title)
                .warned("The title \"%s\" is taken from the short name. Give the right one with --title."
                        .formatted(title));
    }

    private static Imported withTitle(Imported document, String title) {
        Policy policy = document.policy();
        FrontMatter titled = policy.frontMatter().with("title", Value.Scalar.of(title));
        return document.keeping(policy.with(titled), document.others());
    }

    /// Moves facts that the organisation has fields of its own for into the draft, the names of related
    /// documents, and tables that are its forms filled in beside it.
    public Understood fitted(OrganisationId organisation, Understood understood) {
        Organisation house = library.organisation(organisation);
        Imported facts = RelatedDocuments.kept(
                OtherFacts.intoExtra(understood.document(), house.rules().extraFields()));
        return new Understood(understood.slug(), FormTables.takeOut(facts, house.forms()));
    }

    /// Reads a document without keeping anything.
    public static Understood read(
            Original original, Optional<PolicySlug> slug, Optional<String> title, TrackedChanges tracked) {
        return read(original.name(), original.content(), slug, title, tracked);
    }

    /// A document of many gets the short name of its file, when another has that of its title already.
    public Understood freed(OrganisationId organisation, Understood understood, Original original) {
        Optional<PolicySlug> other = slugOf(withoutSuffix(original.name()));
        if (!isTaken(organisation, understood.slug()) || other.isEmpty() || isTaken(organisation, other.get())) {
            return understood;
        }
        return new Understood(
                other.get(),
                understood
                        .document()
                        .warned(
                                "Another document is %s already, so this one took the short name of its file. Is it a version or a copy of that one?"
                                        .formatted(new PolicyId(organisation, understood.slug()))));
    }

    private boolean isTaken(OrganisationId organisation, PolicySlug slug) {
        GitPolicyStore store = library.store(organisation);
        PolicySlug current = store.current(slug);
        return foreseen.contains(new PolicyId(organisation, slug))
                || !store.drafts(current).isEmpty()
                || !store.record(current).published().isEmpty();
    }

    /// Finds beforehand what would keep a document from being kept, also another one foreseen before it.
    ///
    /// @return the policy it would be kept as
    /// @throws BadInput when [#keep] would refuse it
    public PolicyId foresee(
            OrganisationId organisation,
            Understood understood,
            Optional<PublishDraft.Decision> decision,
            Session session) {
        PolicyId policy = new PolicyId(organisation, understood.slug());
        FormatErrors.refuse(PolicyText.parse(text(understood)));
        decision.ifPresent(told -> refuseImpossible(policy, told, session));
        GitPolicyStore store = library.store(organisation);
        if (!store.drafts(store.current(policy.policy())).isEmpty() || !foreseen.add(policy)) {
            throw new BadInput(drafted(policy));
        }
        return policy;
    }

    /// The text that a document becomes.
    static String text(Understood understood) {
        return text(understood.document().policy());
    }

    private static String text(Policy document) {
        return PolicyText.format(document.with(document.frontMatter().without(FrontMatter.SYSTEM_FIELDS)));
    }

    private static String drafted(PolicyId policy) {
        return "%s has an open draft already; nothing was imported over it. Publish it first, or import under another name with --policy."
                .formatted(policy);
    }

    /// Whether a file says that it is in the policy format, and not in some other Markdown.
    private static boolean isOurs(byte[] content) {
        return OURS.matcher(new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8))
                .find();
    }

    private static Optional<PolicySlug> slugOf(String words) {
        try {
            String title = words.replaceFirst("(?i)\\s+policy$", "");
            return Optional.of(PolicySlug.ofTitle(title.isBlank() ? words : title));
        } catch (BadInput noLatinLetters) {
            return Optional.empty();
        }
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The most bytes that are read of a file of any kind.
    public static int largest() {
        return FileKind.largestOfAll();
    }

    /// Keeps a document with its original as a draft, and as a past version when the decision is given.
    ///
    /// @return the address of what was kept
    /// @throws BadInput when the policy has an open draft, or the version cannot be recorded
    public String keep(
            OrganisationId organisation,
            Original original,
            Understood understood,
            Optional<PublishDraft.Decision> decision,
            Session session) {
        PolicyId policy = new PolicyId(organisation, understood.slug());
        String text = text(understood);
        decision.ifPresent(told -> refuseImpossible(policy, told, session));
        SaveDraft.FilledForms beside =
                SaveDraft.FilledForms.imported(understood.document().beside(), stated(understood, text), original);
        Optional<CommitId> base = keepBefore(policy, understood, beside, original.name(), session);
        SaveDraft.Outcome outcome =
                new SaveDraft(library).save(policy, text, beside, base, "Import " + original.name(), session);
        if (!(outcome instanceof SaveDraft.Outcome.Saved saved)) {
            throw new BadInput(drafted(policy));
        }
        if (decision.isEmpty()) {
            return policy + "@draft:" + saved.draft();
        }
        return switch (new PublishDraft(library)
                .record(policy, Optional.of(saved.draft()), assessed(decision.get(), understood), session)) {
            case PublishDraft.Outcome.Published published ->
                policy + "@" + published.event().version();
            case PublishDraft.Outcome.NotThrough stopped ->
                throw new IllegalStateException("what is only recorded is not judged: " + stopped);
            case PublishDraft.Outcome.Refused refused -> throw new BadInput(refused.message());
            case PublishDraft.Outcome.Blocked blocked ->
                throw new BadInput(blocked.findings().getFirst().message());
        };
    }

    /// The day of the assessment belongs to a past version, where the document states it.
    private static PublishDraft.Decision assessed(PublishDraft.Decision decision, Understood understood) {
        Optional<Imported.Fact> on =
                Optional.ofNullable(understood.document().facts().get("assessedOn"));
        return decision.eia().isPresent() || on.isEmpty()
                ? decision
                : decision.with(
                        new Value.Fields(Map.of("on", Value.Scalar.of(on.get().value()))));
    }

    /// Of a document with tracked changes, first the text as it was, with the facts of its control page.
    private Optional<CommitId> keepBefore(
            PolicyId policy, Understood understood, SaveDraft.FilledForms beside, String name, Session session) {
        Imported document = understood.document();
        return document.beside().before().map(before -> {
            String text = text(before.with(document.policy().frontMatter()));
            String message = "Import %s as it was before its tracked changes".formatted(name);
            return switch (new SaveDraft(library).save(policy, text, beside, Optional.empty(), message, session)) {
                case SaveDraft.Outcome.Saved saved -> saved.revision();
                case SaveDraft.Outcome.Unchanged unchanged -> throw new BadInput(drafted(policy));
                case SaveDraft.Outcome.Stale stale -> throw new BadInput(drafted(policy));
            };
        });
    }

    private static String stated(Understood understood, String text) {
        return StatedFile.of(understood.document(), text).format();
    }

    /// Says so before a draft is left behind.
    private void refuseImpossible(PolicyId policy, PublishDraft.Decision decision, Session session) {
        PolicyRecord record = library.store(policy.organisation()).record(policy.policy());
        decision.version().ifPresent(version -> refuseTaken(policy, version, record));
        PublishDraft.decidedHere(policy, record).ifPresent(why -> {
            throw new BadInput(why);
        });
        decision.dates()
                .flatMap(dates -> dates.impossible(record, session.today()))
                .ifPresent(why -> {
                    throw new BadInput("%s was not imported. %s".formatted(policy, why));
                });
    }

    private static void refuseTaken(PolicyId policy, VersionNumber version, PolicyRecord record) {
        if (record.version(version).isPresent()) {
            throw new BadInput("%s has a version %s already, and a version never changes.".formatted(policy, version));
        }
        record.latest().filter(last -> last.version().isAfter(version)).ifPresent(last -> {
            throw new BadInput("The last version of %s is %s; import past versions oldest first."
                    .formatted(policy, last.version()));
        });
    }
}
