package org.policybook.web.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent;
import org.policybook.library.Library;
import org.policybook.library.ListDrafts;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The drafts on which somebody's views are wanted now: those on which one of their posts, or they by name, were asked.
@Component
class WantedViews {
    private static final Logger LOG = LoggerFactory.getLogger(WantedViews.class);

    private final Library library;

    WantedViews(Library library) {
        this.library = library;
    }

    /// @param address of the draft, to be read and commented on
    /// @param about what they were asked
    public record Wanted(String title, String address, String about, Optional<PartialDate> until) {}

    List<Wanted> of(Account account, LocalDate today) {
        Set<OrganisationId> theirs = account.memberships().stream()
                .map(Membership::organisation)
                .filter(library.organisations()::contains)
                .collect(Collectors.toSet());
        return new ListDrafts(library)
                .list(theirs, today, damage -> LOG.error("The drafts of an organisation are left out", damage)).stream()
                        .filter(draft -> draft.progress().consultation().open())
                        .flatMap(draft -> asked(draft, account).stream().map(round -> wanted(draft, round)))
                        .toList();
    }

    /// The last time that they were.
    private static Optional<DraftEvent.ConsultationOpened> asked(ListDrafts.Line draft, Account account) {
        List<String> posts = account.posts(draft.policy().organisation());
        return draft.progress().consultation().rounds().reversed().stream()
                .filter(round -> round.invited().stream()
                        .anyMatch(invited -> posts.contains(invited)
                                || invited.equalsIgnoreCase(account.person().name())))
                .findFirst();
    }

    private static Wanted wanted(ListDrafts.Line draft, DraftEvent.ConsultationOpened round) {
        return new Wanted(
                draft.title(), "/drafts/%s/%s".formatted(draft.policy(), draft.draft()), round.about(), round.until());
    }
}
