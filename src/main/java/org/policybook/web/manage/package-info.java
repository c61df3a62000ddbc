/// The pages of those who keep the register and the settings. One class each, named by what it shows.
///
/// Entry class: `RegisterPage`. May use `web`, `library` and the values below them.
@NullMarked
package org.policybook.web.manage;

import org.jspecify.annotations.NullMarked;
