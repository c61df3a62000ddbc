package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.policybook.document.Numbering;
import org.policybook.document.PartialDate;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.governance.CopyCode;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyStatus;
import org.policybook.render.ControlledDocument;
import org.policybook.render.CopyMark;
import org.policybook.render.DocumentStatus;
import org.policybook.render.DocumentStatus.Kind;
import org.policybook.render.Facts;
import org.policybook.render.HistoryRow;
import org.policybook.render.House;
import org.policybook.render.Issue;
import org.policybook.render.Labels;
import org.policybook.render.ReferenceTarget;
import org.policybook.render.ReferenceTargets;
import org.policybook.render.Statement;
import org.policybook.render.StatusWords;
import org.policybook.render.TermLinks;
import org.policybook.render.Wording;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.HouseStyles;

/// Makes the controlled document of a text: HTML, PDF or Word, with its organisation's control page,
/// version history, assessment and standing statements.
public final class RenderPolicy {
    private static final PolicyId NO_POLICY = PolicyId.of("file", "file");

    private final Library library;
    private final Writers writers;
    private final HouseStyles styles;

    /// Looks for an organisation's own templates in the library's folder, before the shipped ones.
    public RenderPolicy(Library library) {
        this.library = library;
        this.writers = new Writers(DocumentTemplates.from(library.templates()));
        this.styles = HouseStyles.from(library.templates());
    }

    /// The forms of a document.
    public enum Form {
        HTML,
        PDF,
        DOCX
    }

    /// @param today decides how the copy is marked: in force, superseded, past its review
    /// @param warn is told of everything that could not be shown as meant
    public byte[] render(Reading reading, Form form, LocalDate today, Consumer<String> warn) {
        return writers.write(document(reading, new Moment(today, Instant.MAX, false, policy -> "")), form, warn);
    }

    /// A version as it is issued: the same whenever it is asked for, in words that stay true afterwards.
    byte[] renderAsIssued(Reading version, Form form, Consumer<String> warn) {
        Instant recorded = version.published().orElseThrow().recordedAt();
        Moment then = new Moment(LocalDate.ofInstant(recorded, ZoneOffset.UTC), recorded, true, policy -> "");
        return writers.write(document(version.asIssued(), then), form, warn);
    }

    /// A page marked as of today, whose links to other policies lead somewhere.
    ///
    /// @param links the address of a policy's page; empty for one that has none
    byte[] renderLinked(Reading reading, LocalDate today, Function<PolicyId, String> links, Consumer<String> warn) {
        return writers.write(document(reading, new Moment(today, Instant.MAX, false, links)), Form.HTML, warn);
    }

    /// The status of a text, in its own language.
    StatusWords statusWords(Reading reading, LocalDate today) {
        String language = reading.parsed().policy().frontMatter().language().orElse(ControlValues.DEFAULT_LANGUAGE);
        HouseStyle style = style(library.organisation(reading.policy().organisation()));
        return StatusWords.of(status(reading, today), Labels.of(language, style), language);
    }

    HouseStyle style(Organisation organisation) {
        return styles.style(organisation.house());
    }

    /// When a document is made.
    ///
    /// @param known what was recorded later is left out
    /// @param issuing whether the document is to be kept, and so may not speak of today
    /// @param links the address of a policy's page; empty for one that has none
    private record Moment(LocalDate day, Instant known, boolean issuing, Function<PolicyId, String> links) {}

    /// A file outside the library, as the document it would become.
    ///
    /// @param beside the pictures that lie beside it
    public static byte[] renderFile(Policy policy, FilesBeside beside, Form form, Consumer<String> warn) {
        return new Writers(DocumentTemplates.shipped())
                .write(ofFile(TermLinks.in(policy)).with(beside), form, warn);
    }

    static ControlledDocument ofFile(Policy policy) {
        Issue issue = new Issue(NO_POLICY, DocumentStatus.of(Kind.DRAFT), List.of(), List.of());
        House house = new House("", "", Numbering.AppendixLabels.NUMBERS, List.of());
        Wording wording = new Wording(policy.frontMatter().parameters(), reference -> Optional.empty());
        return new ControlledDocument(policy, house, issue, wording);
    }

    private ControlledDocument document(Reading reading, Moment moment) {
        Organisation organisation = library.organisation(reading.policy().organisation());
        ControlledDocument plain = withoutForms(reading, moment);
        HouseStyle style = plain.house().style();
        String language = Facts.languageOf(plain);
        RecordSections records = new RecordSections(organisation, style.layout(), Labels.of(language, style), language);
        return new ControlledDocument(
                records.addTo(
                        TermLinks.in(plain.policy()), reading, plain.issue().history()),
                plain.house(),
                plain.issue(),
                plain.wording(),
                Optional.of(reading.pictures()));
    }

