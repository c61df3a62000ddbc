package org.policybook.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.document.BadInput;

/// What a file holds, told by its first bytes; its name decides only where those say nothing.
public enum FileKind {
    MARKDOWN("Markdown", "md,markdown", 10),
    TEXT("plain text", "txt,text,", 10),
    HTML("HTML", "html,htm,xhtml", 10),
    PDF("a PDF", "pdf", 64),
    /// A Word document, template or macro document: a zip archive with a `word/` folder.
    WORD("a Word document", "docx,docm,dotx,dotm", 64),
    /// The older binary container, which also holds documents locked with a password.
    OLD_WORD("a Word 97-2003 document", "doc,dot", 64);

    static final String READ =
            "Word (.docx, .docm, .dotx, .doc), PDF, HTML, Markdown (.md) and plain text (.txt) are read.";
    private static final int HEAD = 1_024;
    private static final Pattern HTML_HEAD = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,600}?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*");

    private final String words;
    private final String endings;
    private final int megabytes;

    FileKind(String words, String endings, int megabytes) {
        this.words = words;
        this.endings = endings;
        this.megabytes = megabytes;
    }

    /// @throws BadInput when the file is of a kind that is not read, or larger than its kind may be
    public static FileKind of(IntakeFile file) {
        FileKind kind = sniffed(file).orElseGet(() -> named(file));
        if (file.size() > kind.largest()) {
            throw new BadInput("%s is %,d bytes; the limit for %s is %,d. Split it, or take out what is not text."
                    .formatted(file.name(), file.size(), kind.words, kind.largest()));
        }
        return kind;
    }

    /// In words, such as "a PDF".
    public String words() {
        return words;
    }

    /// The most bytes that are read of a file of this kind.
    int largest() {
        return megabytes * 1024 * 1024;
    }

    /// The most bytes that are read of any file.
    public static int largestOfAll() {
        return Stream.of(values()).mapToInt(FileKind::largest).max().orElseThrow();
    }

    /// What to tell when the name says another kind than the content.
    public Optional<Warning> mislabelled(IntakeFile file) {
        boolean plain = this == MARKDOWN || this == TEXT;
        return Stream.of(values())
                .filter(other -> other != this && other.isNamedSo(file))
                .filter(other -> !(plain && (other == MARKDOWN || other == TEXT)))
                .findFirst()
                .map(other -> new Warning(
                        "The file is named .%s, but it holds %s and was read as such."
                                .formatted(file.extension(), words),
                        Place.DOCUMENT));
    }

    private boolean isNamedSo(IntakeFile file) {
        return List.of(endings.split(",", -1)).contains(file.extension());
    }

    private static Optional<FileKind> sniffed(IntakeFile file) {
        String head = head(file.bytes());
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(word(file));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(OLD_WORD);
        }
        refuseOthers(file, head);
        String text = text(file.bytes());
        if (text.startsWith("---\n") || text.startsWith("---\r\n")) {
            return Optional.of(MARKDOWN);
        }
        return HTML_HEAD.matcher(text).matches() ? Optional.of(HTML) : Optional.empty();
    }

    /// Names stand uncompressed in an archive.
    private static FileKind word(IntakeFile file) {
        String content = new String(file.bytes(), ISO_8859_1);
        boolean cutOff = !content.contains("PK\u0005\u0006");
        if (content.contains("word/") || (cutOff && WORD.isNamedSo(file))) {
            return WORD;
        }
        throw new BadInput("%s is an archive or an office document other than Word's. %s".formatted(file.name(), READ));
    }

    private static void refuseOthers(IntakeFile file, String head) {
        boolean image =
                head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8");
        if (image) {
            throw new BadInput("%s is an image: there is no text in it to read. Have its text recognised (OCR) first."
                    .formatted(file.name()));
        }
        if (head.startsWith("{\\rtf")) {
            throw new BadInput("%s is in Rich Text Format. Save it as a Word document (.docx) and import that."
                    .formatted(file.name()));
        }
    }

    /// By the name alone: the content bears no mark of a kind.
    private static FileKind named(IntakeFile file) {
        FileKind named = Stream.of(values())
                .filter(kind -> kind.isNamedSo(file))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput("%s: files of the type .%s are not read. %s Save the document as one of these."
                                .formatted(file.name(), file.extension(), READ)));
        if (file.size() == 0) {
            throw new BadInput("%s is empty: there is no text to import.".formatted(file.name()));
        }
        return switch (named) {
            case MARKDOWN, TEXT, HTML -> named;
            case PDF, WORD, OLD_WORD ->
                throw new BadInput(
                        "%s is named .%s, but its content is not %s: it may have been cut off or renamed. Open it in its own program and save it anew."
                                .formatted(file.name(), file.extension(), named.words));
        };
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    }

    /// The first characters, in whichever Unicode form the file begins.
    private static String text(byte[] bytes) {
        String head = head(bytes);
        int length = Math.min(bytes.length, HEAD);
        if (head.startsWith("\u00FF\u00FE")) {
            return new String(bytes, 2, length - 2, UTF_16LE);
        }
        if (head.startsWith("\u00FE\u00FF")) {
            return new String(bytes, 2, length - 2, UTF_16BE);
        }
        return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
