/// The pages that find things: clauses by words and by meaning, what a role has to do, what other policies say of
/// the same, and searches that somebody keeps. One class a page, named by what it shows.
///
/// Entry class: [org.policybook.web.search.SearchPage]. Main flow: [org.policybook.web.search.SearchForm] →
/// [org.policybook.library.SearchClauses] → [org.policybook.web.search.Results]. May use `web`, `web.reader`,
/// `library` and the values below them.
@NullMarked
package org.policybook.web.search;

import org.jspecify.annotations.NullMarked;
