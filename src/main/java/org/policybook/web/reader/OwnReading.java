package org.policybook.web.reader;

import java.util.Optional;
import org.policybook.library.FindMustRead;
import org.policybook.library.MustRead;
import org.policybook.library.RefreshReading;
import org.policybook.library.ShownPolicy;
import org.policybook.people.LastRead;
import org.policybook.people.SqlLastRead;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What a policy's page says to one reader only of their reading: what changed since they opened it, and that they
/// have to read it.
@Component
class OwnReading {
    private final SqlLastRead lastRead;
    private final FindMustRead find;
    private final RefreshReading refresh;
    private final Today today;

    OwnReading(SqlLastRead lastRead, FindMustRead find, RefreshReading refresh, Today today) {
        this.lastRead = lastRead;
        this.find = find;
        this.refresh = refresh;
        this.today = today;
    }

    void tell(ShownPolicy shown, Visitor visitor, Model page) {
        page.addAttribute("since", since(shown, visitor));
        page.addAttribute("mustRead", mustRead(shown, visitor));
    }

    private Optional<LastRead.Before> since(ShownPolicy shown, Visitor visitor) {
        boolean current = shown.standing().inForce().equals(shown.reading().version());
        return visitor.account()
                .filter(account -> current)
                .flatMap(account -> shown.reading()
                        .version()
                        .flatMap(version -> lastRead.open(account, shown.policy(), version, today.date())
                                .before()));
    }

    private Optional<MustRead> mustRead(ShownPolicy shown, Visitor visitor) {
        return visitor.account().flatMap(account -> {
            refresh.refreshWhereMoved(shown.policy().organisation(), today.date());
            return find.of(account.email(), shown.policy())
                    .filter(asked -> shown.reading()
                            .version()
                            .filter(asked.what().version()::equals)
                            .isPresent());
        });
    }
}
