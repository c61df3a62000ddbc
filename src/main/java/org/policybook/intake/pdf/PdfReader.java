package org.policybook.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.policybook.document.BadInput;

/// Reads a PDF: by its tags where it has good ones, else by its looks.
public final class PdfReader {
    /// A page with fewer letters and a picture on it was scanned.
    private static final int FEWEST_LETTERS = 20;
    private static final double WELL_TAGGED = 0.7;
    private static final Pattern MADE_UP =
            Pattern.compile("(?i)microsoft word.*|untitled.*|.*\\.(?:docx?|pdf|odt|indd|rtf)");

    private final String name;
    private final PDDocument document;
    private final List<MarkedLine> unsure = new ArrayList<>();
    private long letters;
    private int scanned;

    private PdfReader(String name, PDDocument document) {
        this.name = name;
        this.document = document;
    }

    /// @throws BadInput when the file is locked, damaged, too large in any way, or a scan without text
    public static ReadPdf read(String name, byte[] content) {
        try (PDDocument document = OpenPdf.of(name, content)) {
            return new PdfReader(name, document).read();
        } catch (BadInput refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new BadInput(
                    "%s is damaged and cannot be read as a PDF. It may be cut off; fetch it again, or print it to a new PDF."
                            .formatted(name),
                    damaged);
        }
    }

    private ReadPdf read() throws IOException {
        if (TagTree.isTagged(document)) {
            Optional<ReadPdf> read = readByTags();
            if (read.isPresent()) {
                return read.get();
            }
        }
        LooksReader looks = new LooksReader();
        eachPage(looks::take);
        LooksReader.Text text = looks.text(Bookmarks.of(document));
        return finished(false, text.lines(), text.edges(), List.of());
    }

    /// Empty when the tags leave out much of the text, or name no headings.
    private Optional<ReadPdf> readByTags() throws IOException {
        MarkedRuns runs = new MarkedRuns();
        eachPage(runs::take);
        TagNode.Element root = TagTree.of(document, runs);
        long tagged =
                root.runs().stream().mapToLong(run -> lettersOf(run.text())).sum();
        boolean headed = !root.nearest(Tag.HEADING, Tag.ARTIFACT).isEmpty();
        if (!headed || tagged < runs.letters() * WELL_TAGGED) {
            unsure.clear();
            letters = 0;
            scanned = 0;
            return Optional.empty();
        }
        TagBlocks.Text text = TagBlocks.of(root, new Hyphens(runs.texts()));
        return Optional.of(finished(true, text.lines(), runs.edges(), text.dropped()));
    }

    private static long lettersOf(String text) {
        return text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
    }

    /// What is done with the content of a page.
    private interface Take {
        void page(PageContent content);
    }

    private void eachPage(Take take) throws IOException {
        PageReader reader = new PageReader(new Budget());
        int number = 0;
        int turned = -1;
        for (PDPage page : document.getPages()) {
            number++;
            PageContent content = reader.read(page, number);
            letters += content.letters();
            if (content.letters() < FEWEST_LETTERS && content.pictures() > 0) {
                scanned++;
                unsure.add(new MarkedLine(
                        number, "The page is a picture with no text behind it: nothing of it was read."));
            }
            if (turned < 0 && content.rightToLeft() >= FEWEST_LETTERS) {
                turned = number;
            }
            take.page(content);
        }
        if (turned > 0) {
            unsure.add(
                    new MarkedLine(
                            turned,
                            "Text that is read from right to left may stand in the wrong order. Compare it with the document, or import what the PDF was made from."));
        }
        refuseScan(number);
    }

    private void refuseScan(int pages) {
        if (letters == 0 || (scanned * 2 > pages && letters < (long) FEWEST_LETTERS * pages)) {
            throw new BadInput((scanned > 0
                            ? "%s is a scan: %d of its %d pages are pictures with no text behind them. Have its text recognised (OCR) first, or find the document that was printed."
                            : "%s shows no text that can be read (%d of its %d pages are pictures). Find the document that it was made from.")
                    .formatted(name, scanned, pages));
        }
    }

    private ReadPdf finished(boolean tagged, List<MarkedLine> lines, List<MarkedLine> edges, List<MarkedLine> dropped) {
        return new ReadPdf(tagged, title(lines), lines, edges, dropped, unsure);
    }

    /// The properties often name a file or another document: they are believed when the first page says the same.
    private Optional<String> title(List<MarkedLine> lines) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(title -> title.length() > 4 && !MADE_UP.matcher(title).matches())
                .filter(title -> lines.stream()
                        .filter(line -> line.page() <= 1)
                        .anyMatch(line -> key(line.text()).contains(key(title))));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
