package org.policybook.cli;

import java.time.LocalDate;
import java.util.List;
import org.policybook.diff.PolicyDiff;
import org.policybook.library.ListAdoptions;
import org.policybook.library.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Adopted policies and their origins as one JSON document.
final class AdoptionsJson {
    private AdoptionsJson() {}

    static ObjectNode document(LocalDate today, List<ListAdoptions.Adoption> adoptions) {
        ObjectNode document = Json.object();
        document.put("today", today.toString());
        ArrayNode policies = document.putArray("adoptions");
        for (ListAdoptions.Adoption adoption : adoptions) {
            ObjectNode node = policies.addObject();
            node.put("policy", adoption.policy().policy().toString());
            node.put("title", adoption.policy().title());
            Json.put(node, "version", adoption.policy().version());
            origin(adoption.origin(), node);
            if (adoption.origin() instanceof Origin.Ahead ahead) {
                node.put("clausesChanged", adoption.clauses());
                adoption.changed().ifPresent(changed -> node.set("changes", changes(ahead, changed)));
            }
            Json.put(node, "taking", adoption.taking());
        }
        return document;
    }

    /// Sets `adoptedFrom`, `state`, and what is known of the origin.
    static void origin(Origin origin, ObjectNode node) {
        node.put("adoptedFrom", origin.written());
        switch (origin) {
            case Origin.InStep same -> {
                node.put("state", "in-step");
                ObjectNode known = node.putObject("origin");
                known.put("policy", same.policy().toString());
                known.put("adopted", same.adopted().text());
            }
            case Origin.Ahead ahead -> {
                node.put("state", "behind");
                ObjectNode known = node.putObject("origin");
                known.put("policy", ahead.policy().toString());
                known.put("adopted", ahead.adopted().text());
                known.put("newest", ahead.newest().text());
                known.put("since", ahead.since().toString());
            }
            case Origin.Lost lost -> {
                node.put("state", lost.why().toString());
                node.put("reason", lost.words());
            }
        }
    }

    private static ObjectNode changes(Origin.Ahead origin, PolicyDiff changed) {
        return DiffJson.of(changed, origin.policy() + "@" + origin.adopted(), origin.policy() + "@" + origin.newest());
    }
}
