/// The pages of those who read: staff and the public. One class each, named by what it shows. A class finds what its
/// page needs through `library`, and gives
/// it to the template of the same name.
///
/// Entry class: [org.policybook.web.reader.HomePage]. May use `web`, `library` and the values below them.
@NullMarked
package org.policybook.web.reader;

import org.jspecify.annotations.NullMarked;
