package org.policybook.document;

import java.util.Map;

/// Puts the values of a policy's parameters into its text.
public final class Parameters {
    private Parameters() {}

    /// The same policy with every `{{parameter}}` that has a value in the front matter replaced by it; the
    /// ids of clauses stay. One without a value stays as it is.
    public static Policy fill(Policy policy) {
        Map<String, String> values = policy.frontMatter().parameters();
        return values.isEmpty() ? policy : new InlineRewriting(inline -> filled(inline, values)).policy(policy);
    }

    private static Inline filled(Inline inline, Map<String, String> values) {
        if (inline instanceof Inline.Parameter parameter) {
            String value = values.getOrDefault(parameter.name(), "");
            return value.isBlank() ? inline : new Inline.Text(value);
        }
        return inline;
    }
}
