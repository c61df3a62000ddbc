package org.policybook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// What the record of reminders, and that of leave, promise on every database.
abstract class RemindersContract {
    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
    private static final OrganisationId SURGERY = OrganisationId.of("riverside-surgery");
    private static final Notice NOTICE = new Notice(
            PolicyId.of("riverside-surgery", "social-media"),
            VersionNumber.of("2.0"),
            DAY,
            "before-30",
            "Practice Manager",
            DAY.minusDays(30));

    /// Open, the same for all tests of a class.
    abstract Database database();

    @BeforeEach
    void empty() {
        for (String table : List.of("reminded", "reminder_run", "absence")) {
            database().client().sql("delete from " + table).update();
        }
    }

    @Test
    void knowsWhatWasSent() {
        SqlReminders reminders = new SqlReminders(database());
        reminders.record(List.of(NOTICE));
        reminders.record(List.of(NOTICE));

        assertThat(reminders.since(SURGERY, DAY.minusDays(30))).containsExactly(NOTICE);
        assertThat(reminders.since(SURGERY, DAY.minusDays(29))).isEmpty();
        assertThat(reminders.since(OrganisationId.of("other"), DAY.minusDays(30)))
                .isEmpty();
    }

    @Test
    void workThatFailsLeavesNothing() {
        SqlReminders reminders = new SqlReminders(database());

        assertThatThrownBy(() -> reminders.alone(SURGERY, DAY, () -> {
                    reminders.record(List.of(NOTICE));
                    throw new BadInput("The templates have a mistake.");
                }))
                .isInstanceOf(BadInput.class);
        assertThat(reminders.since(SURGERY, DAY.minusDays(30))).isEmpty();
        assertThat(reminders.lastDays()).isEmpty();
        assertThat(reminders.<String>alone(SURGERY, DAY, () -> "done")).isEqualTo("done");
        assertThat(reminders.lastDays()).containsEntry("riverside-surgery", DAY);
    }

    @Test
    void twoRunsOfOneOrganisationTakeTurns() throws InterruptedException, ExecutionException {
        SqlReminders reminders = new SqlReminders(database());
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService runs = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = Stream.generate(() -> runs.submit(() -> {
                        begin.await();
                        return reminders.alone(SURGERY, DAY, () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            reminders.since(SURGERY, DAY);
                            return inside.decrementAndGet();
                        });
                    }))
                    .limit(3)
                    .<Future<?>>map(run -> run)
                    .toList();
            begin.countDown();
            for (Future<?> run : all) {
                run.get();
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void leaveIsKeptUntilItIsOver() {
        SqlAbsences absences = new SqlAbsences(database());
        absences.add(
                new Absence(0, SURGERY, "manager@example.org", DAY, DAY.plusDays(7), Optional.of("Reception Lead")));
        absences.add(new Absence(0, SURGERY, "Senior Partner", DAY.plusDays(3), DAY.plusDays(3), Optional.empty()));

        assertThat(absences.on(SURGERY, DAY)).extracting(Absence::who).containsExactly("manager@example.org");
        assertThat(absences.on(SURGERY, DAY.plusDays(3))).hasSize(2);
        assertThat(absences.on(SURGERY, DAY.plusDays(8))).isEmpty();
        assertThat(absences.from(DAY.plusDays(4))).hasSize(1);
        long id = absences.from(DAY).getFirst().id();
        assertThat(absences.remove(id)).isTrue();
        assertThat(absences.remove(id)).isFalse();
        assertThat(absences.forget(DAY.plusDays(30))).isEqualTo(1);
    }
}
