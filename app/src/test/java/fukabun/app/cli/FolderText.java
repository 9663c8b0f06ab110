package fukabun.app.cli;

import fukabun.app.files.InputDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A result folder as one text: small files in full, of larger ones the digest. Times, paths, and what the program and
 * Java are called stand as blanks to fill. Of a workbook it is the cells, of the page the words without its pictures, and
 * of pictures the name alone, for they hold the fonts of the machine.
 */
final class FolderText {
    private static final int MOST_IN_FULL = 4_000;
    private static final List<String> PICTURES = List.of(".png", ".svg");

    private final Path folder;
    private final Path place;

    /**
     * @param folder the result
     * @param place under which inputs and results stand
     */
    FolderText(Path folder, Path place) {
        this.folder = folder;
        this.place = place;
    }

    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append("== ").append(folder.relativize(file)).append('\n').append(content(file));
            }
        }
        return text.toString();
    }

    private String content(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (PICTURES.stream().anyMatch(name::endsWith)) {
            return "";
        }
        if (name.endsWith(".parquet")) {
            return "sha256 " + InputDigest.ofFile(file) + "\n";
        }
        String words = plain(name.endsWith(".xlsx") ? cells(file) : Files.readString(file));
        return words.length() <= MOST_IN_FULL
                ? words
                : "sha256 " + InputDigest.ofBytes(words.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private String plain(String words) {
        return words.replace(place.toString(), "PLACE")
                .replaceAll("(?s)<svg .*?</svg>", "SVG")
                .replaceAll("(?s)\"software\" : \\{.*?\\}", "\"software\" : SOFTWARE")
                .replaceAll("\"started\" : \"[^\"]*\"", "\"started\" : TIME")
                .replaceAll("\"durationSeconds\" : [0-9.E-]+", "\"durationSeconds\" : TIME")
                .replaceAll("(?s),\\s*\"files\" : \\[.*?\\]", "")
                .replaceAll("\\(version [^)]*\\)", "(VERSION)")
                .replaceAll("Fukabun [^ ·<\n]+", "Fukabun VERSION")
                .replaceAll("Java [0-9][^)]*\\)", "JAVA");
    }

    private static String cells(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    if (row.getCell(0) != null && !isOfTheMachine(row.getCell(0))) {
                        row.forEach(cell -> text.append(sheet.getSheetName())
                                .append('!')
                                .append(cell.getAddress())
                                .append('=')
                                .append(content(cell))
                                .append('\n'));
                    }
                }
            }
        }
        return text.toString();
    }

    private static boolean isOfTheMachine(Cell label) {
        return label.getCellType() == CellType.STRING
                && List.of("Version", "Java", "Started").contains(label.getStringCellValue());
    }

    private static String content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case FORMULA -> "=" + cell.getCellFormula();
            default -> cell.toString();
        };
    }
}
