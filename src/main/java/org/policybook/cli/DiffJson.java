package org.policybook.cli;

import java.util.Locale;
import org.policybook.diff.Change;
import org.policybook.diff.Counts;
import org.policybook.diff.FieldChange;
import org.policybook.diff.FormDiff;
import org.policybook.diff.KeyChange;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.Redline;
import org.policybook.diff.Side;
import org.policybook.diff.TouchedSection;
import org.policybook.document.ClauseId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as one JSON document.
final class DiffJson {
    private DiffJson() {}

    static ObjectNode of(PolicyDiff diff, String from, String to) {
        ObjectNode document = Json.object();
        document.put("from", from);
        document.put("to", to);
        summary(diff, document.putObject("summary"));
        ArrayNode changes = document.putArray("changes");
        diff.changes().forEach(change -> change(change, changes.addObject()));
        ArrayNode metadata = document.putArray("metadata");
        diff.metadata().forEach(field -> field(field, metadata.addObject()));
        ArrayNode forms = document.putArray("forms");
        diff.forms().forEach(form -> form(form, forms.addObject()));
        counts(diff.counts(), document.putObject("counts"));
        return document;
    }

    /// What to read first.
    static void summary(PolicyDiff diff, ObjectNode summary) {
        summary.put("sentence", diff.counts().summary());
        ArrayNode sections = summary.putArray("sections");
        for (TouchedSection section : diff.sections()) {
            ObjectNode node = sections.addObject();
            Json.put(node, "section", section.section().map(ClauseId::value));
            node.put("heading", String.join(" › ", section.headings()));
            node.put("changes", section.changes());
        }
        ArrayNode first = summary.putArray("readFirst");
        diff.keyChanges().forEach(change -> keyChange(change, first.addObject()));
    }

    static void keyChange(KeyChange change, ObjectNode node) {
        ArrayNode kinds = node.putArray("kinds");
        change.kinds().forEach(kind -> kinds.add(kind.label()));
        node.put("clause", change.clause().value());
        node.put("heading", String.join(" › ", change.headings()));
        Json.put(node, "leadIn", change.leadIn());
        Json.put(node, "before", change.before());
        Json.put(node, "after", change.after());
    }

    static void change(Change change, ObjectNode node) {
        node.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        node.put("clause", change.clause().value());
        node.put("heading", String.join(" › ", change.headings()));
        Json.put(node, "leadIn", change.leadIn());
        Json.put(node, "before", change.before().map(Side::text));
        Json.put(node, "after", change.after().map(Side::text));
        redline(change.redline(), node.putArray("redline"));
    }

    static void redline(Redline redline, ArrayNode spans) {
        redline.spans()
                .forEach(span -> spans.addObject()
                        .put("fate", span.fate().name().toLowerCase(Locale.ROOT))
                        .put("text", span.text()));
    }

    private static void form(FormDiff form, ObjectNode node) {
        node.put("form", form.form());
        node.put("title", form.title());
        ArrayNode answers = node.putArray("answers");
        form.answers().forEach(answer -> {
            ObjectNode one = answers.addObject().put("label", answer.label());
            field(answer.change(), one);
        });
    }

    private static void field(FieldChange field, ObjectNode node) {
        node.put("field", field.field());
        Json.put(node, "before", field.before());
        Json.put(node, "after", field.after());
    }

    private static void counts(Counts counts, ObjectNode node) {
        node.put("changed", counts.changed())
                .put("inserted", counts.inserted())
                .put("deleted", counts.deleted())
                .put("moved", counts.moved())
                .put("sections", counts.sections())
                .put("fields", counts.fields());
    }
}
