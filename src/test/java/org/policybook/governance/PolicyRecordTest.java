package org.policybook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

class PolicyRecordTest {
    private static final Person CLERK = new Person("Policy Officer", "policy@example.org");

    @Test
    void theHighestVersionEffectiveByTheDayIsInForce() {
        PolicyRecord record = record(
                published("1.0", "2017-05", "2017-05-22"),
                published("2.0", "2019-01-01", "2018-12-20"),
                published("1.1", "2019-06-01", "2019-06-01"));

        assertThat(inForce(record, "2017-04-30")).isEmpty();
        assertThat(inForce(record, "2017-05-01")).contains("1.0");
        assertThat(inForce(record, "2018-12-31")).contains("1.0");
        assertThat(inForce(record, "2019-01-01")).contains("2.0");
        assertThat(inForce(record, "2020-01-01")).contains("2.0");
    }

    @Test
    void tenComesAfterNine() {
        PolicyRecord record =
                record(published("3.9", "2018-01-01", "2018-01-01"), published("3.10", "2018-02-01", "2018-02-01"));

        assertThat(inForce(record, "2018-03-01")).contains("3.10");
        assertThat(record.latest().map(latest -> latest.version().text())).contains("3.10");
    }

    @Test
    void whatTheLibraryBelievedIsOnlyWhatItHadBeenTold() {
        PolicyRecord record =
                record(published("1.0", "2017-01-01", "2017-01-01"), published("2.0", "2018-01-01", "2018-03-05"));
        LocalDate february = LocalDate.of(2018, 2, 1);

        assertThat(inForce(record, "2018-02-01")).contains("2.0");
        assertThat(record.believedOn(Instant.parse("2018-02-01T12:00:00Z"))
                        .inForceOn(february)
                        .map(version -> version.version().text()))
                .contains("1.0");
    }

    @Test
    void onAnyDayAtMostOneVersionIsInForceAndNoHigherOneIsEffective() {
        Random random = new Random(20261121);
        for (int round = 0; round < 500; round++) {
            PolicyRecord record = randomRecord(random);
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
            List<VersionNumber> effective = record.published().stream()
                    .filter(version -> !version.effectiveFrom().firstDay().isAfter(day))
                    .map(GovernanceEvent.Published::version)
                    .toList();

            Optional<VersionNumber> found = record.inForceOn(day).map(GovernanceEvent.Published::version);

            assertThat(found.isPresent()).isEqualTo(!effective.isEmpty());
            found.ifPresent(version -> assertThat(effective).noneMatch(other -> other.isAfter(version)));
        }
    }

