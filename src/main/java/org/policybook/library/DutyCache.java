package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.OrganisationId;

/// What was found for roles last. An answer counts only while no repository that it was made from has moved. Safe
/// for several threads.
final class DutyCache {
    private static final int MOST = 60;

    private final Map<TellDuties.Asked, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);

    /// @param states of the repositories that were read
    private record Answer(List<TellDuties.Duty> duties, Map<OrganisationId, String> states) {}

    Optional<List<TellDuties.Duty>> find(TellDuties.Asked asked, Map<OrganisationId, String> states) {
        synchronized (answers) {
            return Optional.ofNullable(answers.get(asked))
                    .filter(answer -> answer.states().equals(states))
                    .map(Answer::duties);
        }
    }

    void keep(TellDuties.Asked asked, Map<OrganisationId, String> states, List<TellDuties.Duty> duties) {
        synchronized (answers) {
            answers.put(asked, new Answer(duties, states));
            if (answers.size() > MOST) {
                var oldest = answers.entrySet().iterator();
                oldest.next();
                oldest.remove();
            }
        }
    }
}
