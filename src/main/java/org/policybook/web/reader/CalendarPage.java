package org.policybook.web.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.people.Account;
import org.policybook.people.SqlCalendarAddresses;
import org.policybook.web.FrontAddress;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.WebSettings;
import org.policybook.web.sign.OneTimeToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody gets the addresses of their calendars. They are shown when they are made, and never again.
@Controller
class CalendarPage {
    private final Calendars calendars;
    private final SqlCalendarAddresses addresses;
    private final Today today;
    private final WebSettings settings;

    CalendarPage(Calendars calendars, SqlCalendarAddresses addresses, Today today, WebSettings settings) {
        this.calendars = calendars;
        this.addresses = addresses;
        this.today = today;
        this.settings = settings;
    }

    @GetMapping("/account/calendar")
    ModelAndView show(Visitor visitor) {
        return page(visitor.own(), Optional.empty());
    }

    /// Answers with the page itself, for the secret must stand in no address of a page.
    @PostMapping("/account/calendar")
    ModelAndView renew(Visitor visitor) {
        Account account = visitor.own();
        OneTimeToken token = OneTimeToken.next();
        addresses.renew(account.email(), token.hash(), today.now());
        return page(account, Optional.of("%s/calendar/%s.ics".formatted(FrontAddress.of(settings), token.secret())));
    }

    private ModelAndView page(Account account, Optional<String> address) {
        ModelAndView page = new ModelAndView("calendar");
        List<Calendars.Offered> offered = calendars.of(account);
        page.addObject("offered", offered);
        page.addObject("address", address);
        page.addObject("since", addresses.since(account.email()).map(at -> LocalDate.ofInstant(at, today.zone())));
        return page;
    }
}
