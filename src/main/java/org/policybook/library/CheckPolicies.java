package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.OrganisationId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
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
    private final OfficerReading officer;

    public CheckPolicies(Library library, LocalDate today) {
        this.library = library;
        this.officer = new OfficerReading(today);
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
        StatedFile stated = stated(reading);
        findings.addAll(officer.read(
                new OfficerReading.Subject(reading.parsed(), stated, isCurrent(reading.status())),
                library.organisation(reading.policy().organisation()),
                library));
        if (stated.isOf(reading.text())) {
            findings.addAll(OfficerReading.unsure(stated, findings));
        }
        return inOrder(findings);
    }

    /// A file of the policy that its text came with; one that is left from an earlier version says nothing of
    /// this one.
    private StatedFile stated(Reading reading) {
        Optional<String> kept = reading.files().text(PolicyFiles.STATED);
        Optional<String> before = reading.record().published().stream()
                .filter(version -> reading.version()
                        .map(here -> here.isAfter(version.version()))
                        .orElse(true))
                .reduce((one, other) -> other)
                .flatMap(version -> library.store(reading.policy().organisation())
                        .read(reading.policy().policy(), version.version()))
                .flatMap(files -> files.text(PolicyFiles.STATED));
        return kept.filter(text -> !before.equals(kept)).map(StatedFile::parse).orElse(StatedFile.NONE);
    }

    private static boolean isCurrent(PolicyStatus status) {
        return status != PolicyStatus.SUPERSEDED;
    }

    /// Errors first, then in the order of the text.
    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparingInt(Finding::line)
                        .thenComparingInt(Finding::column))
                .toList();
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
    public static List<Finding> check(ParsedPolicy parsed, LocalDate today) {
        return check(new OfficerReading.Subject(parsed, StatedFile.NONE, true), today);
    }

    private static List<Finding> check(OfficerReading.Subject subject, LocalDate today) {
        List<Finding> findings = new ArrayList<>(PolicyCheck.ofText(subject.parsed()));
        findings.addAll(new OfficerReading(today).read(subject));
        findings.addAll(OfficerReading.unsure(subject.stated(), findings));
        return inOrder(findings);
    }

    /// Everything found in a file outside the library that is to belong to an organisation.
    public List<Finding> check(ParsedPolicy parsed, OrganisationId organisation) {
        return check(new OfficerReading.Subject(parsed, StatedFile.NONE, true), organisation);
    }

    private List<Finding> check(OfficerReading.Subject subject, OrganisationId organisation) {
        List<Finding> findings = new ArrayList<>(PolicyCheck.of(
                new PolicyCheck.Subject(subject.parsed(), Optional.empty(), Optional.empty(), false),
                library.organisation(organisation),
                new LibraryPolicies(library)));
        findings.addAll(officer.read(subject, library.organisation(organisation), library));
        findings.addAll(OfficerReading.unsure(subject.stated(), findings));
        return inOrder(findings);
    }

    /// Everything found in a document that is not in the policy format, read as an import would read it.
    ///
    /// @throws org.policybook.document.BadInput when the document cannot be read
    public static List<Finding> checkDocument(String name, byte[] content, LocalDate today) {
        return check(subject(ImportFile.look(name, content)), today);
    }

    /// Everything found in a document that is to belong to an organisation.
    ///
    /// @throws org.policybook.document.BadInput when the document cannot be read
    public List<Finding> checkDocument(String name, byte[] content, OrganisationId organisation) {
        ImportFile.Understood read = ImportFile.look(name, content);
        return check(subject(new ImportFile(library).fitted(organisation, read)), organisation);
    }

    /// Its lines are not those of the document, so places are told by clause only.
    private static OfficerReading.Subject subject(ImportFile.Understood understood) {
        String text = ImportFile.text(understood);
        ParsedPolicy parsed = PolicyText.parse(text);
        return new OfficerReading.Subject(
                new ParsedPolicy(parsed.policy(), parsed.problems(), Map.of()),
                StatedFile.of(understood.document(), text),
                true);
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
