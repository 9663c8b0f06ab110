package fukabun.app.workbook;

import java.util.EnumMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells; each is made once a workbook. */
final class Styles {
    private static final String FONT = "Calibri";
    private static final short POINTS = 11;
    private static final short TITLE_POINTS = 16;
    private static final byte[] HEADING_FILL = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
    private static final byte[] HEADING_TEXT = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] WARNING_FILL = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
    private static final byte[] LINK_TEXT = {(byte) 0x05, (byte) 0x63, (byte) 0xC1};

    private static final double LEAST_WITH_COMMAS = 10_000.0;
    private static final double LEAST_ROUGH = 10.0;

    /** The looks. */
    enum Look {
        TEXT("General"),
        WRAPPED("General"),
        BOLD("General"),
        TITLE("General"),
        HEADING("General"),
        WARNING("General"),
        LINK("General"),
        CENTRED("General"),
        PLAIN("General"),
        YEAR("0"),
        WHOLE("#,##0"),
        DECIMAL("#,##0.00"),
        FRACTION("0.000"),
        HUNDREDTHS("0.00"),
        PERCENT("0.0%");

        private final String format;

        Look(String format) {
            this.format = format;
        }
    }

    private final XSSFWorkbook workbook;
    private final EnumMap<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /** The look of numbers in a unit: money and goods whole, prices with cents, shares with three decimals. */
    static Look forUnit(String unit) {
        return switch (unit) {
            case "USD", "USD/yr", "USD of 1985", "JPY", "rubles", "t", "t/yr", "m3" -> Look.WHOLE;
            case "USD/t", "USD/m3", "USD/mmBtu", "1980 = 100", "credits", "wells" -> Look.DECIMAL;
            default -> Look.FRACTION;
        };
    }

    /** The look of a number whose unit is not known; one between 1000 and 10,000 may be a year, so has no comma. */
    static Look forSize(double value) {
        if (Math.abs(value) >= LEAST_WITH_COMMAS) {
            return Look.WHOLE;
        }
        if (value == Math.rint(value)) {
            return Look.PLAIN;
        }
        return Math.abs(value) >= LEAST_ROUGH ? Look.HUNDREDTHS : Look.FRACTION;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(look));
        switch (look) {
            case WRAPPED -> style.setWrapText(true);
            case HEADING -> fill(style, HEADING_FILL);
            case WARNING -> fill(style, WARNING_FILL);
            case CENTRED -> style.setAlignment(HorizontalAlignment.CENTER);
            default -> style.setWrapText(false);
        }
        if (look == Look.TEXT || look == Look.LINK || look == Look.BOLD || look == Look.WRAPPED) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        if (look == Look.HEADING) {
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderBottom(BorderStyle.THIN);
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? TITLE_POINTS : POINTS);
        font.setBold(look == Look.BOLD || look == Look.TITLE || look == Look.HEADING || look == Look.WARNING);
        if (look == Look.HEADING) {
            font.setColor(new XSSFColor(HEADING_TEXT, null));
        }
        if (look == Look.LINK) {
            font.setColor(new XSSFColor(LINK_TEXT, null));
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }
}
