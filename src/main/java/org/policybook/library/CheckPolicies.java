package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.OrganisationId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PolicyId;
import org.policybook.document.Problem;
import org.policybook.governance.Finding;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.PolicyCheck;
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
                LibraryPolicies.seenFrom(reading, library)));
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

    /// Everything found in a file outside the library, as far as it can be told without an organisation.
    public static List<Finding> check(ParsedPolicy parsed) {
        return PolicyCheck.ofText(parsed);
    }

    /// Everything found in a file outside the library that is to belong to an organisation.
    public List<Finding> check(ParsedPolicy parsed, OrganisationId organisation) {
        return PolicyCheck.of(
                new PolicyCheck.Subject(parsed, Optional.empty(), Optional.empty(), false),
                library.organisation(organisation),
                new LibraryPolicies(library));
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
}
