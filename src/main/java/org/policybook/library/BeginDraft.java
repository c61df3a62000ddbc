package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.Value;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Begins a draft: from nothing, from the policy's own text, or adopted from another organisation's.
public final class BeginDraft {
    private final Library library;

    public BeginDraft(Library library) {
        this.library = library;
    }

    /// What a draft begins with.
    public sealed interface Beginning {
        /// The policy's own text where it has one; else the fields and sections that the organisation
        /// requires, to be filled in.
        record Empty() implements Beginning {}

        /// A template's sections, to be filled in.
        ///
        /// @param name one of [PolicyTemplate#names]
        record Template(String name) implements Beginning {}

        /// A text of the library: the policy's own keeps its words, another's is adopted from.
        record Text(Address address) implements Beginning {}
    }

    /// How a draft is begun.
    ///
    /// @param title what the document is called, where its author says so
    /// @param beside whether it may stand beside another open draft of the policy
    public record Manner(Optional<String> title, boolean beside) {}

    /// @throws BadInput when the policy has an open draft already, or there is no such text or template
    public SaveDraft.Outcome begin(PolicyId policy, Beginning beginning, Session session) {
        return begin(policy, beginning, false, session);
    }

    /// @param beside whether it may stand beside another open draft of the policy
    /// @throws BadInput when there is no such text or template, or a draft that it may not stand beside
    public SaveDraft.Outcome begin(PolicyId policy, Beginning beginning, boolean beside, Session session) {
        return begin(policy, beginning, new Manner(Optional.empty(), beside), session);
    }

    /// @throws BadInput when there is no such text or template, or a draft that it may not stand beside
    public SaveDraft.Outcome begin(PolicyId policy, Beginning beginning, Manner manner, Session session) {
        boolean beside = manner.beside();
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        List<DraftHead> open = store.drafts(slug);
        if (!open.isEmpty() && !beside) {
            throw openAlready(policy, open.getFirst().savedBy());
        }
        // Read before the text, so that a publication in between is missed rather than undone.
        Optional<VersionNumber> newest = store.record(slug).latest().map(GovernanceEvent.Published::version);
        First first = first(policy, beginning, newest, session);
        DraftText text = DraftText.begun(titled(first.text(), manner.title()), first.attachments(), first.message())
                .with(newest)
                .standingBeside(beside);
        SaveDraft.Outcome outcome = new SaveDraft(library).save(policy, text, session);
        if (outcome instanceof SaveDraft.Outcome.Stale faster) {
            throw openAlready(policy, faster.theirName());
        }
        return outcome;
    }

    private static BadInput openAlready(PolicyId policy, String savedBy) {
        return new BadInput(
                "%s has an open draft already, last saved by %s: %s@draft. Go on with that one, or begin another with --beside."
                        .formatted(policy, savedBy, policy));
    }

    /// A draft's first text, and what to say of it in the history.
    private record First(String text, String message, Attachments attachments) {
        First(String text, String message) {
            this(text, message, Attachments.UNCHANGED);
        }
    }

    private First first(PolicyId policy, Beginning beginning, Optional<VersionNumber> newest, Session session) {
        BlankDraft blank = new BlankDraft(
                policy.policy(), library.organisation(policy.organisation()), PolicyTemplate.in(library));
        return switch (beginning) {
            case Beginning.Empty empty ->
                newest.map(version -> new Address(policy, new Edition.OfVersion(version)))
                        .map(own -> first(policy, new Beginning.Text(own), newest, session))
                        .orElseGet(() -> new First(blank.empty(), "Begin a draft"));
            case Beginning.Template template ->
                new First(blank.from(template.name()), "Begin a draft from the template " + template.name());
            case Beginning.Text from -> {
                Reading source = new ReadPolicy(library).read(from.address(), session.today());
                yield new First(
                        ownOrAdopted(policy, source),
                        "Begin a draft from " + source.address(),
                        Attachments.of(source.files()));
            }
        };
    }

    private static String titled(String text, Optional<String> title) {
        return title.filter(told -> PolicyText.frontMatter(text)
                        .title()
                        .filter(told::equals)
                        .isEmpty())
                .map(told -> FrontMatterText.with(text, Map.of("title", Value.Scalar.of(told))))
                .orElse(text);
    }

    private static String ownOrAdopted(PolicyId policy, Reading source) {
        String text = FrontMatterText.without(source.text(), FrontMatter.SYSTEM_FIELDS);
        if (source.policy().equals(policy)) {
            return text;
        }
        Map<String, Value> origin = new LinkedHashMap<>();
        origin.put("adopted-from", Value.Scalar.of(origin(source)));
        return FrontMatterText.with(text, origin);
    }

    private static String origin(Reading source) {
        return source.policy() + source.version().map(version -> "@" + version).orElse("");
    }
}
