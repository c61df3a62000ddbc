package org.policybook.render.docx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.policybook.render.RenderFailure;
import org.policybook.render.style.HouseStyle;

/// The styles of a file, as they stand in it: `styles.xml` beside this class, a style a line, with what the
/// house and the language ask for. They are handled as text, for reading them into a tree and writing them
/// again would take a tenth of the time that a whole file takes.
final class DocxStyleSheet {
    private static final String SHIPPED = read();
    private static final Pattern HEADING_NUMBER =
            Pattern.compile("(?m)(w:styleId=\"Heading\\d\".*?)<w:numPr>.*?</w:numPr>");
    private static final String ARABIC = "ar-SA";

    private DocxStyleSheet() {}

    /// @param language of the document, as a tag
    static byte[] of(HouseStyle house, String language, boolean rightToLeft) {
        String styles = SHIPPED.replace("@accent@", house.colours().accent())
                .replace("@tint@", house.colours().tint())
                .replace("@line@", house.colours().line())
                .replace("@quiet@", house.colours().quiet())
                .replace("@ink@", house.colours().ink())
                .replace("@font@", escaped(house.fonts().word()))
                .replace("@language@", escaped(language))
                .replace("@arabic@", escaped(rightToLeft ? language : ARABIC))
                .replace("@bidi@", rightToLeft ? "<w:bidi/>" : "")
                .replace("@rtl@", rightToLeft ? "<w:rtl/>" : "");
        String numbered = house.layout().numbered()
                ? styles
                : HEADING_NUMBER.matcher(styles).replaceAll("$1");
        return numbered.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String read() {
        try (InputStream in = DocxStyleSheet.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new FileNotFoundException("styles.xml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RenderFailure("styles.xml cannot be read", e);
        }
    }
}
