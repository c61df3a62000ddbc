package org.policybook.library;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatter;
import org.policybook.document.OrganisationId;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.intake.DocumentIntake;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;

/// Brings a document in from outside: reads what it says of itself and its text, and keeps it as a draft
/// or, where the decision is told, as a past version.
public final class ImportFile {
    private static final Pattern OURS = Pattern.compile("\\A\uFEFF?---\\R(?:.*\\R)*?format:\\s*\\d");
    private static final int HEAD = 4_096;

    private final Library library;

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
    /// @throws BadInput when the document cannot be read, or is in the policy format and has errors
    public static Understood read(String name, byte[] content, Optional<PolicySlug> slug) {
        Intake intake = DocumentIntake.read(IntakeFile.of(name, content));
        if (isOurs(content)) {
            FormatErrors.refuse(PolicyText.parse(PolicyText.decode(content)));
        }
        Imported document = Imported.of(intake);
        PolicySlug chosen = slug.orElseGet(
                () -> document.title()
                        .flatMap(ImportFile::slugOf)
                        .or(() -> slugOf(withoutSuffix(name)))
                        .orElseThrow(
                                () -> new BadInput(
                                        "No short name for the policy could be made from its title or file name. Give one with --policy.")));
        return new Understood(chosen, document);
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

    /// Keeps a document as a draft, and as a past version when the decision is given.
    ///
    /// @return the address of what was kept
    /// @throws BadInput when the policy has an open draft, or the version cannot be recorded
    public String keep(
            OrganisationId organisation,
            String name,
            Understood understood,
            Optional<PublishDraft.Decision> decision,
            Session session) {
        PolicyId policy = new PolicyId(organisation, understood.slug());
        Policy document = understood.document().policy();
        String text = PolicyText.format(document.with(document.frontMatter().without(FrontMatter.SYSTEM_FIELDS)));
        decision.flatMap(PublishDraft.Decision::version).ifPresent(version -> refuseTaken(policy, version));
        SaveDraft.Outcome outcome = new SaveDraft(library)
                .save(policy, text, SaveDraft.FilledForms.UNCHANGED, Optional.empty(), "Import " + name, session);
        if (!(outcome instanceof SaveDraft.Outcome.Saved saved)) {
            throw new BadInput(
                    "%s has an open draft already; nothing was imported over it. Publish it first, or import under another name with --policy."
                            .formatted(policy));
        }
        if (decision.isEmpty()) {
            return policy + "@draft:" + saved.draft();
        }
        return switch (new PublishDraft(library).record(policy, Optional.of(saved.draft()), decision.get(), session)) {
            case PublishDraft.Outcome.Published published ->
                policy + "@" + published.event().version();
            case PublishDraft.Outcome.Refused refused -> throw new BadInput(refused.message());
            case PublishDraft.Outcome.Blocked blocked ->
                throw new BadInput(blocked.findings().getFirst().message());
        };
    }

    /// Says so before a draft is left behind.
    private void refuseTaken(PolicyId policy, VersionNumber version) {
        var record = library.store(policy.organisation()).record(policy.policy());
        if (record.version(version).isPresent()) {
            throw new BadInput("%s has a version %s already, and a version never changes.".formatted(policy, version));
        }
        record.latest().filter(last -> last.version().isAfter(version)).ifPresent(last -> {
            throw new BadInput("The last version of %s is %s; import past versions oldest first."
                    .formatted(policy, last.version()));
        });
    }
}
