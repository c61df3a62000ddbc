package org.policybook.library;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.deadline.ReviewCourse;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.DefinedTerms;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.LeadIns;
import org.policybook.document.Parameters;
import org.policybook.document.PartialDate;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.search.Classification;
import org.policybook.search.Passage;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// Cuts the texts of a policy, every published version and every open draft, into passages.
final class PolicyPassages {
    private final Organisation organisation;
    private final GitPolicyStore store;
    private final PolicyId policy;

    PolicyPassages(Organisation organisation, GitPolicyStore store, PolicyId policy) {
        this.organisation = organisation;
        this.store = store;
        this.policy = policy;
    }

    List<Passage> of(PolicyRecord record, List<DraftHead> drafts) {
        List<Passage> passages = new ArrayList<>();
        for (GovernanceEvent.Published version : record.published()) {
            store.read(policy.policy(), version.version())
                    .ifPresent(files -> passages.addAll(
                            passages(new Edition.OfVersion(version.version()), files, validity(version, record))));
        }
        for (DraftHead draft : drafts) {
            passages.addAll(passages(
                    new Edition.OfDraft(Optional.of(draft.draft())),
                    store.read(policy.policy(), draft.revision()),
                    Passage.Validity.OF_A_DRAFT));
        }
        return passages;
    }

    private Passage.Validity validity(GovernanceEvent.Published version, PolicyRecord record) {
        List<Passage.Reign> reigns = record.reigns().stream()
                .filter(reign -> reign.version().version().equals(version.version()))
                .map(reign -> new Passage.Reign(reign.from(), reign.until()))
                .toList();
        return new Passage.Validity(
                Optional.of(version.effectiveFrom().firstDay()),
                reigns,
                version.reviewDue().map(PartialDate::lastDay).map(this::review));
    }

    /// The first day on which it counts as due is found by trying: months are not equally long.
    private Passage.Review review(LocalDate due) {
        Period lead = organisation.rules().review().lead().orElse(ReviewCourse.USUAL_LEAD);
        LocalDate near = due.minus(lead).minusDays(4);
        while (near.plus(lead).isBefore(due)) {
            near = near.plusDays(1);
        }
        return new Passage.Review(near, due);
    }

    /// A heading that begins a policy says nothing of it; the policy's own summary is found and shown there.
    private List<Passage> passages(Edition edition, PolicyFiles files, Passage.Validity validity) {
        Policy text = Parameters.fill(PolicyText.parse(files.policy()).policy());
        Passage.Source source = source(edition, text.frontMatter(), validity);
        Map<ClauseId, Set<String>> terms = new HashMap<>();
        DefinedTerms.of(text)
                .forEach((term, clause) ->
                        terms.computeIfAbsent(clause, any -> new HashSet<>()).add(term));
        List<Clause> clauses = Clauses.of(text);
        LeadIns leadIns = LeadIns.of(clauses);
        List<Passage> passages = new ArrayList<>();
        String summary = source.about().summary();
        String columns = "";
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            columns = columns(clause, i == 0 ? clause : clauses.get(i - 1), columns);
            boolean summarised = passages.isEmpty() && clause.kind() == Clause.Kind.HEADING && !summary.isBlank();
            String words = summarised ? summary : clause.text();
            boolean spokenFor = !summarised && i + 1 < clauses.size() && leads(clause, clauses.get(i + 1));
            if (!words.isBlank() && !spokenFor) {
                List<String> above = new ArrayList<>();
                clause.within().forEach(section -> above.add(section.title()));
                leadIns.of(clause.id()).ifPresent(above::add);
                if (clause.kind() == Clause.Kind.ROW && !columns.equals(clause.text())) {
                    above.add(columns.replace("\t", " | "));
                }
                passages.add(new Passage(source, clause.id(), above, terms.getOrDefault(clause.id(), Set.of()), words));
            }
        }
        return passages;
    }

    /// The heads of the columns of the table that a row stands in: its first row.
    private static String columns(Clause clause, Clause before, String columns) {
        if (clause.kind() != Clause.Kind.ROW) {
            return "";
        }
        return before.kind() == Clause.Kind.ROW && !columns.isEmpty() ? columns : clause.text();
    }

    /// Whether a heading stands right above a clause, which is found by it and says more.
    private static boolean leads(Clause heading, Clause next) {
        return heading.kind() == Clause.Kind.HEADING
                && next.kind() != Clause.Kind.HEADING
                && heading.within().equals(next.within());
    }

    private Passage.Source source(Edition edition, FrontMatter facts, Passage.Validity validity) {
        return new Passage.Source(
                policy,
                edition,
                organisation.name(),
                facts.title().orElse(policy.policy().value()),
                new Passage.About(
                        facts.reference().orElse(""),
                        facts.keywords(),
                        facts.summary().orElse(""),
                        facts.language().orElse(organisation.house().languages().getFirst()),
                        facts.type().orElse(""),
                        facts.owner().orElse(""),
                        facts.audience().orElse(""),
                        Classification.of(facts.classification().orElse(""))),
                validity);
    }
}