    /// The text alone, without appendices made of the forms beside it.
    ControlledDocument withoutForms(Reading reading, LocalDate today) {
        return withoutForms(reading, new Moment(today, Instant.MAX, false, policy -> ""));
    }

    private ControlledDocument withoutForms(Reading reading, Moment moment) {
        Organisation organisation = library.organisation(reading.policy().organisation());
        Policy policy = reading.parsed().policy();
        House house = house(organisation);
        String language = policy.frontMatter().language().orElse(ControlValues.DEFAULT_LANGUAGE);
        Labels labels = Labels.of(language, house.style());
        List<HistoryRow> history = new HistoryRows(
                        library.store(organisation.id()), house.style().layout().history())
                .of(reading);
        return new ControlledDocument(
                policy,
                house,
                new Issue(
                        reading.policy(),
                        moment.issuing() ? issued(reading) : status(reading, moment.day()),
                        new ControlRows(
                                        organisation,
                                        labels,
                                        new AdoptedFrom(library, moment.day(), moment.known(), labels))
                                .of(policy.frontMatter()),
                        history,
                        copy(reading, organisation)),
                new Wording(policy.frontMatter().parameters(), targets(reading, moment)));
    }

    private Optional<CopyMark> copy(Reading reading, Organisation organisation) {
        return reading.published().map(version -> {
            CopyCode code = Copies.code(
                    library.store(organisation.id()), reading.policy().policy(), version);
            return new CopyMark(
                    code.text(), organisation.house().web().check(code).orElse("policybook check-copy " + code));
        });
    }

    private House house(Organisation organisation) {
        List<Statement> statements = new ArrayList<>();
        organisation
                .house()
                .statements()
                .forEach((name, languages) ->
                        languages.forEach((tag, text) -> statements.add(new Statement(name, tag, text))));
        return new House(
                organisation.name(),
                organisation.shortName(),
                organisation.house().appendixLabels(),
                statements,
                style(organisation));
    }

    private static DocumentStatus issued(Reading reading) {
        return DocumentStatus.of(
                Kind.IN_FORCE_FROM, reading.published().orElseThrow().effectiveFrom());
    }

    static DocumentStatus status(Reading reading, LocalDate today) {
        return reading.published()
                .map(version -> status(version, reading, today))
                .orElse(DocumentStatus.of(Kind.DRAFT));
    }

    private static DocumentStatus status(GovernanceEvent.Published version, Reading reading, LocalDate today) {
        return switch (PolicyStatus.of(version, reading.record(), today)) {
            case DRAFT -> DocumentStatus.of(Kind.DRAFT);
            case SCHEDULED -> DocumentStatus.of(Kind.SCHEDULED, version.effectiveFrom());
            case SUSPENDED -> DocumentStatus.of(Kind.SUSPENDED, halted(version, reading, today));
            case WITHDRAWN -> DocumentStatus.of(Kind.WITHDRAWN, halted(version, reading, today));
            case SUPERSEDED ->
                DocumentStatus.of(
                        Kind.SUPERSEDED,
                        reading.record().inForceOn(today).orElse(version).version());
            case IN_FORCE ->
                version.reviewDue()
                        .filter(due -> today.isAfter(due.lastDay()))
                        .map(due -> DocumentStatus.of(Kind.PAST_REVIEW, due))
                        .orElse(DocumentStatus.of(Kind.IN_FORCE));
        };
    }

    private static PartialDate halted(GovernanceEvent.Published version, Reading reading, LocalDate today) {
        return reading.record()
                .haltOn(version.version(), today)
                .map(halt -> PartialDate.of(halt.from()))
                .orElse(PartialDate.of(today));
    }

    /// Each is looked for once: that reads the other policy.
    private ReferenceTargets targets(Reading reading, Moment moment) {
        Map<PolicyReference, Optional<ReferenceTarget>> found = new HashMap<>();
        return reference -> found.computeIfAbsent(reference, asked -> target(asked, reading, moment));
    }

    private Optional<ReferenceTarget> target(PolicyReference reference, Reading from, Moment moment) {
        PolicyId policy = reference.from(from.policy().organisation());
        if (!library.organisations().contains(policy.organisation())) {
            return Optional.empty();
        }
        return new ListPolicies(library)
                .title(policy, moment.day(), moment.known())
                .map(title -> new ReferenceTarget(title, moment.links().apply(policy)));
    }
}
