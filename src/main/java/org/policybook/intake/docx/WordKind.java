package org.policybook.intake.docx;

import java.util.Map;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.intake.IntakeFile;

/// What kind of file it is, whatever its name says.
enum WordKind {
    /// A ZIP of XML: `.docx` and its kin.
    PACKAGE,
    /// A file of Word 97 to 2003.
    BINARY;

    private static final Set<String> NAMES = Set.of("docx", "docm", "dotx", "dotm", "doc", "dot");
    private static final Map<String, int[]> OTHERS = Map.of(
            "a PDF", new int[] {'%', 'P', 'D', 'F'},
            "rich text (RTF)", new int[] {'{', '\\', 'r', 't', 'f'},
            "a web page (HTML)", new int[] {'<'},
            "a picture (PNG)", new int[] {0x89, 'P', 'N', 'G'},
            "a picture (JPEG)", new int[] {0xFF, 0xD8, 0xFF});

    static boolean claims(IntakeFile file) {
        return NAMES.contains(file.extension()) || isZip(file) || isCompound(file);
    }

    private static boolean isZip(IntakeFile file) {
        return file.startsWith('P', 'K', 3, 4);
    }

    private static boolean isCompound(IntakeFile file) {
        return file.startsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    static WordKind of(IntakeFile file) {
        if (file.size() == 0) {
            throw new BadInput(
                    "%s is empty (0 bytes): there is nothing to import. Look for another copy.".formatted(file.name()));
        }
        if (file.size() > Limits.FILE) {
            throw new BadInput(
                    "%s is %,d MB; at most %,d MB of a Word document are read. Make its pictures smaller, or split it."
                            .formatted(file.name(), file.size() >> 20, Limits.FILE >> 20));
        }
        if (isZip(file)) {
            return PACKAGE;
        }
        if (isCompound(file)) {
            return BINARY;
        }
        throw new BadInput(
                "%s is named like a Word document, but is %s. Give it the ending of what it is, or save it again from Word as .docx."
                        .formatted(file.name(), other(file)));
    }

    private static String other(IntakeFile file) {
        return OTHERS.entrySet().stream()
                .filter(kind -> file.startsWith(kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("none, or damaged at its beginning");
    }
}
