package org.policybook.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.policybook.render.Picture;
import org.policybook.render.RenderFailure;

/// A picture with its description, as large as its place allows.
///
/// @param width in points of the page, as is the height
/// @param words for those who do not see it
record DocxPicture(Picture picture, double width, double height, String words) {
    /// A point of a picture, in points of the page: what a screen makes of it.
    private static final double POINT = 0.75;

    private static final double HIGHEST = 640;
    private static final double TWENTIETHS = 20;

    /// What the margins of a cell take, in twentieths of a point.
    private static final double CELL_MARGINS = 240;

    /// A picture of the text where the paragraph stands.
    static DocxPicture fitting(XWPFParagraph paragraph, Picture picture, String words) {
        double most = room(paragraph) / TWENTIETHS;
        double width = picture.width() * POINT;
        double height = picture.height() * POINT;
        double scale = Math.min(1, Math.min(most / width, HIGHEST / height));
        return new DocxPicture(picture, width * scale, height * scale, words);
    }

    /// Word has no place for pictures in a footnote.
    static boolean fits(XWPFParagraph paragraph) {
        return !(paragraph.getBody() instanceof XWPFFootnote);
    }

    void addTo(XWPFRun run) {
        try {
            XWPFPicture added = run.addPicture(
                    new ByteArrayInputStream(picture.bytes()),
                    type(picture),
                    "picture",
                    Units.toEMU(width),
                    Units.toEMU(height));
            added.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
        } catch (IOException | InvalidFormatException e) {
            throw new RenderFailure("A picture could not be written into the Word file", e);
        }
    }

    private static double room(XWPFParagraph paragraph) {
        IBody body = paragraph.getBody();
        if (!(body instanceof XWPFTableCell cell)) {
            return DocxTable.WIDTH - paragraph.getIndentationLeft();
        }
        int column = cell.getTableRow().getTableCells().indexOf(cell);
        List<CTTblGridCol> columns =
                cell.getTableRow().getTable().getCTTbl().getTblGrid().getGridColList();
        return ((Number) columns.get(column).getW()).doubleValue() - CELL_MARGINS;
    }

    private static PictureType type(Picture picture) {
        return switch (picture.kind()) {
            case PNG -> PictureType.PNG;
            case JPEG -> PictureType.JPEG;
            case GIF -> PictureType.GIF;
        };
    }
}
