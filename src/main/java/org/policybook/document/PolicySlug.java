package org.policybook.document;

/// The short name of a policy within its organisation, such as `social-media`.
public record PolicySlug(String value) implements Comparable<PolicySlug> {
    public PolicySlug {
        Names.check("a policy's short name", value);
    }

    public static PolicySlug of(String value) {
        return new PolicySlug(value);
    }

    /// The short name a title suggests: `Social Media Policy` gives `social-media-policy`.
    ///
    /// @throws BadInput when the title has no letter or digit of the Latin alphabet to make a name of
    public static PolicySlug ofTitle(String title) {
        String slug = Slug.latin(title, 80);
        if (slug.isEmpty()) {
            throw new BadInput(
                    "No short name can be made from the title \"%s\". Name the policy with --policy.".formatted(title));
        }
        return new PolicySlug(slug);
    }

    @Override
    public int compareTo(PolicySlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
