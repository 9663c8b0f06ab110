package fukabun.app.output;

import fukabun.app.files.SurroundingsException;
import fukabun.base.Check;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Blocks of numbers on disk, so that a long job that was stopped goes on where it was. A block is written beside its
 * place and renamed, so one that is there is whole; it carries a check sum, and its numbers read back to the same bits.
 * Two processes at the same job share a folder: they write equal blocks, and when the first to finish removes the folder
 * the other makes again what it still needs.
 */
public final class NumberBlocks {
    private static final String ENDING = ".numbers";

    private final Path folder;

    /** Opens, or makes, the folder of one job. */
    public NumberBlocks(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** A block that is there already, and is one of so many rows and columns; a damaged one counts as not there. */
    public Optional<double[][]> read(String name, int rows, int columns) {
        Path file = folder.resolve(name + ENDING);
        try {
            return rows(ByteBuffer.wrap(Files.readAllBytes(file)), rows, columns);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Keeps a block; every row has the same number of columns. */
    public void write(String name, double[][] rows) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + rows.length * rows[0].length * Double.BYTES);
        bytes.position(Long.BYTES);
        for (double[] row : rows) {
            Check.that(row.length == rows[0].length, "the rows of a block must be equally long");
            for (double number : row) {
                bytes.putDouble(number);
            }
        }
        bytes.putLong(0, checkSum(bytes.array()));
        Path partial = folder.resolve(name + "-" + UUID.randomUUID().toString().substring(0, 8) + ".partial");
        try {
            Files.createDirectories(folder);
            Files.write(partial, bytes.array());
            Files.move(partial, folder.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            // Another process has just removed the folder. The caller has the numbers; only the copy is gone.
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Removes the blocks when their result is written. */
    public void remove() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException | DirectoryNotEmptyException e) {
            // Another process at the same job has removed them, or is still writing some, and will remove those.
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static Optional<double[][]> rows(ByteBuffer bytes, int rows, int columns) {
        long size = Long.BYTES + (long) rows * columns * Double.BYTES;
        if (bytes.capacity() != size || bytes.getLong() != checkSum(bytes.array())) {
            return Optional.empty();
        }
        double[][] numbers = new double[rows][columns];
        for (double[] row : numbers) {
            for (int column = 0; column < columns; column++) {
                row[column] = bytes.getDouble();
            }
        }
        return Optional.of(numbers);
    }

    private static long checkSum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
        return sum.getValue();
    }

    private SurroundingsException refused(IOException cause) {
        return new SurroundingsException(
                "the checkpoints in " + folder + " cannot be read or written: " + cause.getMessage()
                        + ". Maybe free some space, or choose another folder with --out.",
                cause);
    }
}