    @Test
    void theReignsTellOfEachDayWhatIsInForce() {
        Random random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            PolicyRecord record = randomRecordWithHalts(random);
            for (int i = 0; i < 20; i++) {
                LocalDate day = LocalDate.of(2014, 12, 1).plusDays(random.nextInt(3100));
                List<GovernanceEvent.Published> reigning = record.reigns().stream()
                        .filter(reign -> !day.isBefore(reign.from())
                                && reign.until()
                                        .filter(end -> !day.isBefore(end))
                                        .isEmpty())
                        .map(PolicyRecord.Reign::version)
                        .toList();

                assertThat(reigning)
                        .isEqualTo(record.inForceOn(day).map(List::of).orElse(List.of()));
            }
        }
    }

    @Test
    void noVersionThatIsSuspendedOrWithdrawnIsInForceAndAllOthersCount() {
        Random random = new Random(20261124);
        for (int round = 0; round < 500; round++) {
            PolicyRecord record = randomRecordWithHalts(random);
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
            List<VersionNumber> candidates = record.published().stream()
                    .filter(version -> !version.effectiveFrom().firstDay().isAfter(day))
                    .map(GovernanceEvent.Published::version)
                    .filter(version -> record.haltOn(version, day).isEmpty())
                    .toList();

            assertThat(record.inForceOn(day).map(GovernanceEvent.Published::version))
                    .isEqualTo(candidates.stream().max(Comparator.naturalOrder()));
        }
    }

    @Test
    void whatWasBelievedGrowsAndEndsInWhatIsKnown() {
        Random random = new Random(20261123);
        for (int round = 0; round < 200; round++) {
            PolicyRecord record = randomRecord(random);
            Instant earlier = instant(random);
            Instant later = earlier.plusSeconds(random.nextInt(200_000_000));

            PolicyRecord then = record.believedOn(later);

            assertThat(then.believedOn(earlier)).isEqualTo(record.believedOn(earlier));
            assertThat(then.events()).allMatch(event -> !event.recordedAt().isAfter(later));
            assertThat(record.believedOn(Instant.MAX)).isEqualTo(record);
            assertThat(record.believedOn(Instant.MIN).inForceOn(LocalDate.MAX)).isEmpty();
            then.latest()
                    .ifPresent(
                            latest -> assertThat(record.latest().orElseThrow().version())
                                    .isGreaterThanOrEqualTo(latest.version()));
        }
    }

    @Test
    void aRenamingBetweenVersionsChangesNoDay() {
        PolicyRecord record = new PolicyRecord(List.of(
                published("1.0", "2017-05", "2017-05-22"),
                new GovernanceEvent.Renamed(
                        Instant.parse("2018-01-01T09:00:00Z"),
                        CLERK,
                        PolicySlug.of("keys"),
                        PolicySlug.of("locks"),
                        "Wider"),
                published("2.0", "2019-01-01", "2018-12-20")));

        assertThat(inForce(record, "2018-06-01")).contains("1.0");
        assertThat(inForce(record, "2019-06-01")).contains("2.0");
        assertThat(record.published()).hasSize(2);
    }

    @Test
    void aVersionIsScheduledThenInForceThenSuperseded() {
        GovernanceEvent.Published one = published("1.0", "2019-01", "2018-12-01");
        GovernanceEvent.Published skipped = published("1.1", "2020-03-01", "2019-06-01");
        GovernanceEvent.Published two = published("2.0", "2020-02", "2019-07-01");
        PolicyRecord record = record(one, skipped, two);

        assertThat(statuses(record, one, "2018-12-31", "2019-01-01", "2020-01-31", "2020-02-01"))
                .isEqualTo("scheduled in-force in-force superseded");
        assertThat(statuses(record, two, "2020-01-31", "2020-02-01")).isEqualTo("scheduled in-force");
        assertThat(statuses(record, skipped, "2020-02-29", "2020-03-01")).isEqualTo("scheduled superseded");
        assertThat(record.reigns()).extracting(PolicyRecord.Reign::version).containsExactly(one, two);
    }

    @Test
    void theEndIsNoMorePreciseThanTheNextBeginning() {
        PolicyRecord record = record(
                published("1.0", "2015-01-01", "2015-01-01"),
                published("2.0", "2017-05", "2017-05-22"),
                published("2.1", "2019-06-03", "2019-06-01"));

        assertThat(record.ended(VersionNumber.of("1.0"))).contains(PartialDate.parse("2017-05"));
        assertThat(record.ended(VersionNumber.of("2.0"))).contains(PartialDate.parse("2019-06-03"));
        assertThat(record.ended(VersionNumber.of("2.1"))).isEmpty();
        assertThat(record(
                                published("1.0", "2015", "2015-01-01"),
                                new VersionEvent.Withdrawn(
                                        new Recorded(Instant.EPOCH, CLERK),
                                        Optional.empty(),
                                        LocalDate.of(2016, 2, 3),
                                        "Gone"))
                        .ended(VersionNumber.of("1.0")))
                .contains(PartialDate.parse("2016-02-03"));
    }

    @Test
    void aReviewDateIsTheOneOfTheDay() {
        PolicyRecord record = record(
                published("1.0", "2015-01-01", "2015-01-01"),
                new VersionEvent.Triggered(
                        new Recorded(Instant.EPOCH, CLERK),
                        VersionNumber.of("1.0"),
                        PartialDate.parse("2016-03"),
                        "The law changed",
                        PartialDate.parse("2015-09")));

        assertThat(record.reviewDueOn(LocalDate.of(2015, 8, 31), VersionNumber.of("1.0")))
                .isEmpty();
        assertThat(record.reviewDueOn(LocalDate.of(2015, 9, 1), VersionNumber.of("1.0")))
                .contains(PartialDate.parse("2016-03"));
    }

    private static String statuses(PolicyRecord record, GovernanceEvent.Published version, String... days) {
        return Arrays.stream(days)
                .map(day ->
                        PolicyStatus.of(version, record, LocalDate.parse(day)).toString())
                .collect(Collectors.joining(" "));
    }

    private static Instant instant(Random random) {
        return Instant.parse("2015-01-01T00:00:00Z").plusSeconds(random.nextInt(260_000_000));
    }

    private static PolicyRecord randomRecord(Random random) {
        List<GovernanceEvent> events = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
            events.add(published(i + "." + random.nextInt(12), from.toString(), from.toString()));
        }
        return new PolicyRecord(events);
    }

    /// A record in which versions, or all of the policy, are suspended, reinstated and withdrawn.
    private static PolicyRecord randomRecordWithHalts(Random random) {
        List<GovernanceEvent> events = new ArrayList<>();
        for (GovernanceEvent event : randomRecord(random).events()) {
            events.add(event);
            for (int i = random.nextInt(3); i > 0; i--) {
                events.add(randomHalt(random, ((GovernanceEvent.Published) event).version()));
            }
        }
        return new PolicyRecord(events);
    }

    private static VersionEvent.Halt randomHalt(Random random, VersionNumber last) {
        Recorded recorded = new Recorded(instant(random), CLERK);
        Optional<VersionNumber> version = random.nextBoolean() ? Optional.of(last) : Optional.empty();
        LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
        return switch (random.nextInt(5)) {
            case 0 -> new VersionEvent.Withdrawn(recorded, version, from, "Gone");
            case 1, 2 -> new VersionEvent.Reinstated(recorded, version, from, "Back");
            default -> new VersionEvent.Suspended(recorded, version, from, "A fault");
        };
    }

    private static Optional<String> inForce(PolicyRecord record, String day) {
        return record.inForceOn(LocalDate.parse(day))
                .map(version -> version.version().text());
    }

    private static PolicyRecord record(GovernanceEvent... events) {
        return new PolicyRecord(List.of(events));
    }

    private static GovernanceEvent.Published published(String version, String effective, String recorded) {
        return new GovernanceEvent.Published(
                Instant.parse(recorded + "T09:00:00Z"),
                CLERK,
                VersionNumber.of(version),
                ContentHash.of(version),
                new CommitId("0".repeat(40)),
                ContentHash.of(version),
                new Approval("Policy Panel", PartialDate.parse(effective)),
                PartialDate.parse(effective),
                Optional.empty(),
                "A reason",
                Optional.empty());
    }
}
