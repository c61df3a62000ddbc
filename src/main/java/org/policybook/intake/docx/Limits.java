package org.policybook.intake.docx;

import org.policybook.document.BadInput;

/// What reading one Word file may cost, so that 400 files are read in a small heap however one of them is
/// made.
///
/// @param file the file's name, for messages
record Limits(String file) {
    /// Bytes of the file itself.
    static final int FILE = 64 * 1024 * 1024;
    /// Bytes of one part that is text, unpacked.
    static final int PART = 48 * 1024 * 1024;
    /// Bytes of all that is unpacked of one file.
    static final long UNPACKED = 160L * 1024 * 1024;
    /// Bytes of one picture.
    static final int PICTURE = 16 * 1024 * 1024;
    /// How many times larger unpacked than packed a part may be, once it is larger than [#SMALL].
    static final int RATIO = 200;
    static final int SMALL = 16 * 1024 * 1024;
    static final int ENTRIES = 10_000;
    static final int ELEMENTS = 1_500_000;
    static final int DEPTH = 300;

    BadInput refused(String why) {
        return new BadInput(
                "%s cannot be imported: %s. Save it again in a word processor, or split it.".formatted(file, why));
    }

    BadInput unreadable(String why, Throwable cause) {
        return new BadInput(
                "%s cannot be read: %s. Open it in a word processor, which may repair it, and save it again."
                        .formatted(file, why),
                cause);
    }
}
