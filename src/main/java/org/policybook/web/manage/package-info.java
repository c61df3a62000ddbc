/// The pages of policy managers. One class each, named by what it shows.
///
/// Entry class: [org.policybook.web.manage.ManagePage]. Flow: [org.policybook.web.manage.Managed] finds the
/// organisation; [org.policybook.web.manage.RegisterPage] lists its policies; a step is asked for and confirmed on
/// [org.policybook.web.manage.ActPage] and taken by [org.policybook.web.manage.Acting]; the organisation's own rules
/// change in the package `web.settings`.
///
/// May use `web`, `people`, `library` and the values below them.
@NullMarked
package org.policybook.web.manage;

import org.jspecify.annotations.NullMarked;
