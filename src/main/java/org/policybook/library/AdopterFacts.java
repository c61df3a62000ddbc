package org.policybook.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.Value;

/// The facts of an adopted policy that are the adopter's own affair: who answers for it, when it is
/// reviewed, what its parameters are. Another organisation's text is given the same before the two are
/// compared, so that nobody has to choose between two owners.
record AdopterFacts(FrontMatter own) {
    private static final String PARAMETERS = "parameters";
    private static final List<String> OWN =
            List.of("reference", "owner", "author", "classification", "review", "adopted-from", "extra");

    /// A text of the origin with the adopter's facts. A parameter that only the origin has stays.
    Policy in(Policy origin) {
        List<String> replaced = new ArrayList<>(OWN);
        replaced.addAll(FrontMatter.SYSTEM_FIELDS);
        replaced.add(PARAMETERS);
        FrontMatter facts = origin.frontMatter().without(replaced);
        for (String field : replaced) {
            if (own.fields().entries().containsKey(field)) {
                facts = facts.with(field, own.value(field).orElseThrow());
            }
        }
        Map<String, Value> parameters =
                new LinkedHashMap<>(own.mapping(PARAMETERS).entries());
        origin.frontMatter().mapping(PARAMETERS).entries().forEach(parameters::putIfAbsent);
        if (!parameters.isEmpty()) {
            facts = facts.with(PARAMETERS, new Value.Fields(parameters));
        }
        return origin.with(facts);
    }
}
