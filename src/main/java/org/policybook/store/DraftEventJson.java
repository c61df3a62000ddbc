package org.policybook.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.Recorded;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The steps of a draft, as the journal's files hold them.
final class DraftEventJson {
    private DraftEventJson() {}

    static void write(DraftEvent event, ObjectNode json) {
        json.put("event", kind(event));
        json.put("draft", event.target().draft().value());
        json.put("revision", event.target().revision().hex());
        json.put("content", event.target().content().hex());
        switch (event) {
            case DraftEvent.ConsultationOpened opened -> {
                texts("invited", opened.invited(), json);
                opened.until().ifPresent(until -> json.put("until", until.toString()));
                json.put("about", opened.about());
            }
            case DraftEvent.Commented comment -> {
                json.put("number", comment.number());
                comment.clause().ifPresent(clause -> json.put("clause", clause.value()));
                json.put("from", comment.from()).put("text", comment.text());
            }
            case DraftEvent.CommentAnswered answer ->
                json.put("comment", answer.comment())
                        .put("response", word(answer.response()))
                        .put("text", answer.text());
            case DraftEvent.ConsultationClosed closed -> {}
            case DraftEvent.Submitted submitted -> {
                json.put("change", word(submitted.change()))
                        .put("committee", submitted.committee())
                        .put("statement", submitted.statement());
                texts("standing", submitted.standing(), json);
            }
            case DraftEvent.Reviewed review -> reviewed(review, json);
            case DraftEvent.Decided decided -> decided(decided, json);
            case DraftEvent.MinuteCorrected right -> {
                json.put("post", right.post());
                minute(right.minute(), json);
                json.put("reason", right.reason());
            }
            case DraftEvent.Waived waived ->
                json.put("gate", waived.gate()).put("post", waived.post()).put("reason", waived.reason());
            case DraftEvent.GivenUp givenUp -> json.put("reason", givenUp.reason());
        }
    }

    /// The kind of event, as the journal names it.
    static String kind(DraftEvent event) {
        return switch (event) {
            case DraftEvent.ConsultationOpened opened -> "consultation-opened";
            case DraftEvent.Commented comment -> "commented";
            case DraftEvent.CommentAnswered answer -> "comment-answered";
            case DraftEvent.ConsultationClosed closed -> "consultation-closed";
            case DraftEvent.Submitted submitted -> "submitted";
            case DraftEvent.Reviewed review -> "reviewed";
            case DraftEvent.Decided decided -> "decided";
            case DraftEvent.MinuteCorrected right -> "minute-corrected";
            case DraftEvent.Waived waived -> "waived";
            case DraftEvent.GivenUp givenUp -> "given-up";
        };
    }

    private static void reviewed(DraftEvent.Reviewed review, ObjectNode json) {
        json.put("stage", review.stage())
                .put("group", review.group())
                .put("on", review.on().toString());
        ArrayNode criteria = json.putArray("criteria");
        review.criteria()
                .forEach(criterion -> criteria.addObject()
                        .put("id", criterion.id())
                        .put("met", criterion.met())
                        .put("evidence", criterion.evidence()));
        texts("actions", review.actions(), json);
    }

    private static void decided(DraftEvent.Decided decided, ObjectNode json) {
        json.put("approved", decided.approved())
                .put("committee", decided.signature().committee())
                .put("post", decided.signature().post());
        decided.signature().instead().ifPresent(post -> json.put("for", post));
        minute(decided.minute(), json);
        texts("actions", decided.actions(), json);
    }

    private static void minute(DraftEvent.Minute minute, ObjectNode json) {
        json.putObject("minute")
                .put("reference", minute.reference())
                .put("chair", minute.chair())
                .put("present", minute.present())
                .put("on", minute.on().toString());
    }

    private static void texts(String name, List<String> texts, ObjectNode json) {
        texts.forEach(json.putArray(name)::add);
    }

    /// Empty when it is no event of a draft.
    static Optional<DraftEvent> read(String kind, EventFields fields, Recorded recorded) {
        return switch (kind) {
            case "consultation-opened" ->
                Optional.of(new DraftEvent.ConsultationOpened(
                        recorded,
                        target(fields),
                        fields.texts("invited"),
                        fields.text("until").map(PartialDate::parse),
                        fields.required("about")));
            case "commented" ->
                Optional.of(new DraftEvent.Commented(
                        recorded,
                        target(fields),
                        fields.number("number"),
                        fields.text("clause").map(ClauseId::of),
                        fields.required("from"),
                        fields.required("text")));
            case "comment-answered" ->
                Optional.of(new DraftEvent.CommentAnswered(
                        recorded,
                        target(fields),
                        fields.number("comment"),
                        constant(DraftEvent.Response.class, fields.required("response")),
                        fields.required("text")));
            case "consultation-closed" -> Optional.of(new DraftEvent.ConsultationClosed(recorded, target(fields)));
            case "submitted" -> Optional.of(submitted(fields, recorded));
            case "reviewed" -> Optional.of(reviewed(fields, recorded));
            case "decided" -> Optional.of(decided(fields, recorded));
            case "minute-corrected" ->
                Optional.of(new DraftEvent.MinuteCorrected(
                        recorded, target(fields), fields.required("post"), minute(fields), fields.required("reason")));
            case "waived" ->
                Optional.of(new DraftEvent.Waived(
                        recorded,
                        target(fields),
                        fields.required("gate"),
                        fields.required("post"),
                        fields.required("reason")));
            case "given-up" -> Optional.of(new DraftEvent.GivenUp(recorded, target(fields), fields.required("reason")));
            default -> Optional.empty();
        };
    }

    private static Target target(EventFields fields) {
        return new Target(
                DraftId.of(fields.required("draft")),
                new CommitId(fields.required("revision")),
                new ContentHash(fields.required("content")));
    }

    private static DraftEvent submitted(EventFields fields, Recorded recorded) {
        return new DraftEvent.Submitted(
                recorded,
                target(fields),
                constant(ChangeClass.class, fields.required("change")),
                fields.required("committee"),
                fields.required("statement"),
                fields.texts("standing"));
    }

    private static DraftEvent reviewed(EventFields fields, Recorded recorded) {
        return new DraftEvent.Reviewed(
                recorded,
                target(fields),
                fields.required("stage"),
                fields.required("group"),
                PartialDate.parse(fields.required("on")),
                fields.each(
                        "criteria",
                        "id",
                        criterion -> new DraftEvent.Criterion(
                                criterion.required("id"),
                                flag(criterion, "met"),
                                criterion.text("evidence").orElse(""))),
                fields.texts("actions"));
    }

    private static DraftEvent decided(EventFields fields, Recorded recorded) {
        return new DraftEvent.Decided(
                recorded,
                target(fields),
                flag(fields, "approved"),
                new DraftEvent.Signature(fields.required("committee"), fields.required("post"), fields.text("for")),
                minute(fields),
                fields.texts("actions"));
    }

    private static DraftEvent.Minute minute(EventFields fields) {
        return new DraftEvent.Minute(
                fields.required("minute.reference"),
                fields.required("minute.chair"),
                fields.number("minute.present"),
                PartialDate.parse(fields.required("minute.on")));
    }

    /// Exactly `true` or `false`: a decision is never guessed.
    private static boolean flag(EventFields fields, String name) {
        String value = fields.required(name);
        if (!value.equals("true") && !value.equals("false")) {
            throw new BadInput("its field \"%s\" is neither true nor false".formatted(name));
        }
        return value.equals("true");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw new BadInput("\"%s\" is nothing that this program knows".formatted(word));
    }
}
