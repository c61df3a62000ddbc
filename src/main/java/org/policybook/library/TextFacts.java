package org.policybook.library;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatter;
import org.policybook.document.PolicyReference;
import org.policybook.document.PolicyText;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.GovernanceFiles;
import org.policybook.store.PolicyFiles;

/// What registers and reports need of one version's text. It never changes, and is small enough to be kept of every
/// version.
///
/// @param type `policy` where the text does not say
/// @param references the policies that it names
public record TextFacts(
        Named named, String type, Posts posts, Intervals review, Optional<Eia> eia, List<PolicyReference> references) {
    private static final Pattern REFERENCE = Pattern.compile("\\]\\((policy:[^)\\s]+)");

    public TextFacts {
        references = List.copyOf(references);
    }

    /// @param classification `public`, `staff` or `restricted`
    public record Named(Optional<String> title, Optional<String> reference, Optional<String> classification) {}

    public record Posts(Optional<String> owner, Optional<String> author, Optional<String> audience) {}

    /// How often the text says that it is reviewed.
    public record Intervals(Optional<Period> first, Optional<Period> every) {
        static Intervals of(FrontMatter facts) {
            return new Intervals(period(facts, "first"), period(facts, "every"));
        }

        private static Optional<Period> period(FrontMatter facts, String name) {
            return facts.text("review", name).flatMap(text -> {
                try {
                    return Optional.of(Period.parse(text));
                } catch (DateTimeParseException notAPeriod) {
                    return Optional.empty();
                }
            });
        }
    }

    /// An equality impact assessment as it was answered.
    ///
    /// @param outcome the id of the form's outcome
    /// @param impacts by the id of the form's characteristic
    /// @param answers by the id of the form's question
    public record Eia(Optional<String> outcome, Map<String, String> impacts, Map<String, String> answers) {
        public Eia {
            impacts = Map.copyOf(impacts);
            answers = Map.copyOf(answers);
        }

        static Eia of(EiaAnswers filled) {
            Map<String, String> impacts = new LinkedHashMap<>();
            filled.characteristics().forEach((id, impact) -> impacts.put(id, impact.impact()));
            Map<String, String> answers = new LinkedHashMap<>();
            filled.questions().forEach((id, answer) -> answers.put(id, answer.answer()));
            return new Eia(filled.outcome(), impacts, answers);
        }
    }

    static TextFacts of(PolicyFiles files) {
        String text = files.policy();
        FrontMatter facts = PolicyText.frontMatter(text);
        return new TextFacts(
                new Named(facts.title(), facts.reference(), facts.classification()),
                facts.type().orElse("policy"),
                new Posts(facts.owner(), facts.author(), facts.audience()),
                Intervals.of(facts),
                files.text(PolicyFiles.EIA)
                        .map(file -> Eia.of(GovernanceFiles.eia(file).value())),
                references(text, facts));
    }

    private static List<PolicyReference> references(String text, FrontMatter facts) {
        Set<PolicyReference> references = new LinkedHashSet<>(facts.related());
        Matcher links = REFERENCE.matcher(text);
        while (links.find()) {
            reference(links.group(1)).ifPresent(references::add);
        }
        return new ArrayList<>(references);
    }

    /// What has not the form of a reference is told by the checks of the text.
    private static Optional<PolicyReference> reference(String written) {
        try {
            return Optional.of(PolicyReference.parse(written));
        } catch (BadInput malformed) {
            return Optional.empty();
        }
    }
}
