package org.policybook.library;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.policybook.people.Database;
import org.policybook.people.SqlAbsences;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlOutbox;
import org.policybook.people.SqlStaff;

/// Takes away what is kept of people no longer. How long each thing is kept, and why, stands in
/// `src/docs/acknowledgements.md`.
public final class ForgetPeople {
    private static final Period LEAVERS = Period.ofYears(2);
    private static final Period CONFIRMATIONS = Period.ofYears(6);
    private static final Period ABSENCES = Period.ofMonths(3);
    private static final Duration WORDS = Duration.ofDays(90);
    private static final Duration LINES = Duration.ofDays(730);

    private final Database database;

    public ForgetPeople(Database database) {
        this.database = database;
    }

    /// What was taken away.
    ///
    /// @param confirmations those that a later one of the same person and policy stands for
    public record Outcome(List<String> leavers, int confirmations, int messages, int absences) {
        public Outcome {
            leavers = List.copyOf(leavers);
        }
    }

    /// @param dryRun whether only the leavers are to be told, and nothing is taken away
    public Outcome forget(Session session, boolean dryRun) {
        LocalDate today = session.today();
        SqlStaff staff = new SqlStaff(database);
        List<String> leavers = staff.leftBefore(today.minus(LEAVERS));
        if (dryRun) {
            return new Outcome(leavers, 0, 0, 0);
        }
        leavers.forEach(staff::erase);
        Instant now = session.now();
        return new Outcome(
                leavers,
                new SqlAcknowledgements(database)
                        .forget(today.minus(CONFIRMATIONS).atStartOfDay().toInstant(ZoneOffset.UTC)),
                new SqlOutbox(database).forget(now.minus(WORDS), now.minus(LINES)),
                new SqlAbsences(database).forget(today.minus(ABSENCES)));
    }
}
