package org.policybook.governance;

import org.policybook.document.OrganisationId;

/// An organisation and how it governs its documents, as its `organisation.yaml` says.
///
/// @param shortName what its texts call it, such as `the Trust`
public record Organisation(
        OrganisationId id, String name, String shortName, House house, Bodies bodies, Rules rules, Forms forms) {}
