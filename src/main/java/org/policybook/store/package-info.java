/// Keeps libraries in Git: one bare repository an organisation, with drafts as branches, versions as tags
/// and decisions in an append-only journal.
///
/// Entry class: [org.policybook.store.GitLibrary].
///
/// - [org.policybook.store.GitPolicyStore#save] keeps a draft revision, or says who was faster;
/// - [org.policybook.store.GitPolicyStore#publish] makes a version in one atomic step of main, tag,
///   journal and draft;
/// - [org.policybook.store.GitPolicyStore#records] reads what was decided, from which everything about
///   the past follows;
/// - [org.policybook.store.GitPolicyStore#verify] proves that nothing was changed behind the program's
///   back.
///
/// Floor 2: depends on `document` and `governance`. The only user of JGit. The layout and its rules stand
/// in `src/docs/storage.md`.
@NullMarked
package org.policybook.store;

import org.jspecify.annotations.NullMarked;
