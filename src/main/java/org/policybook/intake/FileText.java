package org.policybook.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.policybook.document.BadInput;

/// The text of a file, with `\n` line ends, or a refusal that says what the file is instead.
///
/// @param encodingWarning at most one warning, when the bytes are not UTF-8 or UTF-16 and were read as Windows-1252
record FileText(String text, List<Warning> encodingWarning) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static FileText of(IntakeFile file) {
        FileText decoded = decode(file);
        if (decoded.text().isBlank()) {
            throw new BadInput("%s is empty: there is no text to import.".formatted(file.name()));
        }
        return decoded;
    }

    /// The text in letters that the file itself names, one byte each.
    static FileText of(IntakeFile file, Charset charset) {
        return unmarked(file, new String(file.bytes(), charset), List.of());
    }

    private static FileText decode(IntakeFile file) {
        byte[] bytes = file.bytes();
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return unmarked(file, strict(bytes, 2, UTF_16LE, file), List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return unmarked(file, strict(bytes, 2, UTF_16BE, file), List.of());
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return unmarked(file, decoded(bytes, start, UTF_8), List.of());
        } catch (CharacterCodingException notUtf8) {
            String text = new String(bytes, WINDOWS);
            Warning warning = new Warning(
                    "The file is not UTF-8; it was read as Windows-1252. Check accents, quotation marks and dashes.",
                    Place.DOCUMENT);
            return unmarked(file, text, List.of(warning));
        }
    }

    private static FileText unmarked(IntakeFile file, String text, List<Warning> warning) {
        int unprintable = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw binary(file, "a binary file (it holds NUL characters)");
            }
            if (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) {
                unprintable++;
            }
        }
        if (unprintable > text.length() / 100) {
            throw binary(file, "a binary file (many of its characters cannot be printed)");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return new FileText(
                lines.replaceAll("[\\f\\u000B]", "\n\n").replaceAll("[\\u0001-\\u0008\\u000E-\\u001F]", ""), warning);
    }

    private static String strict(byte[] bytes, int start, Charset charset, IntakeFile file) {
        try {
            return decoded(bytes, start, charset);
        } catch (CharacterCodingException e) {
            throw new BadInput(
                    "%s begins as %s text, but breaks off or is damaged further on. Save it again as UTF-8."
                            .formatted(file.name(), charset),
                    e);
        }
    }

    private static String decoded(byte[] bytes, int start, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                .toString();
    }

    private static BadInput binary(IntakeFile file, String kind) {
        return new BadInput("%s is not text but %s. %s".formatted(file.name(), kind, FileKind.READ));
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
