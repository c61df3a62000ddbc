package org.policybook.library;

import java.time.Period;
import java.util.Optional;
import org.policybook.deadline.ReviewInterval;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.governance.Organisation;
import org.policybook.governance.Rules;

/// When a draft will be due for review, by its own front matter, else by its organisation's rule.
final class ProposedReview {
    private ProposedReview() {}

    /// Empty when neither says.
    static Optional<PartialDate> of(Reading draft, PartialDate approvedOn, Organisation organisation) {
        FrontMatter facts = draft.parsed().policy().frontMatter();
        Rules.ReviewRule rule = organisation.rules().review();
        boolean first = draft.record().published().isEmpty();
        Optional<Period> stated =
                (first ? period(facts, "first") : Optional.<Period>empty()).or(() -> period(facts, "every"));
        Optional<Period> ruled = (first ? rule.first() : Optional.<Period>empty()).or(rule::every);
        return stated.or(() -> ruled).map(length -> new ReviewInterval(length).after(approvedOn));
    }

    private static Optional<Period> period(FrontMatter facts, String name) {
        return facts.text("review", name).map(Period::parse);
    }
}
