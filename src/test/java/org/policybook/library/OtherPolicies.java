package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.search.Classification;
import org.policybook.search.Passage;

/// Generated policies on other subjects, in the words in which all policies are written, among which the
/// judged ones must be found.
final class OtherPolicies {
    private static final List<String> SUBJECTS = List.of(
            "fire safety",
            "car parking",
            "catering",
            "waste disposal",
            "water hygiene",
            "lone working",
            "annual leave",
            "infection control",
            "medical gases",
            "moving and handling",
            "visitors",
            "procurement",
            "petty cash",
            "uniforms",
            "asbestos",
            "first aid",
            "interpreters",
            "lift maintenance",
            "linen",
            "pest control",
            "radiation",
            "travel expenses",
            "job evaluation",
            "flexible working",
            "library services",
            "mortuary",
            "hospital transport",
            "chaplaincy",
            "blood transfusion",
            "oxygen");
    private static final List<String> WHO = List.of(
            "Staff",
            "Every member of staff",
            "Line managers",
            "The head of department",
            "Contractors",
            "Volunteers",
            "The duty officer",
            "Patients",
            "Visitors",
            "The committee");
    private static final List<String> BINDING =
            List.of("must", "should", "may", "must not", "are asked to", "are responsible for making sure that they");
    private static final List<String> WHAT = List.of(
            "report %s to the line manager within %d working days", "keep records of %s for %d years",
            "complete training on %s every %d years", "ask for advice on %s before any decision",
            "review the arrangements for %s every %d months", "tell the duty officer about %s within %d hours",
            "read this policy on %s and sign that they have", "raise concerns about %s with their manager",
            "follow the procedure for %s at work and at home", "treat information on %s as confidential",
            "answer a request about %s within %d days", "send a written notice on %s at least %d days before");
    private static final List<String> HEADINGS = List.of(
            "Purpose", "Scope", "Duties", "Process", "Reporting", "Training", "Monitoring", "Review", "Records");

    private final Random random;

    OtherPolicies(long seed) {
        random = new Random(seed);
    }

    List<Passage> policy(int number) {
        String subject = SUBJECTS.get(number % SUBJECTS.size());
        String title = Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + " Policy";
        Passage.Source source = new Passage.Source(
                PolicyId.of("elsewhere-" + number / SUBJECTS.size(), subject.replace(' ', '-')),
                new Edition.OfVersion(VersionNumber.of("1.0")),
                "Elsewhere Trust " + number / SUBJECTS.size(),
                title,
                new Passage.About(
                        "EL" + number,
                        List.of(subject),
                        "How we deal with %s.".formatted(subject),
                        "en-GB",
                        "policy",
                        "Head of Estates",
                        "All staff",
                        Classification.PUBLIC),
                new Passage.Validity(
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        List.of(new Passage.Reign(LocalDate.of(2020, 1, 1), Optional.empty())),
                        Optional.empty()));
        List<Passage> passages = new ArrayList<>();
        for (String heading : HEADINGS) {
            for (int i = 0; i < 4; i++) {
                passages.add(new Passage(
                        source,
                        ClauseId.of(heading.toLowerCase(Locale.ROOT) + "-" + i),
                        List.of(heading),
                        Set.of(),
                        sentence(subject)));
            }
        }
        return passages;
    }

    private String sentence(String subject) {
        String what = one(WHAT);
        String said = what.contains("%d") ? what.formatted(subject, 1 + random.nextInt(30)) : what.formatted(subject);
        return "%s %s %s.".formatted(one(WHO), one(BINDING), said);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
