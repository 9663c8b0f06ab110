package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole result folders of two small studies, to the byte but for times, paths and pictures. Recorded from the program, to
 * be renewed with a line of the changelog that is marked <em>moves numbers</em>, where they do:
 * {@code -Dfukabun.rewrite=true} renews them. They are drawn from the prior, so that a new posterior leaves them alone.
 */
class GoldenFoldersTest {
    private static final Path RESOURCES = Path.of("src/test/resources/fukabun/app/cli");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "golden-sweep, sweep golden-sweep.yaml --thesis continuous",
        "golden-compare, compare golden-base.yaml golden-islands.yaml --thesis continuous --runs 3 --seed 7"
    })
    void theFolderIsWhatItWas(String name, String line) throws IOException {
        String text = new FolderText(made(line), folder).text();
        Path golden = RESOURCES.resolve(name + ".txt");
        if (Boolean.getBoolean("fukabun.rewrite")) {
            Files.writeString(golden, text);
        }
        assertEquals(
                Files.readString(golden),
                text,
                "the folder differs. Maybe renew it: mvn -pl app -am test -Dtest=GoldenFoldersTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dfukabun.rewrite=true");
    }

    @Test
    void aByteOfATableOrAWordOfThePageIsNoticed() throws IOException {
        Path result = made("sweep golden-sweep.yaml --thesis continuous");
        String before = new FolderText(result, folder).text();
        Path table = result.resolve("runs.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("baseline", "baselime"));
        String after = new FolderText(result, folder).text();
        assertEquals(1, differing(before, after), "runs.csv alone differs, by its digest");
        Path page = result.resolve("report.html");
        Files.writeString(page, Files.readString(page).replace("How to cite", "How to quote"));
        assertEquals(2, differing(before, new FolderText(result, folder).text()));
    }

    private static int differing(String before, String after) {
        List<String> left = before.lines().toList();
        List<String> right = after.lines().toList();
        assertEquals(left.size(), right.size());
        int count = 0;
        for (int i = 0; i < left.size(); i++) {
            count += left.get(i).equals(right.get(i)) ? 0 : 1;
        }
        return count;
    }

    private Path made(String line) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : line.split(" ")) {
            arguments.add(word.endsWith(".yaml") ? copied(word) : word);
        }
        arguments.addAll(Arrays.asList(
                "--format",
                "csv,xlsx,json,parquet,svg,html",
                "--out",
                folder.resolve("out").toString()));
        Transcript transcript = Transcript.of(arguments.toArray(String[]::new));
        assertEquals(0, transcript.code(), transcript.err());
        Path result = Results.folderOf(transcript);
        assertTrue(Files.isDirectory(result));
        return result;
    }

    private String copied(String name) throws IOException {
        Path copy = folder.resolve(name);
        Files.copy(RESOURCES.resolve(name), copy);
        return copy.toString();
    }
}
