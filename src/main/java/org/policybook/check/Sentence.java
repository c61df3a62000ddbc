package org.policybook.check;

import org.policybook.document.Clause;

/// A sentence, and the clause it stands in.
record Sentence(Clause clause, String text) {}
