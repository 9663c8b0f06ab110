package fukabun.app.workbook;

import fukabun.app.workbook.Styles.Look;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a sheet from top to bottom, a row from left to right. */
final class SheetWriter {
    /** A column: what stands over it, and how wide it is in characters. */
    record Column(String heading, int width) {}

    /** Relative: what rounding of a few operations may leave between a formula and the value it repeats. */
    private static final double ROUNDING = 1e-9;

    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private static final float POINTS_PER_LINE = 15.5f;
    private static final float TITLE_POINTS = 26f;

    /** Words do not break where the column ends, so a line holds less than its width. */
    private static final double FILLED_SHARE = 0.85;

    private final XSSFSheet sheet;
    private final Styles styles;
    private XSSFRow row;
    private int column;
    private int headingRow = -1;

    SheetWriter(XSSFWorkbook workbook, Styles styles, String name) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Begins the next row. */
    SheetWriter row() {
        row = sheet.createRow(row == null ? 0 : row.getRowNum() + 1);
        column = 0;
        return this;
    }

    /** The number of the current row as formulas write it, from 1. */
    int rowNumber() {
        return row.getRowNum() + 1;
    }

    /** The address of a cell of the current row; columns count from 0. */
    String here(int columnIndex) {
        return CellReference.convertNumToColString(columnIndex) + rowNumber();
    }

    /** A row of headings; rows below it are filtered by them and scroll under them. */
    void headings(List<Column> columns) {
        widths(columns);
        row();
        headingRow = row.getRowNum();
        for (Column each : columns) {
            text(each.heading(), Look.HEADING);
        }
    }

    void widths(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNITS_PER_CHARACTER);
        }
    }

    SheetWriter skip() {
        column++;
        return this;
    }

    SheetWriter text(String text, Look look) {
        XSSFCell cell = cell(look);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        if (look == Look.TITLE) {
            row.setHeightInPoints(TITLE_POINTS);
        } else if (cell.getCellStyle().getWrapText()) {
            makeRoom(text, cell.getColumnIndex());
        }
        return this;
    }

    /** Not every program fits the height of a row to wrapped text when it opens a file. */
    private void makeRoom(String text, int columnIndex) {
        double perLine = sheet.getColumnWidth(columnIndex) * FILLED_SHARE / WIDTH_UNITS_PER_CHARACTER;
        double lines = Math.max(1.0, Math.ceil(text.length() / perLine));
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), (float) lines * POINTS_PER_LINE));
    }

    SheetWriter text(String text) {
        return text(text, Look.TEXT);
    }

    /** A number; one that is not finite stands as text, for a sheet has no such numbers, and NaN as nothing. */
    SheetWriter number(double value, Look look) {
        XSSFCell cell = cell(look);
        if (Double.isFinite(value)) {
            cell.setCellValue(value);
        } else if (!Double.isNaN(value)) {
            cell.setCellValue(value > 0.0 ? "INF" : "-INF");
        }
        return this;
    }

    /**
     * A live formula with its value, for programs that do not recalculate. Where the formula would not give the value
     * the plain number is written: a formula never contradicts the tables.
     *
     * @param formula without the leading {@code =}
     * @param recalculated what the formula gives
     * @param value what the tables say
     */
    SheetWriter formula(String formula, double recalculated, double value, Look look) {
        return formula(formula, new Balance(recalculated, value, Math.abs(value)), look);
    }

    /**
     * The value of a formula that adds and takes away.
     *
     * @param recalculated what the formula gives
     * @param value what the tables say
     * @param size of the largest part, against which rounding is small
     */
    record Balance(double recalculated, double value, double size) {
        boolean isSame() {
            return Math.abs(recalculated - value) <= ROUNDING * Math.max(size, Double.MIN_NORMAL);
        }
    }

    /** The same for a sum that may be small where its parts are large. */
    SheetWriter formula(String formula, Balance balance, Look look) {
        if (!balance.isSame()) {
            return number(balance.value(), look);
        }
        XSSFCell cell = cell(look);
        cell.setCellFormula(formula);
        cell.setCellValue(balance.value());
        return this;
    }

    SheetWriter textFormula(String formula, String value) {
        XSSFCell cell = cell(Look.TEXT);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** A text that leads to a cell of another sheet. */
    SheetWriter linkInside(String text, String address) {
        return link(text, HyperlinkType.DOCUMENT, address);
    }

    /** A text that leads to a page of the web. */
    SheetWriter linkOutside(String text, String url) {
        return link(text, HyperlinkType.URL, url);
    }

    /**
     * Freezes and filters the headings, names the table after its sheet for formulas, and sets up the printer:
     * landscape, as wide as the page.
     */
    void finish() {
        if (headingRow >= 0) {
            int last = sheet.getRow(headingRow).getLastCellNum() - 1;
            sheet.createFreezePane(0, headingRow + 1);
            CellRangeAddress table = new CellRangeAddress(headingRow, row.getRowNum(), 0, last);
            sheet.setAutoFilter(table);
            name(table);
            sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, 0, last));
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Formulas of the reader find the table by {@code Annual_table} and the like. */
    private void name(CellRangeAddress table) {
        XSSFName name = sheet.getWorkbook().createName();
        name.setNameName(sheet.getSheetName().replaceAll("[^A-Za-z0-9]", "_") + "_table");
        name.setRefersToFormula(table.formatAsString(sheet.getSheetName(), true));
    }

    private SheetWriter link(String text, HyperlinkType type, String address) {
        XSSFCell cell = cell(Look.LINK);
        cell.setCellValue(text);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell.setHyperlink(link);
        return this;
    }

    private XSSFCell cell(Look look) {
        XSSFCell cell = row.createCell(column++);
        cell.setCellStyle(styles.of(look));
        return cell;
    }
}
