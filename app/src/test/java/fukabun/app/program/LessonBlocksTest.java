package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the tables of lesson 2 are made, on two results of four pairs of runs that were written by hand. */
class LessonBlocksTest {
    private static final String LESSON = "lesson-2-orders.md";

    @TempDir
    private Path pipeline;

    @TempDir
    private Path sakhalin;

    @BeforeEach
    void writeResults() throws IOException {
        Files.writeString(pipeline.resolve("differences.csv"), """
                base,variant,period,indicator,p05,p50,p95
                baseline,no-us-sanctions,1981,pipelineOrdersJapanUsd,7,7,7
                baseline,no-us-sanctions,total,pipelineOrdersJapanUsd,-1.04e9,-0.04e9,2e9
                baseline,no-us-sanctions,total,exportsUsd,7,7,7
                baseline,no-hard-stance,total,pipelineOrdersJapanUsd,0,0,0
                baseline,cheap-japanese-credit,total,pipelineOrdersJapanUsd,0,0.26e9,1e9
                """);
        Files.writeString(
                pipeline.resolve("runs.csv"),
                "scenario,pipelineOrdersJapanUsd\n"
                        + runs("baseline", "1e9", "2e9", "3e9", "4e9")
                        + runs("no-us-sanctions", "0.5e9", "1e9", "3e9", "6e9")
                        + runs("no-hard-stance", "1e9", "2e9", "3e9", "4e9")
                        + runs("cheap-japanese-credit", "2e9", "3e9", "4e9", "5e9"));
        Files.writeString(
                sakhalin.resolve("runs.csv"),
                "scenario\n"
                        + runs("baseline", "", "", "", "")
                        + runs("sodeco-exempted", "", "", "", "")
                        + runs("no-lng-rush", "", "", "", "")
                        + runs("bonanza", "", "", "", ""));
        Files.writeString(sakhalin.resolve("annual.csv"), """
                scenario,period,indicator,mean
                baseline,1990,projectStarted.sakhalin,1
                baseline,1991,projectStarted.any,1
                baseline,1991,projectStarted.sakhalin,0
                sodeco-exempted,1991,projectStarted.sakhalin,0.25
                no-lng-rush,1991,projectStarted.sakhalin,0.5
                bonanza,1991,projectStarted.sakhalin,1
                """);
    }

    /** Without sanctions two pairs lose, one is as it was, one gains; the mean of history is (1 + 2 + 3 + 4) / 4. */
    @Test
    void aChangeIsThatOfPairsInTheSumOfAllYears() {
        List<String> rows = blocks().get("pipeline").lines().skip(2).toList();
        assertEquals(
                List.of(
                        "| no American sanctions, bn USD | 2.5 | 0.0 | -1.0 to +2.0 | 1 of 4 | 2 of 4 |",
                        "| Tokyo lets its firms lead, bn USD | 2.5 | 0.0 | 0.0 to 0.0 | 0 of 4 | 0 of 4 |",
                        "| Japan lends on European terms, bn USD | 2.5 | +0.3 | 0.0 to +1.0 | 4 of 4 | 0 of 4 |"),
                rows);
    }

    /** By hand: a mean of 2.5 in history, so a change of 0.25 is a tenth of it. */
    @Test
    void lessonOneTellsChangesInPercentOfTheMeanOfHistory() throws IOException {
        StringBuilder differences = new StringBuilder("variant,period,indicator,p05,p50,p95\n");
        StringBuilder heading = new StringBuilder("scenario");
        for (String indicator : List.of("turnoverUsd1985", "exportsUsd", "officialCreditUsd", "sovietCoalTonnes")) {
            differences.append("islands-1973,total,").append(indicator).append(",-0.004e9,0.25e9,5e9\n");
            heading.append(',').append(indicator);
        }
        Files.writeString(pipeline.resolve("differences.csv"), differences);
        Files.writeString(
                pipeline.resolve("runs.csv"),
                heading + "\nbaseline,2.5e9,2.5e9,2.5e9,2.5e9\nislands-1973,3e9,3e9,3e9,3e9\n");
        String first = LessonBlocks.of("lesson-1-islands.md", List.of(sakhalin, pipeline, pipeline, pipeline))
                .get("islands")
                .lines()
                .toList()
                .get(2);
        assertEquals("| trade, bn USD of 1985 | 2.5 | +10 % | 0 % to +200 % | 1 of 1 | 0 of 1 |", first);
    }

    @Test
    void aProjectIsCountedAtTheEndOf1991() {
        List<String> rows = blocks().get("sakhalin").lines().skip(2).toList();
        assertEquals("| history | 0 of 4 runs |", rows.get(0));
        assertEquals("| Washington exempts Sodeco | 1 of 4 runs |", rows.get(1));
        assertEquals("| both: exempted, and no rush | 2 of 4 runs |", rows.get(3));
        assertEquals("| everything favourable at once | 4 of 4 runs |", rows.get(4));
    }

    @Test
    void aLessonWithoutTablesIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> LessonBlocks.of("lesson-9.md", List.of()));
    }

    private Map<String, String> blocks() {
        return LessonBlocks.of(LESSON, List.of(pipeline, sakhalin, sakhalin));
    }

    private static String runs(String scenario, String... values) {
        StringBuilder rows = new StringBuilder();
        for (String value : values) {
            rows.append(scenario)
                    .append(value.isEmpty() ? "" : ",")
                    .append(value)
                    .append('\n');
        }
        return rows.toString();
    }
}
