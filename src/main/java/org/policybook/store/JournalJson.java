package org.policybook.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Judgement;
import org.policybook.governance.Person;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The files of the journal. Fields are always written in the same order, so that the same event has the
/// same hash. The form is pinned by tests; every form ever written is read for ever.
final class JournalJson {
    /// The newest form: 1 knows versions and renamings that were only recorded, 2 decisions, 3 reviews
    /// that were brought forward, 4 minutes that were corrected.
    private static final int FORMAT = 4;

    private static final int BROUGHT_FORWARD = 3;

    private static final int DECISIONS = 2;

    private JournalJson() {}

    static byte[] format(PolicySlug policy, int sequence, ContentHash previous, GovernanceEvent event) {
        ObjectMapper mapper = JsonMapper.builder().build();
        ObjectNode json = mapper.createObjectNode();
        json.put("format", formatOf(event));
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
            case DraftEvent step -> DraftEventJson.write(step, json);
            case VersionEvent decision -> VersionEventJson.write(decision, json);
        }
        return (mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int formatOf(GovernanceEvent event) {
        return switch (event) {
            case GovernanceEvent.Published published -> published.judgement().isPresent() ? DECISIONS : 1;
            case GovernanceEvent.Renamed renamed -> 1;
            case DraftEvent.MinuteCorrected right -> FORMAT;
            case DraftEvent step -> DECISIONS;
            case VersionEvent.Triggered triggered -> BROUGHT_FORWARD;
            case VersionEvent decision -> DECISIONS;
        };
    }

    private static void published(GovernanceEvent.Published event, ObjectNode json) {
        json.put("event", "published");
        json.put("version", event.version().text());
        json.put("text", event.text().hex());
        json.put("draft", event.draft().hex());
        json.put("approved-text", event.approved().hex());
        approval(event.approval(), json);
        json.put("effective-from", event.effectiveFrom().toString());
        event.reviewDue().ifPresent(due -> json.put("review-due", due.toString()));
        json.put("reason", event.reason());
        event.judgement().ifPresent(judgement -> judgement(judgement, json.putObject("judgement")));
    }

    private static void judgement(Judgement judgement, ObjectNode json) {
        json.put("content", judgement.content().hex());
        json.put("signatures", judgement.signatures());
        judgement.checklist().ifPresent(hash -> json.put("checklist", hash.hex()));
        ArrayNode gates = json.putArray("gates");
        for (Judgement.JudgedGate gate : judgement.gates()) {
            ObjectNode entry = gates.addObject().put("gate", gate.gate()).put("verdict", gate.verdict());
            gate.reasons().forEach(entry.putArray("reasons")::add);
        }
    }

    static void approval(Approval approval, ObjectNode json) {
        json.putObject("approved")
                .put("by", approval.by())
                .put("on", approval.on().toString());
    }

    /// @throws BadInput when the file is not an event of a form this program knows
    static JournalEntry parse(byte[] file) {
        EventFields fields = EventFields.parse(file);
        int format = fields.number("format", 1);
        if (format > FORMAT) {
            throw new BadInput("it is of a newer format (%d) than this program knows (%d); update Policybook"
                    .formatted(format, FORMAT));
        }
        return new JournalEntry(
                PolicySlug.of(fields.required("policy")),
                fields.number("sequence", 0),
                new ContentHash(fields.required("previous")),
                ContentHash.of(file),
                event(fields));
    }

    private static GovernanceEvent event(EventFields fields) {
        Instant recorded = instant(fields.required("recorded"));
        Person by = new Person(fields.required("by.name"), fields.required("by.email"));
        String kind = fields.required("event");
        return switch (kind) {
            case "published" -> published(fields, recorded, by);
            case "renamed" ->
                new GovernanceEvent.Renamed(
                        recorded,
                        by,
                        PolicySlug.of(fields.required("from")),
                        PolicySlug.of(fields.required("to")),
                        fields.required("reason"));
            default -> later(kind, fields, new Recorded(recorded, by));
        };
    }

    private static GovernanceEvent later(String kind, EventFields fields, Recorded recorded) {
        Optional<? extends GovernanceEvent> step = DraftEventJson.read(kind, fields, recorded);
        if (step.isPresent()) {
            return step.get();
        }
        return VersionEventJson.read(kind, fields, recorded)
                .orElseThrow(() -> new BadInput("it is an event of a kind this program does not know"));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput("its time cannot be read", e);
        }
    }

    private static GovernanceEvent published(EventFields fields, Instant recorded, Person by) {
        return new GovernanceEvent.Published(
                recorded,
                by,
                VersionNumber.of(fields.required("version")),
                new ContentHash(fields.required("text")),
                new CommitId(fields.required("draft")),
                new ContentHash(fields.required("approved-text")),
                approval(fields),
                PartialDate.parse(fields.required("effective-from")),
                fields.text("review-due").map(PartialDate::parse),
                fields.required("reason"),
                fields.text("judgement.content").map(content -> judgement(content, fields)));
    }

    static Approval approval(EventFields fields) {
        return new Approval(fields.required("approved.by"), PartialDate.parse(fields.required("approved.on")));
    }

    private static Judgement judgement(String content, EventFields fields) {
        return new Judgement(
                new ContentHash(content),
                fields.number("judgement.signatures"),
                fields.each(
                        "judgement.gates",
                        "gate",
                        gate -> new Judgement.JudgedGate(
                                gate.required("gate"), gate.required("verdict"), gate.texts("reasons"))),
                fields.text("judgement.checklist").map(ContentHash::new));
    }
}
