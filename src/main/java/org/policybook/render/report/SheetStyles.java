package org.policybook.render.report;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/// The looks of a workbook's cells, each made once: a workbook holds few of them.
final class SheetStyles {
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle whole;
    private final CellStyle decimal;
    private final CellStyle share;
    private final CellStyle date;

    /// @param accent the house colour, six hexadecimal digits
    SheetStyles(Workbook book, String accent) {
        title = title(book);
        header = header(book, accent);
        text = top(book, "General", true);
        whole = top(book, "0", false);
        decimal = top(book, "0.0", false);
        share = top(book, "0%", false);
        date = top(book, "yyyy-mm-dd", false);
    }

    private static CellStyle title(Workbook book) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
        style.setFont(font);
        return style;
    }

    private static CellStyle header(Workbook book, String accent) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        XSSFFont font = (XSSFFont) book.createFont();
        font.setBold(true);
        font.setColor(colour("FFFFFF"));
        style.setFont(font);
        style.setFillForegroundColor(colour(accent));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFColor colour(String digits) {
        int rgb = Integer.parseInt(digits, 16);
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private static CellStyle top(Workbook book, String format, boolean wrapped) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrapped);
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return text;
    }

    CellStyle whole() {
        return whole;
    }

    CellStyle decimal() {
        return decimal;
    }

    CellStyle share() {
        return share;
    }

    CellStyle date() {
        return date;
    }
}
