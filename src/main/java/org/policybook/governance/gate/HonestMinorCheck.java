package org.policybook.governance.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.policybook.governance.ChangeClass;

/// What is called a minor change holds nobody to anything else than before.
final class HonestMinorCheck {
    private static final String MEND = "State the change as major, or take this one back.";

    private HonestMinorCheck() {}

    static List<Reason> judge(Case draft) {
        GateFacts.Change change = draft.facts().change();
        if (change.stated() != ChangeClass.MINOR) {
            return List.of(Reason.evidence("The change is not called minor."));
        }
        return RuleChecks.orElse(
                change.binding().stream().map(HonestMinorCheck::fault).toList(),
                "No number, time limit, duty, role or defined term changed.");
    }

    private static Reason fault(BindingChange change) {
        return new Reason(
                Reason.Kind.FAULT,
                "%s: %s, so the change is not minor: %s."
                        .formatted(
                                change.clause().map(clause -> "#" + clause).orElse(change.where()),
                                sentence(change),
                                quoted(change)),
                change.clause(),
                MEND);
    }

    private static String sentence(BindingChange change) {
        String what = change.kinds().stream().map(BindingChange.Kind::label).collect(Collectors.joining(" and "));
        boolean several = change.kinds().size() > 1;
        if (change.before().isBlank()) {
            return what + (several ? " are new" : " is new");
        }
        return what + (change.after().isBlank() ? several ? " are gone" : " is gone" : " changed");
    }

    private static String quoted(BindingChange change) {
        if (change.before().isBlank()) {
            return "\"%s\"".formatted(Excerpt.start(change.after()));
        }
        if (change.after().isBlank()) {
            return "\"%s\"".formatted(Excerpt.start(change.before()));
        }
        Excerpt.Pair pair = Excerpt.differing(change.before(), change.after());
        return "\"%s\" became \"%s\"".formatted(pair.before(), pair.after());
    }
}
