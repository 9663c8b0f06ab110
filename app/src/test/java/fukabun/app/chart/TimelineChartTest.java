package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.study.Quantiles;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
    private static final ChartFoot FOOT = new ChartFoot(List.of("baseline"), "thesis posterior", 7, 30, true, "0.1.0");

    @Test
    void projectsAreToldWithTheirYearsAndShareAndThoseOfNoRunToo() {
        // By hand: of 1973, 1974, 1975 the median is 1974.
        Drawing figure = draw(
                new TimelineChart.Project("South Yakut", Quantiles.of(new double[] {1973, 1974, 1975}), 15, 20),
                new TimelineChart.Project("Yakut gas", Quantiles.of(new double[] {0}), 0, 20));
        assertTrue(figure.svg().contains(">1974, in 75 % of runs</text>"), figure.svg());
        assertTrue(figure.svg().contains(">in no run</text>"));
        assertTrue(figure.description().contains("South Yakut: median 1974"), figure.description());
        assertTrue(figure.description().contains("Yakut gas: in no run."));
        assertTrue(figure.description().contains("Summit: 1973 1985."));
    }

    @Test
    void whatHappensInFewerThanFiveRunsHasNoIntervalAndPaleBarsAreOfFewRuns() {
        Quantiles start = Quantiles.of(new double[] {1984, 1985, 1986, 1987, 1988});
        Drawing four = draw(new TimelineChart.Project("Tyumen", start, 4, 20));
        assertTrue(four.svg().contains(">1986, in 4 of 20 runs</text>"), four.svg());
        assertTrue(four.description().contains("Tyumen: 1986, in 4 of 20 runs."), four.description());
        String bar = "fill=\"#4f95c9\"";
        assertEquals(1, parts(four, bar), "only the one of the key");
        Drawing five = draw(new TimelineChart.Project("Tyumen", start, 5, 20));
        Drawing all = draw(new TimelineChart.Project("Tyumen", start, 20, 20));
        assertEquals(2, parts(five, bar));
        // By hand: 0.15 + 0.85 x 5 / 20 = 0.3625, which is 92 of 255.
        assertEquals(1, parts(five, bar + " fill-opacity=\"0.36"), five.svg());
        assertEquals(0, parts(all, bar + " fill-opacity"));
    }

    private static int parts(Drawing drawing, String text) {
        return drawing.svg().split(Pattern.quote(text), -1).length - 1;
    }

    @Test
    void aTimelineWithoutProjectsIsRefused() {
        assertThrows(IllegalArgumentException.class, TimelineChartTest::draw);
    }

    private static Drawing draw(TimelineChart.Project... projects) {
        TimelineChart.Event summit = new TimelineChart.Event(
                "Summit", List.of(new TimelineChart.Span(1973.75, 1973.83), new TimelineChart.Span(1985.0, 9999.0)));
        return new TimelineChart("History", new int[] {1968, 1991}, List.of(projects), List.of(summit), FOOT).draw();
    }
}
