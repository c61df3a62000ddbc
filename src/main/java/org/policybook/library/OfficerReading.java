package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policybook.check.CheckedText;
import org.policybook.check.PolicyTitles;
import org.policybook.document.OrganisationId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.Problem;
import org.policybook.governance.Finding;
import org.policybook.governance.Organisation;

/// Hands texts to the policy officer's rules, with what the library knows around them.
final class OfficerReading {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");

    private final LocalDate today;
    private final Map<OrganisationId, Set<String>> titles = new ConcurrentHashMap<>();

    OfficerReading(LocalDate today) {
        this.today = today;
    }

    /// @param stated what the document said of itself beyond the text
    /// @param current not a past version
    record Subject(ParsedPolicy parsed, StatedFile stated, boolean current) {}

    /// What the rules find in a text of an organisation, and what is wrong with its choice of rules.
    List<Finding> read(Subject subject, Organisation organisation, Library library) {
        List<Finding> findings = new ArrayList<>();
        Officer.check()
                .unknown(organisation.rules().checks())
                .forEach(what -> findings.add(finding("unknown-rule", Problem.Severity.WARNING, what)));
        findings.addAll(read(subject, Optional.of(organisation), () -> titles(organisation.id(), library)));
        return findings;
    }

    /// What the rules find in a text that belongs to no organisation yet.
    List<Finding> read(Subject subject) {
        return read(subject, Optional.empty(), PolicyTitles.UNKNOWN);
    }

    private List<Finding> read(Subject subject, Optional<Organisation> organisation, PolicyTitles known) {
        return Officer.check().of(text(subject, organisation, known));
    }

    /// Only what the organisation's choice of rules makes an error.
    List<Finding> errors(Subject subject, Organisation organisation, Library library) {
        return Officer.check()
                .errorsOf(text(subject, Optional.of(organisation), () -> titles(organisation.id(), library)));
    }

    private CheckedText text(Subject subject, Optional<Organisation> organisation, PolicyTitles known) {
        return new CheckedText(
                new CheckedText.Source(subject.parsed(), subject.stated().facts()),
                new CheckedText.Setting(organisation, known, today, subject.current()));
    }

    private Set<String> titles(OrganisationId organisation, Library library) {
        return titles.computeIfAbsent(
                organisation,
                id -> new ListPolicies(library)
                        .of(id, today).stream().map(ListPolicies.Line::title).collect(Collectors.toUnmodifiableSet()));
    }

    /// What was unsure when a document was read, without what a rule has found too.
    static List<Finding> unsure(StatedFile stated, List<Finding> found) {
        return stated.warnings().stream()
                .filter(warning -> found.stream().noneMatch(finding -> isSame(warning, finding)))
                .map(what -> finding("unsure-import", Problem.Severity.ADVICE, what))
                .toList();
    }

    private static boolean isSame(String warning, Finding finding) {
        Matcher quoted = QUOTED.matcher(warning);
        return finding.rule().equals("contradicting-intervals")
                ? warning.contains("reviewEvery")
                : quoted.find() && finding.message().contains(quoted.group());
    }

    private static Finding finding(String rule, Problem.Severity severity, String what) {
        return new Finding(rule, severity, Optional.empty(), 0, 0, what);
    }
}
