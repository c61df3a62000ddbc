package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Lists the open drafts on which views are asked for. Everybody of the organisation may read those and comment on
/// them.
public final class ListConsultations {
    private final Library library;

    public ListConsultations(Library library) {
        this.library = library;
    }

    /// @param invited the posts, and the people by name, that were asked
    /// @param until the last day for comments, when one was set
    /// @param about what is asked, in a sentence
    public record Open(
            PolicyId policy,
            DraftId draft,
            String title,
            List<String> invited,
            Optional<PartialDate> until,
            String about) {
        public Open {
            invited = List.copyOf(invited);
        }

        /// `/drafts/ORG/SLUG/DRAFT`
        public String path() {
            return "/drafts/%s/%s".formatted(policy, draft);
        }
    }

    public List<Open> of(OrganisationId organisation, LocalDate today) {
        GitPolicyStore store = library.store(organisation);
        Map<PolicySlug, PolicyRecord> records = store.records();
        if (records.values().stream().noneMatch(ListConsultations::everAsked)) {
            return List.of();
        }
        List<Open> open = new ArrayList<>();
        for (DraftHead head : store.drafts()) {
            asked(records.getOrDefault(store.current(head.policy()), new PolicyRecord(List.of())), head.draft())
                    .ifPresent(asked -> open.add(open(new PolicyId(organisation, head.policy()), asked, today)));
        }
        return List.copyOf(open);
    }

    private static boolean everAsked(PolicyRecord record) {
        return record.events().stream().anyMatch(DraftEvent.ConsultationOpened.class::isInstance);
    }

    /// The question that is open on a draft.
    private static Optional<DraftEvent.ConsultationOpened> asked(PolicyRecord record, DraftId draft) {
        Optional<DraftEvent.ConsultationOpened> asked = Optional.empty();
        for (GovernanceEvent event : record.events()) {
            if (event instanceof DraftEvent.ConsultationOpened opened
                    && opened.target().draft().equals(draft)) {
                asked = Optional.of(opened);
            } else if (event instanceof DraftEvent.ConsultationClosed closed
                    && closed.target().draft().equals(draft)) {
                asked = Optional.empty();
            }
        }
        return asked;
    }

    private Open open(PolicyId policy, DraftEvent.ConsultationOpened asked, LocalDate today) {
        DraftId draft = asked.target().draft();
        OpenDraft opened = OpenDraft.of(library, policy, Optional.of(draft), today);
        return new Open(
                opened.policy(), draft, opened.reading().title(), asked.invited(), asked.until(), asked.about());
    }
}
