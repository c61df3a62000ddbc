package org.policybook.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.policybook.document.BadInput;

/// Opens a PDF within limits of memory and pages.
final class OpenPdf {
    /// No policy has as many; a longer file is a book, or an attack.
    static final int MOST_PAGES = 1_000;

    private static final long MEMORY = 64L << 20;
    private static final long SCRATCH = 512L << 20;

    private OpenPdf() {}

    /// @throws BadInput when the file is locked, or has too many pages
    static PDDocument of(String name, byte[] content) throws IOException {
        StreamSizes.refuseBombs(name, content);
        PDDocument document = load(name, content);
        try {
            refuseUnreadable(name, document);
            return document;
        } catch (BadInput refused) {
            document.close();
            throw refused;
        }
    }

    private static PDDocument load(String name, byte[] content) throws IOException {
        try {
            return Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache);
        } catch (InvalidPasswordException locked) {
            throw new BadInput(
                    "%s is locked with a password. Open it with the password, save it without one, and import that."
                            .formatted(name),
                    locked);
        }
    }

    private static void refuseUnreadable(String name, PDDocument document) {
        if (!document.getCurrentAccessPermission().canExtractContent()
                && !document.getCurrentAccessPermission().canExtractForAccessibility()) {
            throw new BadInput(
                    "%s is protected against taking its text out. Save it without protection, and import that."
                            .formatted(name));
        }
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new BadInput("%s has %,d pages; at most %,d are read. Split it into its documents."
                    .formatted(name, pages, MOST_PAGES));
        }
        if (pages == 0) {
            throw new BadInput("%s has no pages: it may be cut off or damaged. Save it anew from its own program."
                    .formatted(name));
        }
    }
}
