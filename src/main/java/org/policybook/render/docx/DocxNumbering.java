package org.policybook.render.docx;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.policybook.document.Block;

/// The numberings of a file: headings (1, which `styles.xml` names), appendices (2), and one for each list
/// of the text, so that every list begins afresh.
final class DocxNumbering {
    static final BigInteger APPENDICES = BigInteger.TWO;

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int DEEPEST = 8;
    private static final int INDENT = 360;
    private static final String[] BULLETS = {"•", "–", "▪"};
    private static final STNumberFormat.Enum[] COUNTS = {
        STNumberFormat.DECIMAL, STNumberFormat.LOWER_LETTER, STNumberFormat.LOWER_ROMAN
    };

    private final XWPFNumbering numbering;
    private final BigInteger bullets;
    private final BigInteger counted;
    private long next = 1;

    DocxNumbering(DocxDocument.Writing writing) {
        numbering = writing.word().createNumbering();
        start(headings());
        start(appendices(writing));
        bullets = add(list(2, false));
        counted = add(list(3, true));
    }

    /// A numbering of its own for one list.
    ///
    /// @param depth how many lists are around it
    BigInteger of(Block.ItemList list, int depth) {
        CTNum num = start(list.ordered() ? counted : bullets);
        if (list.ordered()) {
            CTNumLvl level = num.addNewLvlOverride();
            level.setIlvl(BigInteger.valueOf(level(depth)));
            level.addNewStartOverride().setVal(BigInteger.valueOf(list.start()));
        }
        return num.getNumId();
    }

    static int level(int depth) {
        return Math.min(depth, DEEPEST);
    }

    /// How far the words of an item stand from the margin, in twentieths of a point.
    static int indent(int depth) {
        return (level(depth) + 1) * INDENT;
    }

    private CTNum start(BigInteger abstractNumber) {
        BigInteger number = BigInteger.valueOf(next++);
        numbering.addNum(abstractNumber, number);
        return numbering.getNum(number).getCTNum();
    }

    private BigInteger headings() {
        CTAbstractNum all = multilevel(0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(i == 0 ? "%1" : ".%" + (i + 1));
            CTLvl level = level(all, i, STNumberFormat.DECIMAL, text.toString());
            level.addNewPStyle().setVal("Heading" + (i + 1));
            hang(level, 0, i == 0 ? 567 : i == 1 ? 737 : 964);
        }
        return add(all);
    }

    private BigInteger appendices(DocxDocument.Writing writing) {
        CTAbstractNum all = multilevel(1);
        boolean letters = switch (writing.document().house().appendices()) {
            case NUMBERS -> false;
            case LETTERS -> true;
        };
        StringBuilder text = new StringBuilder("%1");
        for (int i = 0; i < 6; i++) {
            STNumberFormat.Enum count = i == 0 && letters ? STNumberFormat.UPPER_LETTER : STNumberFormat.DECIMAL;
            text.append(i == 0 ? "" : ".%" + (i + 1));
            CTLvl level = level(all, i, count, i == 0 ? writing.labels().text("appendix") + " %1" : text.toString());
            if (i == 0) {
                level.addNewPStyle().setVal("AppendixHeading");
            }
            hang(level, 0, i == 0 ? 1814 : 737);
        }
        return add(all);
    }

    private static CTAbstractNum list(int id, boolean ordered) {
        CTAbstractNum all = multilevel(id);
        for (int i = 0; i <= DEEPEST; i++) {
            STNumberFormat.Enum count = ordered ? COUNTS[i % COUNTS.length] : STNumberFormat.BULLET;
            CTLvl level = level(all, i, count, ordered ? "%" + (i + 1) + "." : BULLETS[i % BULLETS.length]);
            hang(level, indent(i), INDENT);
        }
        return all;
    }

    private static CTAbstractNum multilevel(int id) {
        CTAbstractNum all = CTAbstractNum.Factory.newInstance();
        all.setAbstractNumId(BigInteger.valueOf(id));
        // The lite schemas of POI have no class for this element.
        try (XmlCursor cursor = all.newCursor()) {
            cursor.toFirstContentToken();
            cursor.beginElement(new QName(WORD, "multiLevelType"));
            cursor.insertAttributeWithValue(new QName(WORD, "val"), "multilevel");
        }
        return all;
    }

    private static CTLvl level(CTAbstractNum all, int index, STNumberFormat.Enum count, String text) {
        CTLvl level = all.addNewLvl();
        level.setIlvl(BigInteger.valueOf(index));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(count);
        level.addNewLvlText().setVal(text);
        return level;
    }

    private static void hang(CTLvl level, int indent, int hanging) {
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(Math.max(indent, hanging)));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(hanging));
    }

    private BigInteger add(CTAbstractNum all) {
        return numbering.addAbstractNum(new XWPFAbstractNum(all, numbering));
    }
}
