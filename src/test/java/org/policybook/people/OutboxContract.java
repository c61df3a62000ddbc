package org.policybook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policybook.document.OrganisationId;

/// What the outbox promises on every database.
abstract class OutboxContract {
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
    private static final OrganisationId SURGERY = OrganisationId.of("riverside-surgery");

    private SqlOutbox outbox = new SqlOutbox(database());

    /// Open, the same for all tests of a class.
    abstract Database database();

    @BeforeEach
    void empty() {
        database().client().sql("delete from outbox").update();
        outbox = new SqlOutbox(database());
    }

    private static Message message(String key) {
        return new Message(
                key, SURGERY, Channel.MAIL, "manager@example.org", new Message.Words("Reviews", "Text", "<p>Text</p>"));
    }

    @Test
    void takesAMessageOnce() {
        assertThat(outbox.put(message("a"), NOW)).isTrue();
        assertThat(outbox.put(message("a"), NOW)).isFalse();

        outbox.put(message("b_1"), NOW);
        assertThat(outbox.keys("b_")).containsExactly("b_1");
        assertThat(outbox.keys("_")).isEmpty();
        assertThat(outbox.claim(10, NOW))
                .containsExactly(new SqlOutbox.Claimed(message("a"), 1), new SqlOutbox.Claimed(message("b_1"), 1));
    }

    @Test
    void whatIsBeingSentIsNobodyElses() {
        outbox.put(message("a"), NOW);

        assertThat(outbox.claim(10, NOW)).hasSize(1);
        assertThat(outbox.claim(10, NOW)).isEmpty();
    }

    @Test
    void whatWasClaimedByAProgramThatDiedIsTakenUpAgainUnderTheSameId() {
        outbox.put(message("a"), NOW);
        Message first = outbox.claim(10, NOW).getFirst().message();
        Instant later = NOW.plus(SqlOutbox.PATIENCE);

        assertThat(outbox.claim(10, later.minusSeconds(1))).isEmpty();
        SqlOutbox.Claimed second = outbox.claim(10, later).getFirst();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.message().id()).isEqualTo(first.id());
    }

    @Test
    void whatWasSentStaysSent() {
        outbox.put(message("a"), NOW);
        outbox.sent(outbox.claim(1, NOW).getFirst().message(), NOW);

        assertThat(outbox.claim(10, NOW.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(outbox.put(message("a"), NOW)).isFalse();
        assertThat(outbox.log(NOW, 10)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(MessageState.SENT);
            assertThat(line.ended()).contains(NOW);
        });
    }

    @Test
    void whatIsPostponedComesBackWhenItsTimeHasCome() {
        outbox.put(message("a"), NOW);
        outbox.put(message("b"), NOW);
        List<SqlOutbox.Claimed> claimed = outbox.claim(2, NOW);
        outbox.postpone(claimed.get(0).message(), "The post box is full.", NOW.plusSeconds(60), true);
        outbox.postpone(claimed.get(1).message(), "No connection.", NOW.plusSeconds(60), false);

        assertThat(outbox.claim(2, NOW.plusSeconds(59))).isEmpty();
        assertThat(outbox.claim(2, NOW.plusSeconds(60)))
                .extracting(SqlOutbox.Claimed::attempt)
                .containsExactly(2, 1);
    }

    @Test
    void whatIsGivenUpKeepsItsReason() {
        outbox.put(message("a"), NOW);
        outbox.giveUp(outbox.claim(1, NOW).getFirst().message(), "No such post box. ".repeat(60), NOW);

        assertThat(outbox.counts()).containsExactlyEntriesOf(Map.of(MessageState.GIVEN_UP, 1));
        assertThat(outbox.log(NOW, 10).getFirst().reason())
                .startsWith("No such post box.")
                .hasSize(500);
    }

    @Test
    void forgetsWordsBeforeLines() {
        outbox.put(message("a"), NOW);
        outbox.sent(outbox.claim(1, NOW).getFirst().message(), NOW);

        outbox.forget(NOW.plusSeconds(1), NOW);
        assertThat(outbox.log(NOW, 10).getFirst().message().words()).isEqualTo(new Message.Words("Reviews", "", ""));
        outbox.forget(NOW.plusSeconds(1), NOW.plusSeconds(1));
        assertThat(outbox.log(NOW, 10)).isEmpty();
    }

    /// Four senders at once: each message is claimed by exactly one.
    @Test
    void sendersPassOverWhatOthersHold() throws InterruptedException {
        IntStream.range(0, 60).forEach(i -> outbox.put(message("message " + i), NOW));
        Set<String> claimed = new ConcurrentSkipListSet<>();
        List<String> twice = new CopyOnWriteArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4)
                    .forEach(i -> senders.execute(() -> {
                        List<SqlOutbox.Claimed> found = outbox.claim(3, NOW);
                        while (!found.isEmpty() || claimed.size() < 60) {
                            found.stream()
                                    .map(one -> one.message().key())
                                    .filter(key -> !claimed.add(key))
                                    .forEach(twice::add);
                            found = outbox.claim(3, NOW);
                        }
                    }));
            senders.shutdown();
            assertThat(senders.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(claimed).hasSize(60);
        assertThat(twice).isEmpty();
    }
}
