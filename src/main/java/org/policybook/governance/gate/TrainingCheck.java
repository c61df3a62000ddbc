package org.policybook.governance.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.document.Section;

/// The training section says what people need to learn, or why nothing.
final class TrainingCheck {
    private static final Pattern NOTHING = Pattern.compile(
            "\\s*(?:none|nil|n/?a|not applicable|(?:there (?:is|are) )?no (?:\\w+ ){0,3}training\\b.*"
                    + "|training is not (?:needed|required|necessary)\\b.*)\\.?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern WHY = Pattern.compile(
            "\\b(?:because|since|as|for|given|so|therefore|covered|part of|already)\\b", Pattern.CASE_INSENSITIVE);

    private TrainingCheck() {}

    static List<Reason> judge(Case draft) {
        Optional<Section> section = Sections.about(draft.policy(), "training");
        return List.of(section.map(found -> judge(found, draft))
                .orElseGet(() -> Reason.fault(
                        "There is no section on training.",
                        "Add \"## Training {#training}\" to policy.md: who needs to learn what, or why nobody does.")));
    }

    private static Reason judge(Section section, Case draft) {
        String words = Sections.words(draft.policy(), section);
        if (words.isBlank()) {
            return Reason.fault(
                    "\"%s\" has no words.".formatted(section.title()),
                    section.id(),
                    "Write in policy.md who needs to learn what, or why nobody does.");
        }
        if (draft.isEnglish()
                && NOTHING.matcher(words).matches()
                && !WHY.matcher(words).find()) {
            return Reason.fault(
                    "\"%s\" says that none is needed, and not why.".formatted(section.title()),
                    section.id(),
                    "Add the reason in policy.md.");
        }
        return Reason.evidence("\"%s\": %s".formatted(section.title(), Excerpt.start(words)));
    }
}
