/// Finds clauses: a Lucene index of every version of every policy, which can always be made anew from
/// Git.
///
/// Entry class: [org.policybook.search.LuceneSearch].
///
/// - [org.policybook.search.IndexUpdate#replace] takes the [org.policybook.search.Passage]s of an
///   organisation, with the days on which each was in force;
/// - [org.policybook.search.LuceneSearch#find] answers a [org.policybook.search.SearchQuery] with
///   [org.policybook.search.Hit]s, best first;
/// - [org.policybook.search.QueryWords] is how people's words are read;
/// - [org.policybook.search.Meanings] keeps where clauses stand in the space of meanings, for who asks
///   for that too.
///
/// Floor 2: depends on `document` and on `search.meaning`. The only user of Lucene.
@NullMarked
package org.policybook.search;

import org.jspecify.annotations.NullMarked;
