package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.OrganisationId;
import org.policybook.document.Parameters;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Person;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;

/// What the search says of a day in the past is what reading the whole history says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAsOfIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int PAIRS = 1_000;

    private Library library;
    private final Map<String, List<Clause>> texts = new HashMap<>();
    private final Map<PolicyId, PolicyRecord> records = new HashMap<>();

    @BeforeAll
    void load(@TempDir Path folder) {
        library = Library.init(folder);
        Session session = new Session(
                new Person("Policy Officer", "policy.officer@example.org"),
                Instant.parse("2026-11-21T09:00:00Z"),
                TODAY);
        new LoadSamples(library).load(session, organisation -> {});
        for (OrganisationId id : library.organisations()) {
            library.store(id).records().forEach((slug, record) -> {
                records.put(new PolicyId(id, slug), record);
                record.published().forEach(version -> read(new PolicyId(id, slug), version.version()));
            });
        }
    }

    private void read(PolicyId policy, VersionNumber version) {
        List<Clause> clauses = Clauses.of(Parameters.fill(PolicyText.parse(library.store(policy.organisation())
                        .read(policy.policy(), version)
                        .orElseThrow()
                        .policy())
                .policy()));
        texts.put(policy + "@" + version, clauses);
    }

    @AfterAll
    void close() {
        library.close();
    }

    @Test
    void answersForADayAreThoseOfReadingEveryVersion() {
        Random random = new Random(20190214);
        for (int pair = 0; pair < PAIRS; pair++) {
            String phrase = phrase(random);
            LocalDate day = FIRST.plusDays(random.nextInt(365 * 14));
            Optional<LocalDate> believed =
                    pair % 4 == 0 ? Optional.of(FIRST.plusDays(random.nextInt(365 * 14))) : Optional.empty();

            assertThat(search(phrase, day, believed))
                    .as("\"%s\" on %s, believed on %s", phrase, day, believed)
                    .isEqualTo(scan(phrase, day, believed));
        }
    }

    /// Two or three words of some clause of some version, as they stand there.
    private String phrase(Random random) {
        List<String> all = new TreeSet<>(texts.keySet()).stream().toList();
        while (true) {
            List<Clause> clauses = clauses(all.get(random.nextInt(all.size())));
            String text = clauses.get(random.nextInt(clauses.size())).text();
            List<String> plain = List.of(text.split("\\s+", -1));
            int length = 1 + random.nextInt(3);
            if (plain.size() > length) {
                int from = random.nextInt(plain.size() - length);
                List<String> taken = plain.subList(from, from + length);
                if (taken.stream().allMatch(word -> word.matches("\\p{L}{6,}"))) {
                    return String.join(" ", taken);
                }
            }
        }
    }

    private Set<String> search(String phrase, LocalDate day, Optional<LocalDate> believed) {
        SearchQuestion question = new SearchQuestion(
                "\"" + phrase + "\"",
                Set.of(),
                SearchQuestion.Narrowing.NONE,
                new SearchQuestion.Day(day, believed),
                SearchQuestion.Reader.OPERATOR,
                1_000,
                false);
        Set<String> found = new TreeSet<>();
        for (Found one : answer(question).found()) {
            assertThat(one.state().status()).isEqualTo(PolicyStatus.IN_FORCE);
            if (contains(one.text(), phrase) && isText(one)) {
                found.add(one.address());
            }
        }
        return found;
    }

    private List<Clause> clauses(String address) {
        return texts.getOrDefault(address, List.of());
    }

    /// A heading that begins a policy is shown by the policy's summary.
    private boolean isText(Found found) {
        return clauses(found.policy() + found.edition().toString()).stream()
                .anyMatch(clause -> clause.id().equals(found.clause()) && clause.kind() != Clause.Kind.HEADING);
    }

    private SearchClauses.Answer answer(SearchQuestion question) {
        return new SearchClauses(library, note -> assertThat(note).isEmpty(), damage -> {
                    throw damage;
                })
                .search(question, TODAY);
    }

    private Set<String> scan(String phrase, LocalDate day, Optional<LocalDate> believed) {
        Set<String> found = new TreeSet<>();
        records.forEach((policy, record) -> {
            PolicyRecord then =
                    believed.map(on -> record.believedOn(SearchScope.endOf(on))).orElse(record);
            Optional<GovernanceEvent.Published> version = then.inForceOn(day);
            version.ifPresent(inForce -> {
                String address = policy + "@" + inForce.version();
                clauses(address).stream()
                        .filter(clause -> clause.kind() != Clause.Kind.HEADING && contains(clause.text(), phrase))
                        .forEach(clause -> found.add(address + "#" + clause.id()));
            });
        });
        return found;
    }

    /// Words with a full stop or an apostrophe within are one word, as in an address of the web.
    private static boolean contains(String text, String phrase) {
        String words = text.replaceAll("[^\\p{L}\\p{N}.'’]+", " ").replaceAll("[.'’]+(?= |$)|(?<= |^)['’]+", "");
        return (" " + words.toLowerCase(Locale.ROOT) + " ").contains(" " + phrase.toLowerCase(Locale.ROOT) + " ");
    }

    @Test
    void aHitOfThePastTellsHowItsTextStoodThenAndStandsNow() {
        PolicyId policy = PolicyId.of("calderbrook-hospital", "social-media");
        LocalDate then = records.getOrDefault(policy, new PolicyRecord(List.of()))
                .published()
                .getFirst()
                .effectiveFrom()
                .firstDay();
        SearchQuestion question = SearchQuestion.of("social media", Set.of(policy.organisation()), then, 3);

        Found found = answer(question).found().getFirst();

        assertThat(found.state().status()).isEqualTo(PolicyStatus.IN_FORCE);
        assertThat(found.state().today()).isEqualTo(PolicyStatus.SUPERSEDED);
    }
}
