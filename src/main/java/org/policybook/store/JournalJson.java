package org.policybook.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The files of the journal. Fields are always written in the same order, so that the same event has the
/// same hash. The form is pinned by tests; every form ever written is read for ever.
final class JournalJson {
    private static final int FORMAT = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JournalJson() {}

    static byte[] format(PolicySlug policy, int sequence, ContentHash previous, GovernanceEvent event) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", FORMAT);
        json.put("policy", policy.value());
        json.put("sequence", sequence);
        json.put("previous", previous.hex());
        json.put("recorded", event.recordedAt().toString());
        json.putObject("by")
                .put("name", event.by().name())
                .put("email", event.by().email());
        switch (event) {
            case GovernanceEvent.Published published -> published(published, json);
            case GovernanceEvent.Renamed renamed ->
                json.put("event", "renamed")
                        .put("from", renamed.from().value())
                        .put("to", renamed.to().value())
                        .put("reason", renamed.reason());
        }
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void published(GovernanceEvent.Published event, ObjectNode json) {
        json.put("event", "published");
        json.put("version", event.version().text());
        json.put("text", event.text().hex());
        json.put("draft", event.draft().hex());
        json.put("approved-text", event.approved().hex());
        json.putObject("approved")
                .put("by", event.approval().by())
                .put("on", event.approval().on().toString());
        json.put("effective-from", event.effectiveFrom().toString());
        event.reviewDue().ifPresent(due -> json.put("review-due", due.toString()));
        json.put("reason", event.reason());
    }

    /// @throws BadInput when the file is not an event of a form this program knows
    static JournalEntry parse(byte[] file) {
        try {
            JsonNode json = MAPPER.readTree(file);
            if (json.path("format").asInt(FORMAT) > FORMAT) {
                throw new BadInput("it is of a newer format (%d) than this program knows (%d); update Policybook"
                        .formatted(json.path("format").asInt(), FORMAT));
            }
            return new JournalEntry(
                    PolicySlug.of(text(json, "policy")),
                    json.path("sequence").asInt(0),
                    new ContentHash(text(json, "previous")),
                    ContentHash.of(file),
                    event(json));
        } catch (JacksonException e) {
            throw new BadInput("it is not JSON", e);
        } catch (java.time.format.DateTimeParseException e) {
            throw new BadInput("its time cannot be read", e);
        }
    }

    private static GovernanceEvent event(JsonNode json) {
        Instant recorded = Instant.parse(text(json, "recorded"));
        Person by = new Person(text(json.path("by"), "name"), text(json.path("by"), "email"));
        return switch (text(json, "event")) {
            case "published" -> published(json, recorded, by);
            case "renamed" ->
                new GovernanceEvent.Renamed(
                        recorded,
                        by,
                        PolicySlug.of(text(json, "from")),
                        PolicySlug.of(text(json, "to")),
                        text(json, "reason"));
            default -> throw new BadInput("it is an event of a kind this program does not know");
        };
    }

    private static GovernanceEvent published(JsonNode json, Instant recorded, Person by) {
        JsonNode approved = json.path("approved");
        return new GovernanceEvent.Published(
                recorded,
                by,
                VersionNumber.of(text(json, "version")),
                new ContentHash(text(json, "text")),
                new CommitId(text(json, "draft")),
                new ContentHash(text(json, "approved-text")),
                new Approval(text(approved, "by"), PartialDate.parse(text(approved, "on"))),
                PartialDate.parse(text(json, "effective-from")),
                json.has("review-due") ? Optional.of(PartialDate.parse(text(json, "review-due"))) : Optional.empty(),
                text(json, "reason"));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isString()) {
            throw new BadInput("its field \"%s\" is missing".formatted(field));
        }
        return value.asString();
    }
}
