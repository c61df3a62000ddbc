package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Person;
import org.policybook.mail.PostSettings;
import org.policybook.people.AudienceRule;
import org.policybook.people.Database;
import org.policybook.people.Readers;
import org.policybook.people.SqlAudience;
import org.policybook.people.SqlOutbox;
import org.policybook.people.SqlReminders;
import org.policybook.people.SqlStaff;
import org.policybook.people.StaffMember;

/// A night on which everybody is asked to read something, and that stops in the middle.
class InterruptedNightIT {
    private static final OrganisationId SURGERY = OrganisationId.of("riverside-surgery");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T01:30:00Z");
    private static final int PEOPLE = 1_200;
    /// By address in the second part of three.
    private static final String STOPS_AT = "Person 1700";

    @TempDir
    private Path folder;

    /// @param later how many days pass before it is run again
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void sendsExactlyTheRestWhenRunAgain(int later) throws IOException {
        Path home = folder.resolve("library");
        new SampleLibrary(home).close();
        try (Library library = Library.open(home);
                Database database = Database.open(home, Optional.empty())) {
            everybodyMustRead(database);
            PostSettings settings = new PostSettings(Optional.empty(), List.of(), Optional.empty());
            Path template = templateThatStops(home);

            assertThatThrownBy(() -> new PutReminders(library, database, settings).put(SURGERY, DAY, NOW))
                    .isInstanceOf(BadInput.class);
            List<String> before = recipients(database);
            assertThat(before).isNotEmpty().hasSizeLessThan(PEOPLE).doesNotHaveDuplicates();
            assertThat(new SqlReminders(database).lastDay(SURGERY)).isEmpty();

            Files.delete(template);
            PutReminders again = new PutReminders(library, database, settings);
            List<String> rest = again.put(SURGERY, DAY.plusDays(later), NOW).digests().stream()
                    .map(digest -> digest.to().email())
                    .toList();
            assertThat(rest).hasSize(PEOPLE - before.size()).doesNotContainAnyElementsOf(before);
            assertThat(recipients(database)).hasSize(PEOPLE).doesNotHaveDuplicates();
            assertThat(again.put(SURGERY, DAY.plusDays(later), NOW).digests()).isEmpty();
        }
    }

    private static void everybodyMustRead(Database database) {
        new SqlStaff(database)
                .load(
                        IntStream.range(1_000, 1_000 + PEOPLE)
                                .mapToObj(InterruptedNightIT::member)
                                .toList(),
                        List.of(),
                        DAY,
                        NOW);
        new SqlAudience(database)
                .replaceRules(
                        SURGERY,
                        Set.of(new AudienceRule(
                                SURGERY, Optional.of(PolicySlug.of("social-media")), Optional.empty(), Readers.ALL)),
                        DAY);
    }

    private static StaffMember member(int number) {
        return new StaffMember(
                new Person("Person " + number, "person-%d@example.org".formatted(number)),
                SURGERY,
                List.of(),
                List.of("Night"),
                Optional.empty(),
                Optional.empty());
    }

    /// As an organisation's own template may fail, for one of the many.
    private static Path templateThatStops(Path home) throws IOException {
        Path template = home.resolve("templates/mail/digest.ftlh");
        Files.createDirectories(template.getParent());
        String own = Files.readString(Path.of("templates/mail/digest.ftlh"));
        return Files.writeString(template, "<#if name == \"%s\"><#stop \"Enough.\"></#if>".formatted(STOPS_AT) + own);
    }

    private static List<String> recipients(Database database) {
        List<String> recipients = new ArrayList<>();
        new SqlOutbox(database)
                .log(Instant.EPOCH, 10 * PEOPLE)
                .forEach(line -> recipients.add(line.message().to()));
        return recipients;
    }
}
