package org.policybook.web.reader;

import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.library.AccountSight;
import org.policybook.library.SearchQuestion.Reader;
import org.policybook.web.Visitor;

/// What a visitor may read ([AccountSight]).
public final class Readers {
    private Readers() {}

    /// Where they belong: whose policies hold for them.
    public static Set<OrganisationId> own(Visitor visitor) {
        return of(visitor).own().keySet();
    }

    public static Reader of(Visitor visitor) {
        return AccountSight.of(visitor.account());
    }
}
