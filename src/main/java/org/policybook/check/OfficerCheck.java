package org.policybook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.policybook.document.Problem;
import org.policybook.document.Spelling;
import org.policybook.governance.Checks;
import org.policybook.governance.Finding;
import org.policybook.governance.Superseded;

/// Reads a text as a careful policy officer would, by rules that an organisation may switch off or make
/// matter more.
public final class OfficerCheck {
    private final List<Rule> rules;

    private OfficerCheck(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// @param superseded laws, bodies and platforms that are no more, known to every organisation
    public static OfficerCheck with(List<Superseded> superseded) {
        return new OfficerCheck(List.of(
                new ReferenceToNothing(),
                new UnknownPolicyName(),
                new NumberingGap(),
                new Placeholder(),
                new NothingFollows(),
                new ReviewDateDiffers(),
                new ReviewOverdue(),
                new ContradictingIntervals(),
                new AmbiguousInterval(),
                new ApprovalOrder(),
                new DateWithoutYear(),
                new ReferenceDiffers(),
                new ReferenceUsedTwice(),
                new VersionDiffers(),
                new UndefinedAbbreviation(),
                new UnusedTerm(),
                new NameWrittenTwoWays(),
                new UnbalancedBracket(),
                new DutyWithoutActor(),
                new IncompleteMonitoring(),
                new MaintainedByAnother(),
                new LeftoverWording(),
                new SupersededName(superseded),
                new PersonalName(),
                new PersonalContact(),
                new ReadingAge(),
                new LongSentence()));
    }

    /// Every rule, in the order of `src/docs/checks.md`.
    public List<RuleCard> cards() {
        return rules.stream().map(Rule::card).toList();
    }

    /// The card of a rule; empty for the rules of [org.policybook.governance.PolicyCheck].
    public Optional<RuleCard> card(String name) {
        return cards().stream().filter(card -> card.name().equals(name)).findFirst();
    }

    /// Everything found, rule by rule.
    public List<Finding> of(CheckedText text) {
        return of(text, severity -> true);
    }

    /// What is found by the rules that an organisation made errors; the others are not asked.
    public List<Finding> errorsOf(CheckedText text) {
        return of(text, severity -> severity == Problem.Severity.ERROR);
    }

    private List<Finding> of(CheckedText text, Predicate<Problem.Severity> matters) {
        Map<String, Checks.Strictness> strictness = text.setting()
                .organisation()
                .map(organisation -> organisation.rules().checks().strictness())
                .orElse(Map.of());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            severity(rule.card(), strictness).filter(matters).ifPresent(severity -> {
                Notes notes = new Notes(rule.card(), severity, text.parsed());
                rule.check(text, notes);
                findings.addAll(notes.findings());
            });
        }
        return findings;
    }

    private static Optional<Problem.Severity> severity(RuleCard card, Map<String, Checks.Strictness> strictness) {
        return Optional.ofNullable(strictness.get(card.name()))
                .map(OfficerCheck::severity)
                .orElseGet(() -> Optional.of(card.severity()));
    }

    private static Optional<Problem.Severity> severity(Checks.Strictness strictness) {
        return switch (strictness) {
            case OFF -> Optional.empty();
            case ADVICE -> Optional.of(Problem.Severity.ADVICE);
            case WARNING -> Optional.of(Problem.Severity.WARNING);
            case ERROR -> Optional.of(Problem.Severity.ERROR);
        };
    }

    /// What is wrong with the rules that an organisation names: a sentence for each that there is not.
    public List<String> unknown(Checks checks) {
        List<String> names = cards().stream().map(RuleCard::name).toList();
        return checks.strictness().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> "checks: there is no rule \"%s\" that can be switched. %s"
                        .formatted(
                                name,
                                Spelling.nearest(name, names)
                                        .map("Did you mean \"%s\"?"::formatted)
                                        .orElse("The rules are: %s.".formatted(String.join(", ", names)))))
                .toList();
    }
}
