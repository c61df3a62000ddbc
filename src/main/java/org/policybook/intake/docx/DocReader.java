package org.policybook.intake.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.policybook.document.BadInput;
import org.policybook.intake.IntakeFile;

/// Reads a `.doc` of Word 97 to 2003: text, headings, lists, tables, notes and pictures, as far as POI reads them.
final class DocReader {
    private final HWPFDocument document;
    private final Tally tally = new Tally();

    private DocReader(HWPFDocument document) {
        this.document = document;
    }

    static WordDocument read(IntakeFile file) {
        Limits limits = new Limits(file.name());
        try (InputStream content = file.stream();
                POIFSFileSystem system = new POIFSFileSystem(content)) {
            refuseOthers(system, limits);
            try (HWPFDocument document = new HWPFDocument(system)) {
                return new DocReader(document).read();
            }
        } catch (EncryptedDocumentException locked) {
            throw encrypted(limits);
        } catch (OldWordFileFormatException old) {
            throw limits.unreadable("it was written by Word 95 or before", old);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw limits.unreadable("it is damaged or broken off", damaged);
        }
    }

    private static void refuseOthers(POIFSFileSystem system, Limits limits) {
        if (system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
            throw encrypted(limits);
        }
        if (!system.getRoot().hasEntryCaseInsensitive("WordDocument")) {
            throw new BadInput(
                    "%s is not a Word document but another file of old Office programs, such as a workbook or a message. Save its text as .docx and import that."
                            .formatted(limits.file()));
        }
    }

    private static BadInput encrypted(Limits limits) {
        return new BadInput(
                "%s is protected by a password. Open it in Word, take the password off, save it, and import it again."
                        .formatted(limits.file()));
    }

    private WordDocument read() {
        DocPictures pictures = new DocPictures(document.getPicturesTable());
        DocStory story = new DocStory(document, pictures, tally);
        List<Element> body = story.read(document.getRange());
        Map<String, String> properties = properties();
        Binding.Stories stories = new Binding.Stories(body, story.notes(), edges());
        Binding.Aside aside = new Binding.Aside(properties, pictures.kept(), List.of(), List.of());
        return new WordDocument(
                new Binding(tally, ClauseBookmarks.NONE).bind(stories, aside),
                properties,
                List.of(),
                story.hasChanges());
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            Optional.ofNullable(summary.getTitle()).ifPresent(title -> properties.put("title", title));
            Optional.ofNullable(summary.getKeywords()).ifPresent(words -> properties.put("keywords", words));
        }
        properties.values().removeIf(String::isBlank);
        return properties;
    }

    private List<String> edges() {
        HeaderStories stories = new HeaderStories(document);
        Set<String> lines = new LinkedHashSet<>();
        Stream.of(
                        stories.getFirstHeaderSubrange(),
                        stories.getOddHeaderSubrange(),
                        stories.getEvenHeaderSubrange(),
                        stories.getFirstFooterSubrange(),
                        stories.getOddFooterSubrange(),
                        stories.getEvenFooterSubrange())
                .filter(Objects::nonNull)
                .flatMap(range -> DocStory.withoutFields(range.text()).lines())
                .map(line -> line.replace('\u0007', '\t').strip())
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return new ArrayList<>(lines);
    }
}
