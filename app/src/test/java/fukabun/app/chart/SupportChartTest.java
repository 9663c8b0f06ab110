package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.chart.SupportChart.Bar;
import fukabun.app.chart.SupportChart.Ends;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SupportChartTest {
    private static final ChartFoot FOOT = new ChartFoot(List.of("baseline"), "80 draws kept", 7, 4, true, "0.1.0");
    private static final Pattern BAR =
            Pattern.compile("<path d=\"M([0-9.]+) [^\"]*?L([0-9.]+) [^\"]*\" fill=\"#005a9c\"");

    /** Twice and half are as far from 1, for the scale is one of ratios. */
    @Test
    void barsBeginAtOneAndAreAsLongAsTheirLogarithms() {
        double[] twice = ends(2.0);
        double[] half = ends(0.5);
        assertEquals(half[1], twice[0], 0.1, "both have an end at 1");
        assertEquals(twice[1] - twice[0], half[1] - half[0], 0.1);
    }

    @Test
    void everyThesisIsToldWithBothRanges() {
        Drawing figure = draw(0.5);
        assertTrue(figure.svg().contains(">0.25 to 4</text>"), figure.svg());
        assertTrue(
                figure.description()
                        .contains(
                                "strong: 0.5, nine in ten between 0.25 and 4, with one choice made otherwise between 0.2"
                                        + " and 5."),
                figure.description());
    }

    @Test
    void aRatioOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> draw(0.0));
        assertThrows(IllegalArgumentException.class, () -> new SupportChart(List.of(), FOOT));
    }

    private static Drawing draw(double factor) {
        Bar bar = new Bar("strong", "all of it", factor, new Ends(0.25, 4.0), new Ends(0.2, 5.0));
        return new SupportChart(List.of(bar), FOOT).draw();
    }

    /** Left and right end of the one wide path in the colour of bars; that of the key comes first. */
    private static double[] ends(double factor) {
        Matcher bars = BAR.matcher(draw(factor).svg());
        assertTrue(bars.find() && bars.find());
        return new double[] {Double.parseDouble(bars.group(1)), Double.parseDouble(bars.group(2))};
    }
}
