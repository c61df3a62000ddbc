package org.policybook.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reference from one policy to another: `policy:slug`, `policy:org/slug`, either with `@version` and
/// `#clause`. Without an organisation, the referring policy's own is meant.
public record PolicyReference(
        Optional<OrganisationId> organisation,
        PolicySlug policy,
        Optional<VersionNumber> version,
        Optional<ClauseId> clause) {
    private static final Pattern FORM = Pattern.compile("policy:(?:([^/@#]*)/)?([^/@#]*)(?:@([^#]*))?(?:#(.*))?");

    /// True when the text means to be a policy reference, well formed or not.
    public static boolean looksLike(String text) {
        return text.startsWith("policy:");
    }

    /// @throws BadInput when a part is not of its form
    public static PolicyReference parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new BadInput(
                    "\"%s\" is not a reference to a policy. Write policy:information-security, or policy:other-org/internet-access for another organisation's."
                            .formatted(text));
        }
        return new PolicyReference(
                Optional.ofNullable(form.group(1)).map(OrganisationId::of),
                PolicySlug.of(form.group(2)),
                Optional.ofNullable(form.group(3)).map(VersionNumber::of),
                Optional.ofNullable(form.group(4)).map(ClauseId::of));
    }

    /// The policy meant, seen from a policy of `home`.
    public PolicyId from(OrganisationId home) {
        return new PolicyId(organisation.orElse(home), policy);
    }

    @Override
    public String toString() {
        return "policy:" + organisation.map(id -> id + "/").orElse("") + policy
                + version.map(number -> "@" + number).orElse("")
                + clause.map(id -> "#" + id).orElse("");
    }
}
