package org.policybook.web.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Bodies;
import org.policybook.governance.Organisation;
import org.policybook.library.CalendarFeed;
import org.policybook.library.Library;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.springframework.stereotype.Component;

/// The calendars of a person: of the policies they own, of those that their committees approved, and of all, in each
/// organisation in which they have a role.
@Component
class Calendars {
    private final Library library;

    Calendars(Library library) {
        this.library = library;
    }

    /// @param words the name of what is said of it, followed by `about`
    /// @param query what follows the address
    public record Offered(
            OrganisationId organisation, CalendarFeed.Whose whose, String words, String about, String query) {}

    List<Offered> of(Account account) {
        return account.memberships().stream()
                .filter(membership ->
                        !membership.roles().isEmpty() && library.organisations().contains(membership.organisation()))
                .flatMap(membership -> of(membership).stream())
                .toList();
    }

    private List<Offered> of(Membership membership) {
        Organisation organisation = library.organisation(membership.organisation());
        Bodies bodies = organisation.bodies();
        Set<String> posts =
                membership.posts().stream().filter(bodies.posts()::contains).collect(Collectors.toUnmodifiableSet());
        List<Offered> offered = new ArrayList<>();
        String query = "?org=" + organisation.id();
        if (!posts.isEmpty()) {
            offered.add(new Offered(
                    organisation.id(),
                    new CalendarFeed.Whose.OwnedBy(posts),
                    "calendar.mine",
                    organisation.name(),
                    query + "&mine=yes"));
        }
        bodies.committees().stream()
                .filter(committee -> posts.stream().anyMatch(committee::maySign))
                .forEach(committee -> offered.add(new Offered(
                        organisation.id(),
                        new CalendarFeed.Whose.ApprovedBy(committee.name()),
                        "calendar.committee",
                        committee.name(),
                        query + "&committee=" + URLEncoder.encode(committee.name(), StandardCharsets.UTF_8))));
        offered.add(new Offered(
                organisation.id(), new CalendarFeed.Whose.All(), "calendar.all", organisation.name(), query));
        return offered;
    }
}
