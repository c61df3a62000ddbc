package org.policybook.document;

/// Reads and writes policies as structured Markdown with YAML front matter.
public final class PolicyText {
    private PolicyText() {}

    /// Understands a policy file. Never fails: what is wrong is told in [ParsedPolicy#problems], all of
    /// it at once, and what is not understood is kept as written.
    public static ParsedPolicy parse(String text) {
        return new MarkdownReader().read(text);
    }

    /// Writes a policy in canonical form, such that reading it gives an equal policy and formatting that
    /// gives the same text.
    public static String format(Policy policy) {
        return new MarkdownWriter().write(policy);
    }
}
