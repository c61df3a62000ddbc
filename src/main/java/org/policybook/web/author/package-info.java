/// The pages of those who write: from a draft to its submission. One class each, named by what it shows.
///
/// Entry class: [org.policybook.web.author.WorkPage]. A draft's pages take a [org.policybook.web.author.DraftHere],
/// which is there only for those who may see the draft. Main flow: [org.policybook.web.author.NewDraftPage] or
/// [org.policybook.web.author.ImportPage] begins one, [org.policybook.web.author.TextPage] saves it through
/// [org.policybook.web.author.Saving], and [org.policybook.web.author.ReadyPage] puts it forward. May use `web`,
/// `library`, `people` and the values below them.
@NullMarked
package org.policybook.web.author;

import org.jspecify.annotations.NullMarked;
