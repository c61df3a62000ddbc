package org.policybook.cli;

import java.util.Map;
import org.policybook.document.DraftId;
import org.policybook.library.Found;
import org.policybook.library.SearchQuestion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Found clauses as JSON.
final class FoundJson {
    private FoundJson() {}

    static void put(Found found, ObjectNode hit) {
        hit.put("policy", found.policy().toString());
        found.version().ifPresent(version -> hit.put("version", version.text()));
        Json.put(hit, "draft", found.draft().map(DraftId::value));
        hit.put("title", found.title());
        hit.put("organisation", found.organisation());
        hit.put("clause", found.clause().value());
        hit.put("heading", String.join(" › ", found.place()));
        Json.put(hit, "leadIn", found.leadIn());
        hit.put("text", found.text());
        hit.put("status", found.state().status().toString());
        hit.put("statusToday", found.state().today().toString());
        hit.put("review", found.state().review().toString());
        Json.put(hit, "reviewDue", found.state().reviewDue());
        hit.put("score", found.score());
        ArrayNode marks = hit.putArray("marks");
        found.marks()
                .forEach(mark -> marks.addObject().put("start", mark.start()).put("end", mark.end()));
    }

    static void counts(Map<SearchQuestion.Facet, Map<String, Long>> counts, ObjectNode document) {
        ObjectNode facets = document.putObject("facets");
        for (SearchQuestion.Facet facet : SearchQuestion.Facet.values()) {
            ArrayNode values = facets.putArray(facet.toString());
            counts.getOrDefault(facet, Map.of())
                    .forEach((value, count) ->
                            values.addObject().put("value", value).put("count", count));
        }
    }
}
