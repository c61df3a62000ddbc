/// The pages of those who review and decide. One class each, named by what it shows.
///
/// Entry class: `MeetingsPage`. May use `web`, `library` and the values below them.
@NullMarked
package org.policybook.web.committee;

import org.jspecify.annotations.NullMarked;
