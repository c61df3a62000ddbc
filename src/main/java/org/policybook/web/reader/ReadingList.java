package org.policybook.web.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.library.FindMustRead;
import org.policybook.library.MustRead;
import org.policybook.library.RefreshReading;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.ReaderState;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// What one person has to read, has read, and has their team to read. A policy that they may not see is left out.
@Component
class ReadingList {
    private final FindMustRead find;
    private final RefreshReading refresh;
    private final SqlAcknowledgements acknowledgements;
    private final Door door;

    ReadingList(FindMustRead find, RefreshReading refresh, SqlAcknowledgements acknowledgements, Door door) {
        this.find = find;
        this.refresh = refresh;
        this.acknowledgements = acknowledgements;
        this.door = door;
    }

    /// The way to the texts that a visitor may see today.
    @Component
    static final class Door {
        private final PolicyDoor policies;
        private final Today today;

        Door(PolicyDoor policies, Today today) {
            this.policies = policies;
            this.today = today;
        }

        /// The title of what is in force; nothing where they may not see it.
        List<String> title(PolicyId policy, Visitor visitor) {
            try {
                return List.of(policies.text(new Address(policy, new Edition.InForce()), visitor)
                        .about()
                        .title());
            } catch (NotThere hidden) {
                return List.of();
            }
        }
    }

    /// @param title of the version in force
    public record Done(ReaderState state, String title, LocalDate on) {}

    /// @param must each with what is to be read in it
    /// @param done what was confirmed, the latest first
    /// @param leads whether others report to them
    /// @param team those who have not read what they must
    public record Shown(List<MustRead> must, List<Done> done, boolean leads, List<ReaderState> team) {
        public Shown {
            must = List.copyOf(must);
            done = List.copyOf(done);
            team = List.copyOf(team);
        }
    }

    Shown of(Account account, Visitor visitor) {
        account.memberships().stream()
                .map(Membership::organisation)
                .forEach(id -> refresh.refresh(id, door.today.date()));
        Map<PolicyId, List<String>> titles = new HashMap<>();
        List<MustRead> must = find.of(account.email()).stream()
                .filter(asked -> !title(titles, asked.policy(), visitor).isEmpty())
                .flatMap(asked -> find.of(account.email(), asked.policy()).stream())
                .toList();
        List<Done> done = new ArrayList<>();
        for (ReaderState state : acknowledgements.ofPerson(account.email())) {
            state.at()
                    .ifPresent(at -> title(titles, state.policy(), visitor)
                            .forEach(name ->
                                    done.add(new Done(state, name, LocalDate.ofInstant(at, door.today.zone())))));
        }
        List<ReaderState> team = acknowledgements.ofManager(account.email());
        return new Shown(
                must,
                done,
                !team.isEmpty(),
                team.stream().filter(state -> !state.isDone()).toList());
    }

    private List<String> title(Map<PolicyId, List<String>> titles, PolicyId policy, Visitor visitor) {
        return titles.computeIfAbsent(policy, id -> door.title(id, visitor));
    }
}
