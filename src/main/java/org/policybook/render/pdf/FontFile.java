package org.policybook.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.policybook.render.RenderFailure;

/// The fonts that documents embed, all openly licensed and found on the class path. A style sheet names
/// them by [#family], in the order in which a character is looked for.
enum FontFile {
    SANS("Policy Sans", 400, FontStyle.NORMAL, "/liberation/LiberationSans-Regular.ttf"),
    SANS_BOLD("Policy Sans", 700, FontStyle.NORMAL, "/liberation/LiberationSans-Bold.ttf"),
    SANS_ITALIC("Policy Sans", 400, FontStyle.ITALIC, "/liberation/LiberationSans-Italic.ttf"),
    SANS_BOLD_ITALIC("Policy Sans", 700, FontStyle.ITALIC, "/liberation/LiberationSans-BoldItalic.ttf"),
    MONO("Policy Mono", 400, FontStyle.NORMAL, "/liberation/LiberationMono-Regular.ttf"),
    ARABIC("Policy Arabic", 400, FontStyle.NORMAL, "/fonts/dejavu/DejaVuSans.ttf"),
    ARABIC_BOLD("Policy Arabic", 700, FontStyle.NORMAL, "/fonts/dejavu/DejaVuSans-Bold.ttf"),
    HAN("Policy Han", 400, FontStyle.NORMAL, "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
    HAN_BOLD("Policy Han", 700, FontStyle.NORMAL, "/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String path;

    FontFile(String family, int weight, FontStyle style, String path) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.path = path;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    private InputStream open() {
        InputStream in = FontFile.class.getResourceAsStream(path);
        if (in == null) {
            throw new RenderFailure(
                    "A font cannot be read", new FileNotFoundException("the program has no %s".formatted(path)));
        }
        return in;
    }

    /// The font as it is needed; see [FontTables].
    byte[] bytes() {
        try (InputStream in = open()) {
            return FontTables.withoutExtras(in.readAllBytes());
        } catch (IOException e) {
            throw new RenderFailure("The font %s cannot be read".formatted(path), e);
        }
    }
}
