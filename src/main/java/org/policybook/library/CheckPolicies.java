package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.OrganisationId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.document.Problem;
import org.policybook.governance.Finding;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.KnownPolicies;
import org.policybook.governance.PolicyCheck;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// Holds policies against the format and their organisations' rules.
public final class CheckPolicies {
    private final Library library;

    public CheckPolicies(Library library) {
        this.library = library;
    }

    /// Everything found in one text of a policy.
    public List<Finding> check(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(inForm(reading, PolicyFiles.EIA, GovernanceFiles::eia));
        findings.addAll(inForm(reading, PolicyFiles.CHECKLIST, GovernanceFiles::checklist));
        findings.addAll(PolicyCheck.of(
                new PolicyCheck.Subject(
                        reading.parsed(), reading.eia(), reading.checklist(), reading.status() == PolicyStatus.DRAFT),
                library.organisation(reading.policy().organisation()),
                new Known()));
        return findings;
    }

    /// What is wrong with a filled-in form itself.
    private static <T> List<Finding> inForm(
            Reading reading, String file, Function<String, GovernanceFiles.Read<T>> read) {
        return reading.files().text(file).map(text -> read.apply(text).problems()).orElse(List.of()).stream()
                .map(problem -> inForm(file, problem))
                .toList();
    }

    private static Finding inForm(String file, Problem problem) {
        return new Finding(
                problem.rule(),
                problem.severity(),
                Optional.empty(),
                0,
                0,
                "%s%s: %s".formatted(file, problem.line() > 0 ? ", line " + problem.line() : "", problem.message()));
    }

    /// Everything found in a file outside the library: its format and its links to itself.
    public static List<Finding> check(ParsedPolicy parsed) {
        return parsed.problems().stream()
                .map(problem -> new Finding(
                        problem.rule(),
                        problem.severity(),
                        Optional.empty(),
                        problem.line(),
                        problem.column(),
                        problem.message()))
                .toList();
    }

    /// The texts of an organisation that matter today: each policy in force or scheduled, and every draft.
    public List<Reading> texts(OrganisationId organisation, LocalDate today) {
        GitPolicyStore store = library.store(organisation);
        List<Reading> texts = new ArrayList<>();
        store.records()
                .forEach((slug, record) -> record.inForceOn(today)
                        .or(record::latest)
                        .flatMap(version -> store.read(slug, version.version())
                                .map(files -> Reading.ofVersion(
                                        new PolicyId(organisation, slug),
                                        PolicyStatus.of(version, record, today),
                                        files,
                                        record,
                                        version)))
                        .ifPresent(texts::add));
        for (DraftHead draft : store.drafts()) {
            texts.add(Reading.ofDraft(
                    new PolicyId(organisation, draft.policy()),
                    store.read(draft.policy(), draft.revision()),
                    store.record(draft.policy()),
                    draft));
        }
        return texts;
    }

    /// What the library has for references to lead to.
    private final class Known implements KnownPolicies {
        @Override
        public boolean hasOrganisation(PolicyId policy) {
            return library.organisations().contains(policy.organisation());
        }

        @Override
        public boolean has(PolicyId policy, PolicyReference reference) {
            GitPolicyStore store = library.store(policy.organisation());
            PolicyRecord record = store.record(store.current(policy.policy()));
            if (reference.version().isPresent()) {
                return record.version(reference.version().get()).isPresent();
            }
            return !record.published().isEmpty()
                    || !store.drafts(policy.policy()).isEmpty();
        }
    }
}
