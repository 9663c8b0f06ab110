package fukabun.app.output;

import fukabun.app.files.SurroundingsException;
import fukabun.calibration.DrawScore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Blocks of scored draws on disk, so that a calibration that was stopped goes on where it was. A block is written beside
 * its place and renamed, so one that is there is whole; its numbers read back to the same bits.
 */
public final class Checkpoints {
    private static final String ENDING = ".block";

    private final Path folder;

    /** Opens, or makes, the folder of one calibration. */
    public Checkpoints(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** A block that is there already. */
    public Optional<DrawScore[]> read(String name, int draws) {
        Path file = folder.resolve(name + ENDING);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            DrawScore[] scores = new DrawScore[draws];
            for (int i = 0; i < draws; i++) {
                String[] halves = lines.get(i).split(";", -1);
                scores[i] = new DrawScore(numbers(halves[0]), numbers(halves[1]));
            }
            return lines.size() == draws ? Optional.of(scores) : Optional.empty();
        } catch (IOException e) {
            throw refused(e);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty(); // damaged: it is worked out again
        }
    }

    /** Keeps a block. */
    public void write(String name, DrawScore[] scores) {
        List<String> lines = new ArrayList<>(scores.length);
        for (DrawScore score : scores) {
            lines.add(text(score.met()) + ";" + text(score.ranking()));
        }
        Path partial = folder.resolve(name + ".partial");
        try {
            Files.write(partial, lines, StandardCharsets.UTF_8);
            Files.move(partial, folder.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Removes the blocks when their result is written. */
    public void remove() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private SurroundingsException refused(IOException cause) {
        return new SurroundingsException(
                "the checkpoints in " + folder + " cannot be read or written: " + cause.getMessage()
                        + ". Maybe free some space, or choose another folder with --out.",
                cause);
    }

    private static String text(double[] values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",").append(NumberText.of(values[i]));
        }
        return text.toString();
    }

    private static double[] numbers(String text) {
        String[] cells = text.split(",", -1);
        double[] values = new double[cells.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.parseDouble(cells[i]);
        }
        return values;
    }
}
