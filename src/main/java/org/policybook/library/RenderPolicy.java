package org.policybook.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.policybook.document.Numbering;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyStatus;
import org.policybook.render.ControlledDocument;
import org.policybook.render.DocumentStatus;
import org.policybook.render.Facts;
import org.policybook.render.HistoryRow;
import org.policybook.render.House;
import org.policybook.render.Issue;
import org.policybook.render.Labels;
import org.policybook.render.ReferenceTarget;
import org.policybook.render.Rendered;
import org.policybook.render.Statement;
import org.policybook.render.TermLinks;
import org.policybook.render.Wording;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;
import org.policybook.render.pdf.PdfDocument;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.HouseStyles;

/// Makes the controlled document of a text: HTML, PDF or Word, with its organisation's control page,
/// version history, assessment and standing statements.
public final class RenderPolicy {
    private static final PolicyId NO_POLICY = PolicyId.of("file", "file");

    private final Library library;
    private final DocumentTemplates templates;
    private final HouseStyles styles;

    /// Looks for an organisation's own templates in the library's folder, before the shipped ones.
    public RenderPolicy(Library library) {
        Path own = library.git().folder().resolve("templates");
        this.library = library;
        this.templates = DocumentTemplates.from(own);
        this.styles = HouseStyles.from(own);
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
        return write(document(reading, today), form, templates, warn);
    }

    /// A file outside the library, as the document it would become.
    public static byte[] renderFile(Policy policy, Form form, Consumer<String> warn) {
        return write(ofFile(TermLinks.in(policy)), form, DocumentTemplates.shipped(), warn);
    }

    static ControlledDocument ofFile(Policy policy) {
        Issue issue = new Issue(NO_POLICY, new DocumentStatus.Draft(), List.of(), List.of());
        House house = new House("", "", Numbering.AppendixLabels.NUMBERS, List.of());
        Wording wording = new Wording(policy.frontMatter().parameters(), reference -> Optional.empty());
        return new ControlledDocument(policy, house, issue, wording);
    }

    private static byte[] write(
            ControlledDocument document, Form form, DocumentTemplates templates, Consumer<String> warn) {
        Rendered rendered = switch (form) {
            case HTML -> new HtmlDocument(templates).write(document);
            case PDF -> new PdfDocument(templates).write(document);
            case DOCX -> new DocxDocument().write(document);
        };
        rendered.warnings().forEach(warn);
        return rendered.bytes();
    }

    private ControlledDocument document(Reading reading, LocalDate today) {
        Organisation organisation = library.organisation(reading.policy().organisation());
        ControlledDocument plain = withoutForms(reading, today);
        HouseStyle style = plain.house().style();
        String language = Facts.languageOf(plain);
        RecordSections records = new RecordSections(organisation, style.layout(), Labels.of(language, style), language);
        return new ControlledDocument(
                records.addTo(
                        TermLinks.in(plain.policy()), reading, plain.issue().history()),
                plain.house(),
                plain.issue(),
                plain.wording());
    }

    /// The text alone, without appendices made of the forms beside it.
    ControlledDocument withoutForms(Reading reading, LocalDate today) {
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
                        status(reading, today),
                        new ControlRows(organisation, labels, new AdoptedFrom(library, today, labels))
                                .of(policy.frontMatter()),
                        history),
                new Wording(policy.frontMatter().parameters(), reference -> target(reference, reading, today)));
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
                styles.style(organisation.house().style()));
    }

    private static DocumentStatus status(Reading reading, LocalDate today) {
        return reading.published()
                .map(version -> status(version, reading, today))
                .orElse(new DocumentStatus.Draft());
    }

    private static DocumentStatus status(GovernanceEvent.Published version, Reading reading, LocalDate today) {
        return switch (PolicyStatus.of(version, reading.record(), today)) {
            case DRAFT -> new DocumentStatus.Draft();
            case SCHEDULED -> new DocumentStatus.Scheduled(version.effectiveFrom());
            case SUPERSEDED ->
                new DocumentStatus.Superseded(
                        reading.record().inForceOn(today).orElse(version).version());
            case IN_FORCE ->
                version.reviewDue()
                        .filter(due -> today.isAfter(due.lastDay()))
                        .<DocumentStatus>map(DocumentStatus.PastReview::new)
                        .orElse(new DocumentStatus.InForce());
        };
    }

    private Optional<ReferenceTarget> target(PolicyReference reference, Reading from, LocalDate today) {
        PolicyId policy = reference.from(from.policy().organisation());
        if (!library.organisations().contains(policy.organisation())) {
            return Optional.empty();
        }
        return new ListPolicies(library).title(policy, today).map(title -> new ReferenceTarget(title, ""));
    }
}
