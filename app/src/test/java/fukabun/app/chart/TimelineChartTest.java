package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.study.Quantiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
    private static final ChartFoot FOOT = new ChartFoot(List.of("baseline"), "thesis posterior", 7, 30, true, "0.1.0");

    @Test
    void projectsAreToldWithTheirYearsAndShareAndThoseOfNoRunToo() {
        // By hand: of 1973, 1974, 1975 the median is 1974.
        Drawing figure = draw(
                new TimelineChart.Project("South Yakut", Quantiles.of(new double[] {1973, 1974, 1975}), 0.75),
                new TimelineChart.Project("Yakut gas", Quantiles.of(new double[] {0}), 0.0));
        assertTrue(figure.svg().contains(">1974, in 75 % of runs</text>"), figure.svg());
        assertTrue(figure.svg().contains(">in no run</text>"));
        assertTrue(figure.description().contains("South Yakut: median 1974"), figure.description());
        assertTrue(figure.description().contains("Yakut gas: in no run."));
        assertTrue(figure.description().contains("Summit: 1973 1985."));
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
