package org.policybook.intake.pdf;

import java.text.Normalizer;
import java.util.Map;

/// The signs that PDF files use where text has letters: ligatures, bullets of symbol fonts, soft hyphens.
final class Letters {
    private static final Map<Integer, String> SYMBOLS = Map.of(
            0xF0B7, "•",
            0xF0A7, "▪",
            0xF0D8, "➢",
            0xF0FC, "✓",
            0xF02D, "–",
            0xF06F, "o",
            0xF0E0, "→",
            0x2022, "•",
            0xFFFD, "");

    private Letters() {}

    static String plain(String text) {
        return plain(text, false);
    }

    /// @param lines whether line ends stay
    static String plain(String text, boolean lines) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> {
            String symbol = SYMBOLS.get(sign);
            if (lines && sign == '\n') {
                plain.append('\n');
            } else if (symbol != null) {
                plain.append(symbol);
            } else if (sign >= 0xFB00 && sign <= 0xFB06) {
                plain.append(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC));
            } else if (sign >= ' ' && sign != 0x200B && sign != 0xFEFF && !isUnnamed(sign)) {
                plain.appendCodePoint(likeAscii(sign));
            }
        });
        return plain.toString();
    }

    private static int likeAscii(int sign) {
        return switch (sign) {
            case 0xA0 -> ' ';
            case 0x2010, 0x2011 -> '-';
            default -> sign;
        };
    }

    /// A sign of the font's own, whose meaning no other program knows.
    private static boolean isUnnamed(int sign) {
        return sign >= 0xE000 && sign <= 0xF8FF;
    }
}
