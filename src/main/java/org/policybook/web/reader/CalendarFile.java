package org.policybook.web.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.policybook.library.CalendarFeed;
import org.policybook.library.Library;
import org.policybook.people.Account;
import org.policybook.people.SqlAccounts;
import org.policybook.people.SqlCalendarAddresses;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.sign.OneTimeToken;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A calendar for a calendar program, which does not sign in: the secret in the address says whose it is. It holds what
/// that person may see today, and nothing once their account is closed.
@Controller
class CalendarFile {
    private final CalendarFeed feed;
    private final Calendars calendars;
    private final Holder holder;

    CalendarFile(
            Library library, Calendars calendars, SqlCalendarAddresses addresses, SqlAccounts accounts, Today today) {
        this.feed = new CalendarFeed(library);
        this.calendars = calendars;
        this.holder = new Holder(addresses, accounts, today);
    }

    private record Holder(SqlCalendarAddresses addresses, SqlAccounts accounts, Today today) {
        Account of(String secret) {
            return addresses
                    .holder(new OneTimeToken(secret).hash())
                    .flatMap(accounts::find)
                    .filter(Account::active)
                    .orElseThrow(NotThere::new);
        }
    }

    /// @param org the first of theirs when empty
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> show(
            @PathVariable("secret") String secret,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String committee,
            @RequestParam(defaultValue = "") String mine) {
        Account account = holder.of(secret);
        Calendars.Offered asked = calendars.of(account).stream()
                .filter(one -> org.isEmpty() || one.organisation().value().equals(org))
                .filter(one -> switch (one.whose()) {
                    case CalendarFeed.Whose.All all -> committee.isEmpty() && mine.isEmpty();
                    case CalendarFeed.Whose.ApprovedBy by -> by.body().equals(committee);
                    case CalendarFeed.Whose.OwnedBy owned -> !mine.isEmpty() && committee.isEmpty();
                })
                .findFirst()
                .orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(feed.of(
                        asked.organisation(),
                        asked.whose(),
                        Readers.of(new Visitor(Optional.of(account))),
                        holder.today().date()));
    }
}
