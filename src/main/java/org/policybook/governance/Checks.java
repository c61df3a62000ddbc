package org.policybook.governance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How an organisation wants its texts checked, as `checks` and `superseded` of its `organisation.yaml` say.
///
/// @param strictness how much each rule matters here, by its name; a rule that is not named keeps its own
/// @param superseded laws, bodies and platforms that are no more, beside those every organisation knows of
public record Checks(Map<String, Strictness> strictness, List<Superseded> superseded) {
    public static final Checks USUAL = new Checks(Map.of(), List.of());

    public Checks {
        strictness = Collections.unmodifiableMap(new LinkedHashMap<>(strictness));
        superseded = List.copyOf(superseded);
    }

    public enum Strictness {
        OFF,
        ADVICE,
        WARNING,
        ERROR
    }
}
