/// Signing in, and what may be asked for without.
///
/// Entry class: [org.policybook.web.sign.SignInRules]. May use `web`, `people` and Spring Security.
@NullMarked
package org.policybook.web.sign;

import org.jspecify.annotations.NullMarked;
