package org.policybook.intake.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// Works out the shapes of the paragraphs of a `.doc`.
final class DocShapes {
    private static final Pattern HEADING = Pattern.compile("(?:heading|überschrift|titre) ([1-9])");
    private static final int BODY_LEVEL = 9;
    private static final int BULLET = 23;
    private static final int NOTHING = 255;
    private static final Map<Integer, String> FORMATS =
            Map.of(0, "decimal", 1, "upperRoman", 2, "lowerRoman", 3, "upperLetter", 4, "lowerLetter");

    private final HWPFDocument document;
    private final Map<String, Integer> counts = new HashMap<>();

    DocShapes(HWPFDocument document) {
        this.document = document;
    }

    Shape of(Paragraph paragraph) {
        String style = style(paragraph);
        Matcher heading = HEADING.matcher(style);
        int outline = heading.matches()
                ? Integer.parseInt(heading.group(1))
                : paragraph.getLvl() < BODY_LEVEL ? paragraph.getLvl() + 1 : 0;
        return new Shape(style, role(style), false, outline, place(paragraph), paragraph.getIndentFromLeft());
    }

    private String style(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    private static Shape.Role role(String style) {
        if (style.equals("title")) {
            return Shape.Role.TITLE;
        }
        if (style.equals("subtitle")) {
            return Shape.Role.SUBTITLE;
        }
        return style.matches("toc [1-9]|table of figures") ? Shape.Role.CONTENTS : Shape.Role.BODY;
    }

    private Optional<Shape.ListPlace> place(Paragraph paragraph) {
        if (!paragraph.isInList() || document.getListTables() == null) {
            return Optional.empty();
        }
        HWPFList list = paragraph.getList();
        int level = Math.clamp(paragraph.getIlvl(), 0, 8);
        int format = list.getNumberFormat((char) level);
        String family = String.valueOf(list.getLsid());
        boolean bullet = format == BULLET || format == NOTHING;
        int count = counts.merge(family + "/" + level, 1, Integer::sum);
        counts.keySet()
                .removeIf(key -> key.startsWith(family + "/")
                        && Integer.parseInt(key.substring(key.lastIndexOf('/') + 1)) > level);
        String text = bullet ? "•" : "%" + (level + 1) + ".";
        Numbering.Level form = new Numbering.Level(
                bullet ? "bullet" : FORMATS.getOrDefault(format, "decimal"), text, 1, "", Optional.empty());
        return Optional.of(new Shape.ListPlace(
                String.valueOf(paragraph.getIlfo()), family, level, form, count, bullet ? "" : count + "."));
    }
}
