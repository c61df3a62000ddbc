package org.policybook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.FrontMatter;
import org.policybook.render.style.PageItem;

/// The head and foot of every page, as the house style asks for them, in the words of this document.
public final class Furnishing {
    private static final String BETWEEN = " · ";

    private final ControlledDocument document;
    private final Labels labels;
    private final Facts facts;

    public Furnishing(ControlledDocument document, Labels labels) {
        this.document = document;
        this.labels = labels;
        this.facts = Facts.of(document, labels);
    }

    /// A piece of a line: words, or a number that only the laid-out page knows.
    public sealed interface Piece {
        record Words(String text) implements Piece {}

        record PageNumber() implements Piece {}

        record PageCount() implements Piece {}
    }

    public List<Piece> header() {
        return line(document.house().style().furniture().header());
    }

    /// The lines of the foot that have something to say.
    public List<List<Piece>> footer() {
        return document.house().style().furniture().footer().stream()
                .map(this::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The foot of a page that is not cut into sheets: without their numbers.
    public List<String> footerOnScreen() {
        return document.house().style().furniture().footer().stream()
                .map(line -> line.stream()
                        .map(this::words)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(BETWEEN)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<Piece> line(List<PageItem> items) {
        List<Piece> line = new ArrayList<>();
        for (PageItem item : items) {
            List<Piece> pieces = pieces(item);
            if (!line.isEmpty() && !pieces.isEmpty()) {
                line.add(new Piece.Words(BETWEEN));
            }
            line.addAll(pieces);
        }
        return line;
    }

    private List<Piece> pieces(PageItem item) {
        if (item.kind() == PageItem.Kind.PAGE) {
            return page();
        }
        String words = words(item);
        return words.isBlank() ? List.of() : List.of(new Piece.Words(words));
    }

    /// `Page {0} of {1}` with its two numbers in the places that the language gives them.
    private List<Piece> page() {
        List<Piece> pieces = new ArrayList<>();
        String rest = labels.text("page");
        for (int brace = rest.indexOf('{'); brace >= 0; brace = rest.indexOf('{')) {
            pieces.add(new Piece.Words(rest.substring(0, brace)));
            pieces.add(rest.startsWith("{0}", brace) ? new Piece.PageNumber() : new Piece.PageCount());
            rest = rest.substring(brace + "{0}".length());
        }
        pieces.add(new Piece.Words(rest));
        return pieces.stream()
                .filter(piece -> !(piece instanceof Piece.Words(String text) && text.isEmpty()))
                .toList();
    }

    private String words(PageItem item) {
        FrontMatter front = document.policy().frontMatter();
        return switch (item.kind()) {
            case ORGANISATION -> document.house().name();
            case TITLE -> facts.title();
            case REFERENCE -> front.text("reference").orElse("");
            case VERSION -> labelled("version", Optional.of(facts.version()));
            case EFFECTIVE ->
                labelled("effective", front.effectiveFrom().map(date -> ShownDate.of(date, facts.language())));
            case REVIEW -> labelled("review", Optional.of(facts.review()));
            case PAGE -> "";
            case UNCONTROLLED -> labels.text("uncontrolled");
            case STATEMENT ->
                document.house()
                        .statement(item.name(), facts.language())
                        .map(Statement::text)
                        .orElse("");
        };
    }

    private String labelled(String label, Optional<String> value) {
        return value.filter(words -> !words.isEmpty())
                .map(words -> labels.text(label) + ": " + words)
                .orElse("");
    }
}
