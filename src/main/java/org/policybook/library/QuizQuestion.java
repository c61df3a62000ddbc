package org.policybook.library;

import java.util.List;

/// A question about a policy, with its answers; one of them is right.
///
/// @param right which answer, counted from 1
public record QuizQuestion(String question, List<String> answers, int right) {
    public QuizQuestion {
        answers = List.copyOf(answers);
    }
}
