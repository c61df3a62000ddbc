package org.policybook.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policybook.people.Database;
import org.policybook.people.MessageState;
import org.policybook.people.SqlOutbox;
import org.policybook.people.SqlReminders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `reminders`: the log of what was sent.
@Command(name = "reminders", description = "Show what was sent, to whom and when, and what waits or was given up.")
final class RemindersCommand extends PeopleCommand {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int MOST = 1_000;

    @Option(names = "--log", description = "Each message by itself, the newest first.")
    private boolean log;

    @Option(names = "--since", paramLabel = "DATE", description = "Only what was put in on this day or later.")
    private @Nullable String since;

    @Option(names = "--failed", description = "Only what waits after a failure, or was given up.")
    private boolean failed;

    RemindersCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Instant from = since == null
                ? Instant.EPOCH
                : day("--since", since).atStartOfDay(ZONE).toInstant();
        try (Database database = database()) {
            if (!log && !failed && !json()) {
                return summary(database);
            }
            List<SqlOutbox.Logged> lines = new SqlOutbox(database)
                    .log(from, MOST).stream()
                            .filter(line -> !failed || hasFailed(line))
                            .toList();
            return json() ? print(document(lines)) : table(lines);
        }
    }

    private int summary(Database database) {
        new SqlReminders(database)
                .lastDays()
                .forEach((organisation, day) -> say("%s: last reminded on %s".formatted(organisation, day)));
        Map<MessageState, Integer> counts = new SqlOutbox(database).counts();
        for (MessageState state : MessageState.values()) {
            say("%s: %d".formatted(state.code(), counts.getOrDefault(state, 0)));
        }
        note("\"policybook reminders --log\" shows each message.");
        return ExitCode.DONE;
    }

    private static boolean hasFailed(SqlOutbox.Logged line) {
        return line.state() == MessageState.GIVEN_UP
                || (line.state() != MessageState.SENT && !line.reason().isEmpty());
    }

    private static ObjectNode document(List<SqlOutbox.Logged> lines) {
        ObjectNode document = Json.object();
        ArrayNode messages = document.putArray("messages");
        for (SqlOutbox.Logged line : lines) {
            ObjectNode node = messages.addObject();
            node.put("id", line.message().id());
            node.put("organisation", line.message().organisation().value());
            node.put("channel", line.message().channel().code());
            node.put("to", line.message().to());
            node.put("subject", line.message().words().subject());
            node.put("state", line.state().code());
            node.put("attempts", line.attempts());
            node.put("created", line.created().toString());
            line.ended().ifPresent(ended -> node.put("ended", ended.toString()));
            node.put("reason", line.reason());
        }
        return document;
    }

    private int table(List<SqlOutbox.Logged> lines) {
        TextTable table = new TextTable("PUT IN", "STATE", "TO", "ORGANISATION", "SUBJECT");
        for (SqlOutbox.Logged line : lines) {
            table.row(
                    TIME.format(line.created().atZone(ZONE)),
                    line.state().code(),
                    line.message().to(),
                    line.message().organisation(),
                    line.message().words().subject()
                            + (line.reason().isEmpty() ? "" : " (%s)".formatted(line.reason())));
        }
        if (table.isEmpty()) {
            note(failed ? "Nothing has failed." : "Nothing has been sent yet.");
        } else {
            table.lines().forEach(this::say);
        }
        return ExitCode.DONE;
    }
}
