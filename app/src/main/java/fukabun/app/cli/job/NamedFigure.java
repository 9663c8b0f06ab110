package fukabun.app.cli.job;

import fukabun.app.chart.Drawing;
import java.util.function.Supplier;

/**
 * A figure that is yet to be drawn.
 *
 * @param name of its file without ending
 * @param draw makes it
 */
public record NamedFigure(String name, Supplier<Drawing> draw) {}
