package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ContentHash;
import org.policybook.people.Database;
import org.policybook.people.SqlAcknowledgements;

/// Records that somebody has read what they were asked to read.
public final class ConfirmRead {
    private final Library library;
    private final Database database;

    public ConfirmRead(Library library, Database database) {
        this.library = library;
        this.database = database;
    }

    /// What came of it.
    public sealed interface Outcome {
        record Confirmed(ReadConfirmation confirmation) implements Outcome {}

        /// @param wrong the questions that were not answered rightly
        record NotUnderstood(List<QuizQuestion> wrong) implements Outcome {
            public NotUnderstood {
                wrong = List.copyOf(wrong);
            }
        }

        record Refused(String message) implements Outcome {}
    }

    /// @param version the version they had before them
    /// @param answers the numbers of the answers they chose, in the order of the questions
    public Outcome confirm(PolicyId policy, VersionNumber version, List<Integer> answers, Session session) {
        String email = session.by().email();
        Optional<MustRead> asked = new FindMustRead(library, database).of(email, policy);
        if (asked.isEmpty()) {
            return new Outcome.Refused(
                    "%s is not asked to read %s, or has read what is in force.".formatted(email, policy));
        }
        VersionNumber now = asked.orElseThrow().what().version();
        if (!now.equals(version)) {
            return new Outcome.Refused("Version %s of %s is not what is asked. Read version %s, and confirm that."
                    .formatted(version, policy, now));
        }
        List<QuizQuestion> wrong = wrong(asked.orElseThrow().questions(), answers);
        return wrong.isEmpty() ? record(policy, version, email, session) : new Outcome.NotUnderstood(wrong);
    }

    private static List<QuizQuestion> wrong(List<QuizQuestion> questions, List<Integer> answers) {
        return questions.stream()
                .filter(question -> {
                    int place = questions.indexOf(question);
                    return place >= answers.size() || answers.get(place) != question.right();
                })
                .toList();
    }

    private Outcome record(PolicyId policy, VersionNumber version, String email, Session session) {
        Map<String, ContentHash> clauses = clauses(policy, version);
        boolean fresh = new SqlAcknowledgements(database).confirm(email, policy, version, clauses, session.now());
        return fresh
                ? new Outcome.Confirmed(new ReadConfirmation(email, policy, version, session.now(), clauses.size()))
                : new Outcome.Refused("%s has confirmed %s already.".formatted(email, policy));
    }

    private Map<String, ContentHash> clauses(PolicyId policy, VersionNumber version) {
        String text = library.store(policy.organisation())
                .read(policy.policy(), version)
                .orElseThrow(() -> LibraryDamaged.noTag(policy, version))
                .policy();
        Map<String, ContentHash> clauses = new LinkedHashMap<>();
        for (Clause clause : Clauses.of(PolicyText.parse(text).policy())) {
            clauses.put(clause.id().value(), ContentHash.of(clause.text()));
        }
        return clauses;
    }
}
