package org.policybook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ContentHash;
import org.policybook.governance.Person;

/// What is kept of readers and what they read, on every database.
abstract class AcknowledgementContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final OrganisationId SURGERY = OrganisationId.of("riverside-surgery");
    private static final PolicyId MEDIA = PolicyId.of("riverside-surgery", "social-media");
    private static final PolicyId DATA = PolicyId.of("riverside-surgery", "data-protection");
    private static final VersionNumber ONE = VersionNumber.of("1.0");
    private static final VersionNumber TWO = VersionNumber.of("2.0");
    private static final String LEAD = "lead@example.org";
    private static final String NURSE = "nurse@example.org";
    private static final Map<String, ContentHash> CLAUSES = Map.of("scope", ContentHash.of("Everyone."));

    /// Open, the same for all tests of a class.
    abstract Database database();

    private SqlAcknowledgements read() {
        return new SqlAcknowledgements(database());
    }

    private SqlReadingNotices notices() {
        return new SqlReadingNotices(database());
    }

    private SqlAudience audience() {
        return new SqlAudience(database());
    }

    @BeforeEach
    void begin() {
        for (String table : List.of("quiz", "audience_rule", "reading_policy", "staff", "account")) {
            database().client().sql("delete from " + table).update();
        }
        new SqlStaff(database())
                .load(
                        List.of(
                                member(LEAD, List.of("Reception Lead"), List.of("Reception"), ""),
                                member(NURSE, List.of(), List.of("Nursing"), LEAD)),
                        List.of(),
                        TODAY,
                        NOW);
        audience()
                .replaceRules(
                        SURGERY,
                        List.of(
                                rule(Optional.of("social-media"), Optional.empty(), "all"),
                                rule(Optional.of("social-media"), Optional.empty(), "post:Reception Lead"),
                                rule(Optional.empty(), Optional.of("procedure"), "team:Nursing")),
                        TODAY);
        inForce(policy(MEDIA, "policy", ONE, 1), policy(DATA, "procedure", ONE, 1));
    }

    private static StaffMember member(String email, List<String> posts, List<String> teams, String manager) {
        return new StaffMember(
                new Person("Example " + email, email),
                SURGERY,
                posts,
                teams,
                Optional.of(manager).filter(text -> !text.isEmpty()),
                Optional.empty());
    }

    private static AudienceRule rule(Optional<String> policy, Optional<String> type, String readers) {
        return new AudienceRule(SURGERY, policy.map(PolicySlug::of), type, Readers.parse(readers));
    }

    private static ReadingPolicy policy(PolicyId policy, String type, VersionNumber version, int edition) {
        return new ReadingPolicy(policy, "Title", type, version, edition, true);
    }

    private void inForce(ReadingPolicy... policies) {
        audience().replacePolicies(SURGERY, List.of(policies), Set.of(MEDIA.policy(), DATA.policy()), TODAY);
    }

    private List<String> toRead(String email) {
        return read().toRead(email).stream()
                .map(asked -> asked.policy().policy() + " " + asked.version()
                        + asked.known().map(known -> " after " + known).orElse(""))
                .toList();
    }

    private List<String> rates() {
        return read().rates(SURGERY).stream()
                .map(rate -> "%s %d of %d".formatted(rate.policy().policy(), rate.has(), rate.must()))
                .sorted()
                .toList();
    }

    @Test
    void everyoneIsAskedOnceWhateverRulesReachThem() {
        assertThat(toRead(LEAD)).containsExactly("social-media 1.0");
        assertThat(toRead(NURSE)).containsExactly("data-protection 1.0", "social-media 1.0");
        assertThat(toRead("nobody@example.org")).isEmpty();
        assertThat(rates()).containsExactly("data-protection 0 of 1", "social-media 0 of 2");
    }

    @Test
    void whatIsConfirmedIsAskedNoMore() {
        assertThat(read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW)).isTrue();
        assertThat(read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW)).isFalse();

        assertThat(toRead(NURSE)).containsExactly("data-protection 1.0");
        assertThat(rates()).containsExactly("data-protection 0 of 1", "social-media 1 of 2");
        assertThat(database()
                        .client()
                        .sql("select clause, text_hash from reading_clause")
                        .query((row, number) -> row.getString(1) + row.getString(2))
                        .list())
                .containsExactly("scope" + ContentHash.of("Everyone.").hex());
    }

    @Test
    void aVersionThatSaysSomethingNewIsAskedAgainAndOneThatDoesNotIsNot() {
        read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW);
        read().confirm(NURSE, DATA, ONE, CLAUSES, NOW);

        inForce(policy(MEDIA, "policy", TWO, 2), policy(DATA, "procedure", TWO, 1));

        assertThat(toRead(NURSE)).containsExactly("social-media 2.0 after 1.0");
        assertThat(rates()).containsExactly("data-protection 1 of 1", "social-media 0 of 2");
        assertThat(read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW))
                .as("not in force any more")
                .isFalse();
    }

    @Test
    void whoLeavesIsAskedNothingAndCountsNoMore() {
        read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW);

        new SqlStaff(database()).load(List.of(), List.of(NURSE), TODAY, NOW);

        assertThat(toRead(NURSE)).isEmpty();
        assertThat(rates()).containsExactly("social-media 0 of 1");
        assertThat(new SqlAccounts(database()).find(NURSE).orElseThrow().active())
                .isFalse();
        assertThat(new SqlStaff(database()).leftBefore(TODAY.plusDays(1))).containsExactly(NURSE);
    }

    @Test
    void erasureLeavesNothing() {
        read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW);

        assertThat(new SqlStaff(database()).erase(NURSE)).isTrue();
        assertThat(new SqlStaff(database()).erase(NURSE)).isFalse();
        assertThat(rates()).containsExactly("social-media 0 of 1");

        assertThat(new SqlAccounts(database()).find(NURSE)).isEmpty();
        assertThat(database()
                        .client()
                        .sql("select count(*) from acknowledgement")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aManagerSeesTheirPeople() {
        read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW);

        assertThat(read().ofManager(LEAD))
                .extracting(state -> "%s %s %s"
                        .formatted(state.person().email(), state.policy().policy(), state.isDone()))
                .containsExactly("nurse@example.org data-protection false", "nurse@example.org social-media true");
        assertThat(read().ofManager(NURSE)).isEmpty();
        assertThat(read().readers(MEDIA)).hasSize(2);
        assertThat(read().all(SURGERY)).hasSize(3);
    }

    @Test
    void whoseLastDayHasPassedCountsNoMoreWhereverTheyWere() {
        StaffMember leaver = new StaffMember(
                new Person("Example Clerk", "clerk@example.org"),
                SURGERY,
                List.of(),
                List.of("Nursing"),
                Optional.empty(),
                Optional.of(TODAY.plusDays(3)));
        new SqlStaff(database()).load(List.of(leaver), List.of(), TODAY, NOW);
        assertThat(rates()).containsExactly("data-protection 0 of 2", "social-media 0 of 3");

        new SqlStaff(database()).closeLeavers(TODAY.plusDays(3));
        assertThat(rates()).as("their last day").containsExactly("data-protection 0 of 2", "social-media 0 of 3");
        new SqlStaff(database()).closeLeavers(TODAY.plusDays(4));
        assertThat(rates()).containsExactly("data-protection 0 of 1", "social-media 0 of 2");
    }

    @Test
    void whoGoesToAnotherOrganisationCountsNoMoreInTheirFormerOne() {
        StaffMember gone = new StaffMember(
                new Person("Example Nurse", NURSE),
                OrganisationId.of("hillside-surgery"),
                List.of(),
                List.of("Nursing"),
                Optional.empty(),
                Optional.empty());

        new SqlStaff(database()).load(List.of(gone), List.of(), TODAY, NOW);

        assertThat(rates()).containsExactly("social-media 0 of 1");
        assertThat(toRead(NURSE)).isEmpty();
    }

    @Test
    void whomANewRuleReachesIsAskedOnThatDayAndNobodyElse() {
        LocalDate later = TODAY.plusDays(40);
        notices().record(unread(0, TODAY));

        audience()
                .replaceRules(
                        SURGERY,
                        List.of(
                                rule(Optional.of("social-media"), Optional.empty(), "all"),
                                rule(Optional.of("social-media"), Optional.empty(), "team:Nursing"),
                                rule(Optional.empty(), Optional.of("procedure"), "team:Nursing"),
                                rule(Optional.of("data-protection"), Optional.empty(), "post:Reception Lead")),
                        later);

        assertThat(rates()).containsExactly("data-protection 0 of 2", "social-media 0 of 2");
        assertThat(unread(0, later))
                .extracting(notice -> "%s %s %s"
                        .formatted(
                                notice.person().email(),
                                notice.what().policy().policy(),
                                notice.what().asked()))
                .containsExactly("lead@example.org data-protection " + later);
        assertThat(read().toRead(LEAD)).extracting(ToRead::asked).containsExactly(TODAY, later);
        notices().record(unread(0, later));
        assertThat(unread(0, later.plusDays(1))).isEmpty();
        assertThat(unread(14, later.plusDays(14)))
                .filteredOn(notice -> notice.what().asked().equals(later))
                .hasSize(1);
    }

    private List<ReadingNotice> unread(int step, LocalDate day) {
        LocalDate last = day.minusDays(step);
        return notices().unread(SURGERY, List.of(new SqlReadingNotices.Due(step, last.minusDays(90), last)));
    }

    @Test
    void whoMovesToAnotherTeamIsAskedFromThatDay() {
        new SqlStaff(database())
                .load(List.of(member(LEAD, List.of(), List.of("Nursing"), "")), List.of(), TODAY.plusDays(40), NOW);

        assertThat(unread(0, TODAY.plusDays(40)).stream()
                        .map(notice -> notice.what().asked())
                        .distinct())
                .containsExactly(TODAY.plusDays(40), TODAY);
        assertThat(toRead(LEAD)).containsExactly("data-protection 1.0", "social-media 1.0");
        assertThat(notices().unread(LEAD, List.of(new SqlReadingNotices.Due(0, LocalDate.EPOCH, TODAY.plusDays(40)))))
                .hasSize(2);
    }

    @Test
    void theUnreadAreRemindedOnceAStep() {
        assertThat(unread(14, TODAY.plusDays(13))).isEmpty();
        List<ReadingNotice> notices = unread(14, TODAY.plusDays(14));
        assertThat(notices).hasSize(3);

        notices().record(notices);
        assertThat(unread(14, TODAY.plusDays(15))).isEmpty();
        assertThat(unread(0, TODAY.plusDays(15)))
                .as("the earlier step says nothing any more")
                .isEmpty();
        assertThat(unread(28, TODAY.plusDays(28))).hasSize(3);
    }

    @Test
    void anOldConfirmationIsForgottenOnlyWhenALaterOneStandsForIt() {
        read().confirm(NURSE, MEDIA, ONE, CLAUSES, NOW);
        assertThat(read().forget(NOW.plusSeconds(1))).isZero();

        inForce(policy(MEDIA, "policy", TWO, 2));
        read().confirm(NURSE, MEDIA, TWO, CLAUSES, NOW.plusSeconds(5));

        assertThat(read().forget(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(toRead(NURSE)).containsExactly("data-protection 1.0");
    }

    @Test
    void questionsBelongToAVersion() {
        audience().replaceQuiz(MEDIA, ONE, Optional.of("questions: []"));

        assertThat(audience().quiz(MEDIA, ONE)).contains("questions: []");
        assertThat(audience().quiz(MEDIA, TWO)).isEmpty();
        audience().replaceQuiz(MEDIA, ONE, Optional.empty());
        assertThat(audience().quiz(MEDIA, ONE)).isEmpty();
    }
}
