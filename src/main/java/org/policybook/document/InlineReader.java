package org.policybook.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Turns Markdown's inline nodes into runs of text, in a normal form: neighbouring words are one run,
/// emphasis within the same emphasis counts once, and no run begins or ends a line with a space.
final class InlineReader {
    private final Document document;
    private final BiConsumer<Node, String> brokenReference;

    /// @param brokenReference is told of each reference to nothing, with a message
    InlineReader(Document document, BiConsumer<Node, String> brokenReference) {
        this.document = document;
        this.brokenReference = brokenReference;
    }

    /// The inlines within a node.
    List<Inline> read(Node parent) {
        InlineRuns runs = new InlineRuns();
        readAll(parent, runs);
        return runs.finishTrimmed();
    }

    private List<Inline> within(Node parent) {
        InlineRuns runs = new InlineRuns();
        readAll(parent, runs);
        return runs.finish();
    }

    private void readAll(Node parent, InlineRuns runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, runs);
        }
    }

    private void read(Node node, InlineRuns runs) {
        switch (node) {
            case Text text -> words(text, runs);
            case TextBase base -> readAll(base, runs);
            case SoftLineBreak soft -> runs.lineBreak(new Inline.SoftBreak());
            case HardLineBreak hard -> runs.lineBreak(new Inline.HardBreak());
            case Emphasis emphasis -> runs.emphasis(within(emphasis));
            case StrongEmphasis strong -> runs.strong(within(strong));
            case Strikethrough struck -> runs.struck(within(struck));
            case Code code -> runs.add(new Inline.Code(literal(code.getText().toString())));
            case HtmlEntity entity -> runs.text(entity.getChars().unescape());
            case HtmlInlineBase html ->
                runs.add(new Inline.Verbatim(html.getChars().toString()));
            case AutoLink link ->
                address(link.getText().toString(), link.getText().toString(), runs);
            case MailLink mail ->
                address("mailto:" + mail.getText(), mail.getText().toString(), runs);
            case Link link ->
                link(link, link.getUrl().unescape(), link.getTitle().unescape(), runs);
            case LinkRef link -> reference(link, link.getReferenceNode(document), runs);
            case Image image ->
                runs.add(new Inline.Image(
                        image.getUrl().unescape(),
                        plain(image),
                        image.getTitle().unescape()));
            case ImageRef image -> imageReference(image, runs);
            case Footnote mark -> footnote(mark, runs);
            case Node other -> runs.add(new Inline.Verbatim(other.getChars().toString()));
        }
    }

    private void words(Text node, InlineRuns runs) {
        ParameterMarks.split(
                source(node.getChars()),
                words -> {
                    if (words.indexOf("[^") >= 0 && !words.startsWith("\\[^")) {
                        brokenReference.accept(
                                node,
                                "A footnote mark here leads to no footnote. Add a line \"[^name]: text\", or write \\[ for a bracket.");
                    }
                    runs.text(unescaped(words));
                },
                name -> runs.add(new Inline.Parameter(name)));
    }

    /// The characters as a text: cut out of the source at once where they stand together in it, since the
    /// library copies them one by one.
    private static String source(BasedSequence characters) {
        return characters instanceof SubSequence && characters.getBase() instanceof String whole
                ? whole.substring(characters.getStartOffset(), characters.getEndOffset())
                : characters.toString();
    }

    private static String unescaped(String words) {
        // Nearly all words are plain, and the library's search for escapes is slow.
        return words.indexOf('\\') < 0 && words.indexOf('&') < 0
                ? words
                : com.vladsch.flexmark.util.sequence.Escaping.unescapeString(words, true);
    }

    private static String literal(String code) {
        return code.isBlank() ? " " : code.strip().replaceAll("\\s+", " ");
    }

    private static void address(String target, String words, InlineRuns runs) {
        runs.add(new Inline.Link(new LinkTarget.ToAddress(target), "", List.of(new Inline.Text(words))));
    }

    private void link(Node node, String url, String title, InlineRuns runs) {
        List<Inline> content = new ArrayList<>();
        for (Inline inline : read(node)) {
            // A link holds no link: of an address within only the words are left.
            content.addAll(inline instanceof Inline.Link inner ? inner.content() : List.of(inline));
        }
        runs.add(new Inline.Link(target(node, url.strip()), title, content));
    }

    private LinkTarget target(Node node, String url) {
        if (url.startsWith("#") && ClauseId.isValid(url.substring(1))) {
            return new LinkTarget.ToClause(ClauseId.of(url.substring(1)));
        }
        if (!PolicyReference.looksLike(url)) {
            return new LinkTarget.ToAddress(url);
        }
        try {
            return new LinkTarget.ToPolicy(PolicyReference.parse(url));
        } catch (BadInput e) {
            brokenReference.accept(node, e.getMessage());
            return new LinkTarget.ToAddress(url);
        }
    }

    private void reference(LinkRef link, @Nullable Reference found, InlineRuns runs) {
        if (found == null) {
            bracketed(link, runs);
        } else {
            link(link, found.getUrl().unescape(), found.getTitle().unescape(), runs);
        }
    }

    /// Brackets that turned out to be no link: they are words.
    private void bracketed(Node node, InlineRuns runs) {
        String source = node.getChars().toString();
        if (source.startsWith("[^")) {
            brokenReference.accept(
                    node,
                    "\"%s\" leads to no footnote. Add a line \"%s: text\", or write \\[ for a bracket."
                            .formatted(source, source));
        }
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            runs.text(source);
            return;
        }
        runs.text(unescaped(source.substring(0, first.getStartOffset() - node.getStartOffset())));
        readAll(node, runs);
        runs.text(unescaped(source.substring(source.length() - (node.getEndOffset() - last.getEndOffset()))));
    }

    private void imageReference(ImageRef image, InlineRuns runs) {
        Reference found = image.getReferenceNode(document);
        if (found == null) {
            bracketed(image, runs);
        } else {
            runs.add(new Inline.Image(
                    found.getUrl().unescape(), plain(image), found.getTitle().unescape()));
        }
    }

    private void footnote(Footnote mark, InlineRuns runs) {
        String label = mark.getText().toString().strip();
        if (mark.getFootnoteBlock() == null) {
            bracketed(mark, runs);
        } else {
            runs.add(new Inline.FootnoteMark(label));
        }
    }

    private static String plain(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node).strip().replaceAll("\\s+", " ");
    }
}
