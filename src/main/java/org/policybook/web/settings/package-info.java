/// The settings of an organisation as forms: what is asked, what was filled in, and the change of its
/// `organisation.yaml` that comes of it.
///
/// Entry class: [org.policybook.web.settings.EditSettingsPage]. Flow: a [org.policybook.web.settings.SettingsPart] says
/// what
/// is [org.policybook.web.settings.Asked]; [org.policybook.web.settings.Filled] holds what stands in the fields;
/// [org.policybook.web.settings.FilledValues] makes the file's values of it,
/// [org.policybook.web.settings.WordedChanges]
/// tells what that changes, and `library.ChangeOrganisation` records it.
///
/// May use `web`, `web.manage`, `people`, `library` and the values below them.
@NullMarked
package org.policybook.web.settings;

import org.jspecify.annotations.NullMarked;
