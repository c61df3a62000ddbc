package org.policybook.web.reader;

import org.policybook.library.AccountSight;
import org.policybook.library.SearchQuestion.Reader;
import org.policybook.web.Visitor;

/// What a visitor may read ([AccountSight]).
public final class Readers {
    private Readers() {}

    public static Reader of(Visitor visitor) {
        return AccountSight.of(visitor.account());
    }
}
