/// The pages of those who write: from a draft to its submission. One class each, named by what it shows.
///
/// Entry class: `WorkPage`. May use `web`, `library` and the values below them.
@NullMarked
package org.policybook.web.author;

import org.jspecify.annotations.NullMarked;
