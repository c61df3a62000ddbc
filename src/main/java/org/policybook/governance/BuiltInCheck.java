package org.policybook.governance;

import java.util.List;
import java.util.Locale;

/// What this program can judge by itself. Some checks hold for every organisation, whether it lists a gate of
/// their name or not.
public enum BuiltInCheck {
    /// Well formed, with every field and section that its type must have.
    REQUIRED_FIELDS("Form and required fields", Use.ALWAYS),
    /// Every reference leads somewhere.
    REFERENCES("References resolve", Use.ALWAYS),
    /// Every parameter has a value.
    PARAMETERS("Parameters filled in", Use.ALWAYS),
    /// A review date is set, within the organisation's rule.
    REVIEW_DATE("Review date", Use.ALWAYS),
    /// A change that is called minor binds nobody otherwise than before.
    HONEST_MINOR("Minor change is minor", Use.ALWAYS),
    /// The equality impact assessment is complete, signed, in time, and newer than what it covers.
    EIA("Equality impact assessment", Use.WITH_FORM),
    /// People confirmed every criterion of every stage.
    CHECKLIST("Approval checklist", Use.WITH_CRITERIA),
    /// Views were asked for, and every comment answered.
    CONSULTATION("Consultation", Use.WHEN_LISTED),
    FREEDOM_OF_INFORMATION("Freedom of information", Use.WHEN_LISTED),
    INFORMATION_GOVERNANCE("Information governance", Use.WHEN_LISTED),
    /// The training section says what is needed, or why nothing is.
    TRAINING("Training needs", Use.WHEN_LISTED),
    /// The monitoring section says who, how and how often.
    MONITORING("Monitoring", Use.WHEN_LISTED);

    private enum Use {
        ALWAYS,
        WITH_FORM,
        WITH_CRITERIA,
        WHEN_LISTED
    }

    private final String label;
    private final Use use;

    BuiltInCheck(String label, Use use) {
        this.label = label;
        this.use = use;
    }

    public String label() {
        return label;
    }

    /// The name in `organisation.yaml`: `review-date`.
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it holds even for an organisation that does not list it.
    public boolean isAlwaysOn(Forms forms) {
        return switch (use) {
            case ALWAYS -> true;
            case WITH_FORM -> forms.eia().isPresent();
            case WITH_CRITERIA ->
                forms.checklist().stream().anyMatch(stage -> !stage.criteria().isEmpty());
            case WHEN_LISTED -> false;
        };
    }

    /// The gate that holds when the organisation says nothing else.
    public GateRule usualGate() {
        return new GateRule(
                written(), label, usualCase(), List.of(new GateRule.Condition.Check(this)), GateRule.Waiver.NOBODY);
    }

    GateRule.AppliesWhen usualCase() {
        return this == HONEST_MINOR
                ? new GateRule.AppliesWhen(List.of(), List.of(ChangeClass.MINOR))
                : GateRule.AppliesWhen.ALWAYS;
    }
}
