package org.policybook.store;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent;
import tools.jackson.databind.node.ObjectNode;

/// Decisions about what has been published, as the journal's files hold them.
final class VersionEventJson {
    private VersionEventJson() {}

    static void write(VersionEvent event, ObjectNode json) {
        json.put("event", kind(event));
        switch (event) {
            case VersionEvent.Halt halt -> {
                halt.version().ifPresent(version -> json.put("version", version.text()));
                json.put("from", halt.from().toString()).put("reason", halt.reason());
            }
            case VersionEvent.Extended extended -> {
                json.put("version", extended.version().text())
                        .put("review-due", extended.reviewDue().toString());
                JournalJson.approval(extended.approval(), json);
                json.put("rationale", extended.rationale());
            }
            case VersionEvent.Reaffirmed reaffirmed -> {
                json.put("version", reaffirmed.version().text())
                        .put("review-due", reaffirmed.reviewDue().toString());
                JournalJson.approval(reaffirmed.approval(), json);
                json.put("references", reaffirmed.evidence().references());
                reaffirmed.evidence().sources().forEach(json.putArray("sources")::add);
            }
            case VersionEvent.Triggered triggered ->
                json.put("version", triggered.version().text())
                        .put("review-due", triggered.reviewDue().toString())
                        .put("because", triggered.because())
                        .put("happened", triggered.happened().toString());
            case VersionEvent.Corrected corrected ->
                json.put("version", corrected.version().text())
                        .put("field", corrected.field())
                        .put("before", corrected.before())
                        .put("after", corrected.after())
                        .put("reason", corrected.reason());
        }
    }

    /// The kind of event, as the journal names it.
    static String kind(VersionEvent event) {
        return switch (event) {
            case VersionEvent.Suspended suspended -> "suspended";
            case VersionEvent.Reinstated reinstated -> "reinstated";
            case VersionEvent.Withdrawn withdrawn -> "withdrawn";
            case VersionEvent.Extended extended -> "extended";
            case VersionEvent.Reaffirmed reaffirmed -> "reaffirmed";
            case VersionEvent.Triggered triggered -> "triggered";
            case VersionEvent.Corrected corrected -> "corrected";
        };
    }

    /// Empty when it is no decision about what has been published.
    static Optional<VersionEvent> read(String kind, EventFields fields, Recorded recorded) {
        return switch (kind) {
            case "suspended" ->
                Optional.of(new VersionEvent.Suspended(recorded, version(fields), from(fields), reason(fields)));
            case "reinstated" ->
                Optional.of(new VersionEvent.Reinstated(recorded, version(fields), from(fields), reason(fields)));
            case "withdrawn" ->
                Optional.of(new VersionEvent.Withdrawn(recorded, version(fields), from(fields), reason(fields)));
            case "extended" ->
                Optional.of(new VersionEvent.Extended(
                        recorded,
                        VersionNumber.of(fields.required("version")),
                        PartialDate.parse(fields.required("review-due")),
                        JournalJson.approval(fields),
                        fields.required("rationale")));
            case "reaffirmed" ->
                Optional.of(new VersionEvent.Reaffirmed(
                        recorded,
                        VersionNumber.of(fields.required("version")),
                        PartialDate.parse(fields.required("review-due")),
                        JournalJson.approval(fields),
                        new VersionEvent.Evidence(fields.required("references"), fields.texts("sources"))));
            case "triggered" ->
                Optional.of(new VersionEvent.Triggered(
                        recorded,
                        VersionNumber.of(fields.required("version")),
                        PartialDate.parse(fields.required("review-due")),
                        fields.required("because"),
                        PartialDate.parse(fields.required("happened"))));
            case "corrected" ->
                Optional.of(new VersionEvent.Corrected(
                        recorded,
                        VersionNumber.of(fields.required("version")),
                        fields.required("field"),
                        fields.required("before"),
                        fields.required("after"),
                        reason(fields)));
            default -> Optional.empty();
        };
    }

    private static Optional<VersionNumber> version(EventFields fields) {
        return fields.text("version").map(VersionNumber::of);
    }

    private static LocalDate from(EventFields fields) {
        return PartialDate.parse(fields.required("from")).firstDay();
    }

    private static String reason(EventFields fields) {
        return fields.required("reason");
    }
}
