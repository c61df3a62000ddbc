package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.Value;
import org.policybook.governance.Organisation;
import org.policybook.governance.Rules;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Begins a draft: from nothing, from the policy's own text, or adopted from another organisation's.
public final class BeginDraft {
    private final Library library;

    public BeginDraft(Library library) {
        this.library = library;
    }

    /// @param from the text to begin with; the policy's own keeps its words, another's is adopted from
    /// @throws BadInput when the policy has an open draft already
    public SaveDraft.Outcome begin(PolicyId policy, Optional<Address> from, Session session) {
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        List<DraftHead> open = store.drafts(slug);
        if (!open.isEmpty()) {
            throw new BadInput("%s has an open draft already, last saved by %s: %s@draft. Go on with that one."
                    .formatted(policy, open.getFirst().savedBy(), policy));
        }
        Optional<Reading> source = from.map(address -> new ReadPolicy(library).read(address, session.today()));
        String text = source.map(reading -> beginning(policy, reading))
                .orElseGet(() -> blank(policy, library.organisation(policy.organisation())));
        String message = source.map(reading -> "Begin a draft from %s".formatted(reading.address()))
                .orElse("Begin a draft");
        return new SaveDraft(library)
                .save(policy, text, SaveDraft.FilledForms.UNCHANGED, Optional.empty(), message, session);
    }

    private static String beginning(PolicyId policy, Reading source) {
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

    /// The fields and sections that the organisation requires of a policy, to be filled in.
    private static String blank(PolicyId policy, Organisation organisation) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("format", new Value.Scalar("1", Value.Kind.NUMBER));
        fields.put("title", Value.Scalar.of(title(policy.policy())));
        fields.put("type", Value.Scalar.of("policy"));
        fields.put("language", Value.Scalar.of(organisation.house().languages().getFirst()));
        Optional<Rules.DocumentType> type = organisation.rules().type("policy");
        type.ifPresent(rules -> rules.required().stream()
                .filter(field -> !field.contains(".") && !fields.containsKey(field) && !field.equals("review"))
                .forEach(field -> fields.put(field, new Value.Scalar("", Value.Kind.EMPTY))));
        organisation
                .rules()
                .review()
                .every()
                .ifPresent(every ->
                        fields.put("review", new Value.Fields(Map.of("every", Value.Scalar.of(every.toString())))));
        StringBuilder text = new StringBuilder(FrontMatterText.with("---\n---\n", fields));
        List<String> sections = type.map(Rules.DocumentType::sections).orElse(List.of("purpose", "scope"));
        sections.forEach(id -> text.append("\n## ")
                .append(title(PolicySlug.of(id)))
                .append(" {#")
                .append(id)
                .append("}\n"));
        return PolicyText.format(PolicyText.parse(text.toString()).policy());
    }

    private static String title(PolicySlug slug) {
        String words = slug.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
