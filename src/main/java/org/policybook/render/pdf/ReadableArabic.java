package org.policybook.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Lets a PDF's right-to-left text be searched, copied and read aloud: the table that tells which letters
/// a drawn shape stands for is written anew, with letters in place of presentation forms.
final class ReadableArabic {
    /// `<0012> <0014> <FE8D>`: shapes 12 to 14 stand for FE8D, FE8E, FE8F. What the PDF writer produces.
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]+)>");
    private static final Pattern RANGES = Pattern.compile("\\d+ beginbfrange.*endbfrange", Pattern.DOTALL);
    private static final int MOST_IN_A_BLOCK = 100;
    /// From here on a shape stands for two letters. Readers turn right-to-left text around sign by sign,
    /// and would turn the two around as well; the one sign they part rightly themselves.
    private static final int FIRST_LAM_ALEF = 0xFEF5;

    /// The first letter of the script.
    private static final int FIRST = 0x600;

    private final ArabicLetters letters;

    ReadableArabic(ArabicLetters letters) {
        this.letters = letters;
    }

    static boolean isNeededBy(String text) {
        return PageCharacters.of(text)
                .anyFrom(FIRST, letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    /// Mends a document that was written once: the tables come into being at writing.
    void mend(PDDocument pdf) throws IOException {
        Set<COSStream> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts != null) {
                gather(fonts, tables);
            }
        }
        for (COSStream table : tables) {
            mend(table);
        }
    }

    private static void gather(COSDictionary fonts, Set<COSStream> tables) {
        for (COSName name : fonts.keySet()) {
            if (fonts.getDictionaryObject(name) instanceof COSDictionary font
                    && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
                tables.add(table);
            }
        }
    }

    private void mend(COSStream table) throws IOException {
        String written = table.toTextString();
        Matcher ranges = RANGES.matcher(written);
        if (!ranges.find()) {
            return;
        }
        String mended = written.substring(0, ranges.start())
                + blocks(entries(ranges.group()))
                + written.substring(ranges.end());
        try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(mended.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// The letters that each shape stands for, as UTF-16 in hexadecimal digits.
    private Map<Integer, String> entries(String ranges) {
        Map<Integer, String> entries = new TreeMap<>();
        Matcher range = RANGE.matcher(ranges);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            int last = Integer.parseInt(range.group(2), 16);
            String start = new String(HexFormat.of().parseHex(range.group(3)), StandardCharsets.UTF_16BE);
            int fixed = start.offsetByCodePoints(start.length(), -1);
            for (int shape = first; shape <= last; shape++) {
                int letter = start.codePointAt(fixed) + shape - first;
                String shown = start.substring(0, fixed) + Character.toString(letter);
                byte[] units =
                        (letter < FIRST_LAM_ALEF ? letters.separate(shown) : shown).getBytes(StandardCharsets.UTF_16BE);
                entries.put(shape, HexFormat.of().withUpperCase().formatHex(units));
            }
        }
        return entries;
    }

    private static String blocks(Map<Integer, String> entries) {
        List<Map.Entry<Integer, String>> all = List.copyOf(entries.entrySet());
        StringBuilder blocks = new StringBuilder();
        for (int from = 0; from < all.size(); from += MOST_IN_A_BLOCK) {
            var block = all.subList(from, Math.min(all.size(), from + MOST_IN_A_BLOCK));
            blocks.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry ->
                    blocks.append(String.format(Locale.ROOT, "<%04X> <%s>\n", entry.getKey(), entry.getValue())));
            blocks.append("endbfchar\n");
        }
        return blocks.toString();
    }
}
