package org.policybook.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.people.AuditEvent;
import org.policybook.people.SqlAudit;
import org.springframework.stereotype.Component;

/// Records what happens to accounts, with who did it and from where.
@Component
public class Audit {
    private final SqlAudit events;
    private final Today today;

    Audit(SqlAudit events, Today today) {
        this.events = events;
        this.today = today;
    }

    /// @param account whom it is about; empty when nobody is known
    public void record(AuditEvent.Kind kind, String account, HttpServletRequest request, String details) {
        record(kind, account, actor(request), Optional.empty(), details);
    }

    public void record(
            AuditEvent.Kind kind,
            String account,
            AuditEvent.Actor by,
            Optional<OrganisationId> organisation,
            String details) {
        events.record(new AuditEvent(today.now(), kind, account, by, organisation, details));
    }

    public static AuditEvent.Actor actor(HttpServletRequest request) {
        return new AuditEvent.Actor(
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(""),
                request.getRemoteAddr());
    }
}
