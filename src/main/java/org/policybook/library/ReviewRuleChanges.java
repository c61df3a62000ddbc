package org.policybook.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Rules;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.RulesText;

/// When organisations changed their rules of reviews, which moves reviews although nothing was decided about a policy.
/// Safe for several threads.
final class ReviewRuleChanges {
    private final Kept<OrganisationId, String, List<Instant>> changes = new Kept<>();

    /// Oldest first.
    List<Instant> of(GitPolicyStore store) {
        return changes.of(store.organisation(), store.rulesMark(), before -> read(store.rulesHistory()));
    }

    private static List<Instant> read(List<RulesText> newestFirst) {
        List<Instant> changed = new ArrayList<>();
        Optional<Rules.ReviewRule> last = Optional.empty();
        for (RulesText text : newestFirst.reversed()) {
            Rules.ReviewRule rule =
                    GovernanceFiles.organisation(text.text()).value().rules().review();
            if (last.isPresent() && !last.orElseThrow().equals(rule)) {
                changed.add(text.at());
            }
            last = Optional.of(rule);
        }
        return changed;
    }
}
