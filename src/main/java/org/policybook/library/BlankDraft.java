package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.Value;
import org.policybook.governance.Organisation;
import org.policybook.governance.Rules;

/// The text of a new policy before anybody has written it: the fields that its organisation requires, to
/// be filled in, above a template's sections or those that the organisation requires.
record BlankDraft(PolicySlug policy, Organisation organisation, PolicyTemplate templates) {
    private static final String POLICY = "policy";

    /// @param template the name of a [PolicyTemplate]
    String from(String template) {
        String text = templates.text(template);
        String type = PolicyText.frontMatter(text).type().orElse(POLICY);
        return canonical(FrontMatterText.with(text, fields(type)));
    }

    String empty() {
        StringBuilder text = new StringBuilder(FrontMatterText.with("---\n---\n", fields(POLICY)));
        List<String> sections = type(POLICY).map(Rules.DocumentType::sections).orElse(List.of("purpose", "scope"));
        sections.forEach(id -> text.append("\n## ")
                .append(title(PolicySlug.of(id)))
                .append(" {#")
                .append(id)
                .append("}\n"));
        return canonical(text.toString());
    }

    private Map<String, Value> fields(String documentType) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("format", new Value.Scalar("1", Value.Kind.NUMBER));
        fields.put("title", Value.Scalar.of(title(policy)));
        fields.put("type", Value.Scalar.of(documentType));
        fields.put("language", Value.Scalar.of(organisation.house().languages().getFirst()));
        type(documentType).stream()
                .flatMap(type -> type.required().stream())
                .filter(field -> !field.contains(".") && !fields.containsKey(field) && !field.equals("review"))
                .forEach(field -> fields.put(field, new Value.Scalar("", Value.Kind.EMPTY)));
        organisation
                .rules()
                .review()
                .every()
                .ifPresent(every ->
                        fields.put("review", new Value.Fields(Map.of("every", Value.Scalar.of(every.toString())))));
        return fields;
    }

    /// The organisation's rules for a type of document, where it has some.
    private Optional<Rules.DocumentType> type(String name) {
        return organisation.rules().type(name);
    }

    private static String canonical(String text) {
        return PolicyText.format(PolicyText.parse(text).policy());
    }

    private static String title(PolicySlug slug) {
        String words = slug.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
