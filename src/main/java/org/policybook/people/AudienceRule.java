package org.policybook.people;

import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;

/// Who is to read a policy, or every document of a type; all documents when it names neither.
public record AudienceRule(
        OrganisationId organisation, Optional<PolicySlug> policy, Optional<String> type, Readers readers) {}
