package org.policybook.check;

/// One thing to look for. Stateless.
interface Rule {
    RuleCard card();

    void check(CheckedText text, Notes notes);
}
