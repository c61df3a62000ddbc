/// How an organisation governs its documents, as values: its rules and forms, the decisions made, and
/// which version is in force on a day.
///
/// Entry class: [org.policybook.governance.Organisation].
///
/// - [org.policybook.governance.GovernanceFiles] reads `organisation.yaml` and `eia.yaml`;
/// - [org.policybook.governance.PolicyCheck] tells what a careful policy officer would find;
/// - [org.policybook.governance.GovernanceEvent] is what a decision leaves in the journal;
/// - [org.policybook.governance.PolicyRecord] folds a policy's events and answers as-of questions.
///
/// Floor 1: depends on `document` only; no I/O, no clock.
@NullMarked
package org.policybook.governance;

import org.jspecify.annotations.NullMarked;
