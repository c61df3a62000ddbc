package org.policybook.web;

import freemarker.template.TemplateMethodModelEx;
import java.util.List;
import org.policybook.people.SqlAcknowledgements;
import org.springframework.dao.DataAccessException;

/// How many policies a visitor has to read, asked only by a page that tells it: `countToRead()`.
final class Unread implements TemplateMethodModelEx {
    private final SqlAcknowledgements acknowledgements;
    private final Visitor visitor;

    Unread(SqlAcknowledgements acknowledgements, Visitor visitor) {
        this.acknowledgements = acknowledgements;
        this.visitor = visitor;
    }

    /// Nothing when the database cannot be asked, since the page that says so has a menu too.
    @Override
    public Integer exec(@SuppressWarnings("rawtypes") List arguments) {
        try {
            return visitor.account()
                    .map(account -> acknowledgements.toRead(account.email()).size())
                    .orElse(0);
        } catch (DataAccessException unreachable) {
            return 0;
        }
    }
}
