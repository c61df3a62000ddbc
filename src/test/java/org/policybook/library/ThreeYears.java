package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.Address;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.Person;
import org.policybook.governance.lifecycle.Step;
import org.policybook.people.Absence;
import org.policybook.people.Database;
import org.policybook.people.SqlAbsences;

/// What happens in the sample library between November 2026 and November 2029, by the day.
final class ThreeYears {
    private final Library library;
    private final Database database;
    private final Map<LocalDate, List<Happening>> days = new TreeMap<>();

    /// @param told what is to stand between the mails
    private record Happening(String told, Runnable work) {}

    ThreeYears(Library library, Database database) {
        this.library = library;
        this.database = database;
        overdueOnesAreReviewed();
        putOff("2026-11-28", "riverside-surgery/data-protection", "2027-04-30");
        version("2027-01-18", "southmere-commissioning/equality", "2.0", "2028-01");
        away("2027-02-08", "calderbrook-hospital", "Director of Workforce", "2027-03-08", "Human Resources Manager");
        add("2027-02-19", "the server is down until 26 February", () -> {});
        version("2027-03-15", "riverside-surgery/social-media", "3.0", "2029-03");
        version("2027-04-12", "health-voice-wales/disciplinary", "2027-04", "2027-11-30");
        version("2027-06-21", "calderbrook-hospital/equality-and-human-rights", "3.0", "2028-02-29");
        version("2027-06-28", "calderbrook-hospital/whistleblowing", "3.0", "2030-06");
        version("2027-07-30", "riverside-surgery/data-protection", "2.0", "2029-07");
        version("2027-08-02", "practice-templates/data-protection", "3.0", "2029-07");
        version("2027-12-01", "health-voice-wales/disciplinary", "2027-12", "2028-04-25");
        version("2028-01-10", "southmere-commissioning/equality", "3.0", "2031-01");
        version("2028-03-20", "calderbrook-hospital/equality-and-human-rights", "4.0", "2031-03");
        version("2028-04-24", "health-voice-wales/disciplinary", "2028-04", "2030-04");
        version("2028-05-10", "fernhill-community/information-security", "3.0", "2031-05");
        version("2029-03-26", "riverside-surgery/social-media", "4.0", "2031-03");
        version("2029-07-02", "riverside-surgery/data-protection", "3.0", "2031-07");
        version("2029-07-02", "practice-templates/data-protection", "4.0", "2031-07");
    }

    private void overdueOnesAreReviewed() {
        version("2026-12-07", "calderbrook-hospital/disciplinary", "2.0", "2029-12-06");
        version("2026-12-07", "calderbrook-hospital/social-media", "3.0", "2029-12-06");
        version("2026-12-07", "fernhill-community/social-media", "4.0", "2029-12");
        version("2026-12-07", "health-voice-wales/social-media", "2026-12", "2029-12");
        version("2026-12-07", "southmere-commissioning/social-media", "2.0", "2029-12");
    }

    /// What happens on a day, before its night's mail.
    List<String> happen(LocalDate day) {
        List<Happening> happenings = days.getOrDefault(day, List.of());
        happenings.forEach(happening -> happening.work().run());
        return happenings.stream().map(Happening::told).toList();
    }

    private void add(String day, String told, Runnable work) {
        days.computeIfAbsent(LocalDate.parse(day), key -> new ArrayList<>()).add(new Happening(told, work));
    }

    private void putOff(String day, String policy, String due) {
        add(day, "%s is put off to %s".formatted(policy, due), () -> {
            LocalDate today = LocalDate.parse(day);
            Step step = new ReviewInForce(library)
                    .extend(
                            PolicyId.parse(policy),
                            PartialDate.parse(due),
                            new Approval("Partners' Meeting", PartialDate.of(today)),
                            "The new template is being read.",
                            session(today));
            assertThat(step).isInstanceOf(Step.Taken.class);
        });
    }

    private void away(String day, String organisation, String post, String last, String cover) {
        add(day, "the %s of %s is away until %s, covered by the %s".formatted(post, organisation, last, cover), () -> {
            OrganisationId id = OrganisationId.of(organisation);
            new SqlAbsences(database)
                    .add(new Absence(
                            0,
                            id,
                            SamplePeople.email(post, id),
                            LocalDate.parse(day),
                            LocalDate.parse(last),
                            Optional.of(cover)));
        });
    }

    private void version(String day, String policy, String version, String due) {
        add(day, "%s %s, to be reviewed by %s".formatted(policy, version, due), () -> {
            LocalDate today = LocalDate.parse(day);
            PolicyId id = PolicyId.parse(policy);
            Session session = session(today);
            new BeginDraft(library).begin(id, new BeginDraft.Beginning.Text(Address.parse(policy)), session);
            PublishDraft.Outcome outcome = new PublishDraft(library)
                    .record(
                            id,
                            Optional.empty(),
                            new PublishDraft.Decision(
                                    Optional.of(VersionNumber.of(version)),
                                    Optional.of(new Approval("The committee", PartialDate.of(today))),
                                    Optional.of(PartialDate.of(today)),
                                    Optional.of(PartialDate.parse(due)),
                                    Optional.empty(),
                                    "Reviewed."),
                            session);
            assertThat(outcome).isInstanceOf(PublishDraft.Outcome.Published.class);
        });
    }

    private static Session session(LocalDate day) {
        return new Session(
                new Person("Policy Officer", "policy.officer@example.org"),
                day.atTime(0, 10).toInstant(ZoneOffset.UTC),
                day);
    }
}
