package org.policybook.render;

import org.policybook.document.Policy;

/// One copy of one policy, with all that a rendering shows: the text, whose it is, where this copy stands
/// in the life of the policy, and what fills the open places of its text.
///
/// Appendices made by the library, such as an assessment, are ordinary sections of the policy: the caller
/// adds them before rendering.
public record ControlledDocument(Policy policy, House house, Issue issue, Wording wording) {}
