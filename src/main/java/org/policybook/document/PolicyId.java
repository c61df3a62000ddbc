package org.policybook.document;

import java.util.Comparator;

/// A policy of an organisation, written `riverside-surgery/social-media`.
public record PolicyId(OrganisationId organisation, PolicySlug policy) implements Comparable<PolicyId> {
    private static final Comparator<PolicyId> ORDER =
            Comparator.comparing(PolicyId::organisation).thenComparing(PolicyId::policy);

    public static PolicyId of(String organisation, String policy) {
        return new PolicyId(OrganisationId.of(organisation), PolicySlug.of(policy));
    }

    /// Reads `ORG/POLICY`.
    ///
    /// @throws BadInput when the text is not two short names parted by one slash
    public static PolicyId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash != text.lastIndexOf('/')) {
            throw new BadInput(
                    "\"%s\" does not name a policy. Write ORG/POLICY, such as riverside-surgery/social-media."
                            .formatted(text));
        }
        return of(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(PolicyId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return organisation + "/" + policy;
    }
}
