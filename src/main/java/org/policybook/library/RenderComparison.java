package org.policybook.library;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Policy;
import org.policybook.render.Comparison;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Rendered;
import org.policybook.render.Reviser;
import org.policybook.render.docx.DocxRedline;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.RedlinePage;
import org.policybook.render.pdf.PdfRedline;

/// Shows what changed between two texts: as a page, as a Word file with tracked changes, or as PDF.
public final class RenderComparison {
    private static final String UNKNOWN = "Author";

    private final Supplier<Library> library;
    private final LocalDate today;

    /// @param library opened only for texts that stand in it
    public RenderComparison(Supplier<Library> library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /// The forms of a comparison that are files to read.
    public enum Form {
        HTML,
        PDF,
        DOCX
    }

    /// How a page begins; a reader may turn to the other.
    public enum Layout {
        INLINE,
        SIDE_BY_SIDE
    }

    /// One of the two texts.
    ///
    /// @param name its address, or a file's path
    /// @param reading where it stands in the library; empty for a file
    public record Side(String name, Policy policy, Optional<Reading> reading) {}

    /// @param warn is told of everything that could not be shown as meant
    public byte[] render(PolicyDiff diff, Side before, Side after, Form form, Layout layout, Consumer<String> warn) {
        Comparison comparison = new Comparison(text(before, after), text(after, before), diff, reviser(after));
        DocumentTemplates templates = DocumentTemplates.shipped();
        Rendered rendered = switch (form) {
            case HTML -> new RedlinePage(templates).write(comparison, layout == Layout.SIDE_BY_SIDE);
            case PDF -> new PdfRedline(templates).write(comparison);
            case DOCX -> new DocxRedline().write(comparison);
        };
        rendered.warnings().forEach(warn);
        return rendered.bytes();
    }

    /// The changes within the text, as a part of a page.
    String renderFragment(PolicyDiff diff, Side before, Side after) {
        return new RedlinePage(DocumentTemplates.shipped())
                .writeFragment(new Comparison(text(before, after), text(after, before), diff, reviser(after)));
    }

    private Comparison.Text text(Side side, Side other) {
        ControlledDocument document = side.reading()
                .map(reading -> new RenderPolicy(library.get()).withoutForms(reading, today))
                .orElseGet(() -> RenderPolicy.ofFile(side.policy()));
        return new Comparison.Text(name(side, other), document);
    }

    /// Within one policy a version's number says enough.
    private static String name(Side side, Side other) {
        boolean samePolicy = side.reading()
                .map(Reading::policy)
                .filter(policy -> other.reading()
                        .map(Reading::policy)
                        .filter(policy::equals)
                        .isPresent())
                .isPresent();
        return samePolicy
                ? side.reading()
                        .flatMap(Reading::version)
                        .map(version -> "version " + version)
                        .or(() -> side.reading().flatMap(Reading::draft).map(draft -> "draft " + draft))
                        .orElse(side.name())
                : side.name();
    }

    /// Who published the later version, or saved the draft; the author that a file names.
    private static Reviser reviser(Side after) {
        return after.reading()
                .flatMap(Reading::reviser)
                .orElseGet(
                        () -> new Reviser(after.policy().frontMatter().author().orElse(UNKNOWN), Optional.empty()));
    }
}
