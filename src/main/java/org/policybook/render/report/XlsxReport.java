package org.policybook.render.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.policybook.render.RenderFailure;
import org.policybook.report.Cell;
import org.policybook.report.Column;
import org.policybook.report.Report;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Writes a report as a workbook: a sheet a section, with real numbers, percentages and dates, filters, and a header
/// that stays in sight. Rows go to disk as they are written, so that ten thousand need little memory.
public final class XlsxReport {
    /// Rows that are kept in memory.
    private static final int WINDOW = 200;

    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    private static final int SAMPLED = 500;
    private static final int UNIT = 256;

    /// A line of a note in points, and how many letters it surely holds.
    private static final float LINE = 15;

    private static final int LETTERS = 95;

    /// @param accent the house colour, six hexadecimal digits
    public byte[] write(Report report, String accent) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SheetStyles styles = new SheetStyles(book, accent);
            SheetNames names = new SheetNames();
            for (Section section : Flat.sections(report)) {
                new SheetWriting(book.createSheet(names.of(section.title())), styles, book).write(report, section);
            }
            notes(report, book.createSheet(names.of("Notes")), styles);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new RenderFailure(
                    "The report \"%s\" could not be written as a workbook".formatted(report.title()), e);
        }
    }

    private static void notes(Report report, Sheet sheet, SheetStyles styles) {
        sheet.setColumnWidth(0, 110 * UNIT);
        text(sheet.createRow(0), 0, report.title()).setCellStyle(styles.title());
        text(sheet.createRow(1), 0, report.asOf().words()).setCellStyle(styles.text());
        for (int i = 0; i < report.notes().size(); i++) {
            String note = report.notes().get(i);
            Row row = sheet.createRow(3 + i);
            text(row, 0, note).setCellStyle(styles.text());
            row.setHeightInPoints(LINE * (1 + note.length() / LETTERS));
        }
    }

    private static org.apache.poi.ss.usermodel.Cell text(Row row, int column, String text) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    /// One sheet while it is written.
    private record SheetWriting(Sheet sheet, SheetStyles styles, SXSSFWorkbook book) {
        /// Title and day, an empty row, the header, and the rows.
        private static final int HEADER = 3;

        void write(Report report, Section section) {
            Table table = Flat.of(section.table());
            text(sheet.createRow(0), 0, section.title()).setCellStyle(styles.title());
            text(
                    sheet.createRow(1),
                    0,
                    String.join(
                            " ",
                            IntStream.range(0, section.paragraphs().size() + 1)
                                    .mapToObj(i -> i == 0
                                            ? report.asOf().words() + "."
                                            : section.paragraphs().get(i - 1))
                                    .toList()));
            header(table);
            for (int i = 0; i < table.rows().size(); i++) {
                row(sheet.createRow(HEADER + 1 + i), table.rows().get(i));
            }
            sheet.createFreezePane(1, HEADER + 1);
            if (!table.rows().isEmpty()) {
                int last = HEADER + table.rows().size();
                sheet.setAutoFilter(
                        new CellRangeAddress(HEADER, last, 0, table.columns().size() - 1));
            }
            sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }

        private void header(Table table) {
            Row row = sheet.createRow(HEADER);
            List<Column> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                text(row, i, columns.get(i).heading()).setCellStyle(styles.header());
                sheet.setColumnWidth(i, width(table, i) * UNIT);
            }
        }

        /// Wide enough for most of what stands in a column; what is longer is wrapped.
        private static int width(Table table, int column) {
            int widest = table.columns().get(column).heading().length();
            List<List<Cell>> rows = table.rows();
            for (List<Cell> row : rows.subList(0, Math.min(SAMPLED, rows.size()))) {
                widest = Math.max(widest, words(row.get(column)).length());
            }
            return Math.clamp(widest + 3, NARROWEST, WIDEST);
        }

        private static String words(Cell cell) {
            return cell instanceof Cell.Date date ? date.value().inWords() : cell.shown();
        }

        private void row(Row row, List<Cell> cells) {
            for (int i = 0; i < cells.size(); i++) {
                org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
                switch (cells.get(i)) {
                    case Cell.Text words -> cell.setCellValue(words.shown());
                    case Cell.Count count -> cell.setCellValue((double) count.value());
                    case Cell.Decimal decimal -> cell.setCellValue(decimal.value());
                    case Cell.Share share -> share(share, cell);
                    case Cell.Date date -> date(date, cell);
                    case Cell.Link link -> link(link, cell);
                    case Cell.Empty nothing -> {}
                }
                cell.setCellStyle(style(cells.get(i)).apply(styles));
            }
        }

        private static void share(Cell.Share share, org.apache.poi.ss.usermodel.Cell cell) {
            if (share.whole() > 0) {
                cell.setCellValue(share.value());
            }
        }

        /// A date known to the month or year stays in words: a day would be invented.
        private static void date(Cell.Date date, org.apache.poi.ss.usermodel.Cell cell) {
            if (date.value().day() == 0) {
                cell.setCellValue(date.value().inWords());
            } else {
                cell.setCellValue(date.value().firstDay());
            }
        }

        private void link(Cell.Link link, org.apache.poi.ss.usermodel.Cell cell) {
            cell.setCellValue(link.shown());
            if (link.address().startsWith("http")) {
                Hyperlink lead = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                lead.setAddress(link.address());
                cell.setHyperlink(lead);
            }
        }

        private static Function<SheetStyles, org.apache.poi.ss.usermodel.CellStyle> style(Cell cell) {
            return switch (cell) {
                case Cell.Count count -> SheetStyles::whole;
                case Cell.Decimal decimal -> SheetStyles::decimal;
                case Cell.Share share -> SheetStyles::share;
                case Cell.Date date -> SheetStyles::date;
                case Cell.Text words -> SheetStyles::text;
                case Cell.Link link -> SheetStyles::text;
                case Cell.Empty nothing -> SheetStyles::text;
            };
        }
    }
}
