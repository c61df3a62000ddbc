package org.policybook.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.library.RefreshReading;
import org.policybook.library.ShownPolicy;
import org.policybook.people.LastRead;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlLastRead;
import org.policybook.people.ToRead;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What a policy's page says to one reader only: what changed since they opened it, that they have to read it, and
/// that they may change it.
@Component
class OwnReading {
    private final SqlLastRead lastRead;
    private final SqlAcknowledgements acknowledgements;
    private final RefreshReading refresh;
    private final OwnWriting writing;
    private final Today today;

    OwnReading(
            SqlLastRead lastRead,
            SqlAcknowledgements acknowledgements,
            RefreshReading refresh,
            OwnWriting writing,
            Today today) {
        this.lastRead = lastRead;
        this.acknowledgements = acknowledgements;
        this.refresh = refresh;
        this.writing = writing;
        this.today = today;
    }

    void tell(ShownPolicy shown, Visitor visitor, Model page) {
        page.addAttribute("since", since(shown, visitor));
        page.addAttribute("mustRead", mustRead(shown, visitor));
        page.addAttribute("writing", writing.offer(shown, visitor));
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

    private Optional<ToRead> mustRead(ShownPolicy shown, Visitor visitor) {
        List<ToRead> asked = new ArrayList<>();
        visitor.account().ifPresent(account -> {
            refresh.refreshWhereMoved(shown.policy().organisation(), today.date());
            asked.addAll(acknowledgements.toRead(account.email()));
        });
        return asked.stream()
                .filter(one -> one.policy().equals(shown.policy())
                        && shown.reading()
                                .version()
                                .filter(one.version()::equals)
                                .isPresent())
                .findFirst();
    }
}
