package fukabun.app.chart;

import fukabun.base.Check;
import fukabun.study.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/** When projects begin over the runs of a scenario, and under them the events that the scenario dates. */
public final class TimelineChart {
    /**
     * A project.
     *
     * @param name for people
     * @param start spread of the year in which it begins, over the runs in which it does
     * @param begun runs in which it begins; where 0, {@code start} is not looked at
     * @param runs in all, at least 1
     */
    public record Project(String name, Quantiles start, int begun, int runs) {
        public Project {
            Check.notBlank("name", name);
            Check.atLeast("runs", runs, 1);
            Check.between("begun", begun, 0, runs);
        }

        double share() {
            return begun / (double) runs;
        }

        /** Whether it begins in so few runs that they have no spread to speak of. */
        boolean isRare() {
            return begun < FEWEST_FOR_AN_INTERVAL;
        }
    }

    /**
     * A kind of event, with every time at which it acts.
     *
     * @param name for people
     * @param spans in years with their parts, 1973.75 is October 1973
     */
    public record Event(String name, List<Span> spans) {
        public Event {
            Check.notBlank("name", name);
            spans = List.copyOf(spans);
        }
    }

    /** From the beginning of the first month to the end of the last, in years. */
    public record Span(double from, double to) {}

    private static final int FEWEST_FOR_AN_INTERVAL = 5;

    /** Of a bar over hardly any of the runs; a bar over all of them is opaque. */
    private static final double PALEST = 0.15;

    private static final int LABEL_SPACE = 420;
    private static final int NUMBER_SPACE = 340;
    private static final int FOOT_SPACE = 92;
    private static final int KEY_DROP = 8;
    private static final int MOST_POINTS = 22;
    private static final int TICK_POINTS = 20;
    private static final double MOST_LINE_HEIGHT = 46.0;
    private static final double LEAST_SPAN = 5.0;
    private static final double PERCENT = 100.0;
    private static final int TICK_YEARS = 4;
    private static final Color OUTER = new Color(0xA5, 0xC4, 0xDC);
    private static final Color INNER = new Color(0x4F, 0x95, 0xC9);
    private static final int OPAQUE = 255;

    private final String title;
    private final int firstYear;
    private final int lastYear;
    private final List<Project> projects;
    private final List<Event> events;
    private final ChartFoot foot;

    /**
     * @param title headline
     * @param years first and last calendar year
     * @param projects from top to bottom
     * @param events below them
     * @param foot what stands below
     */
    public TimelineChart(String title, int[] years, List<Project> projects, List<Event> events, ChartFoot foot) {
        Check.that(!projects.isEmpty(), "at least one project is needed");
        this.title = title;
        this.firstYear = years[0];
        this.lastYear = years[1];
        this.projects = List.copyOf(projects);
        this.events = List.copyOf(events);
        this.foot = foot;
    }

    /** The finished figure. */
    public Drawing draw() {
        ChartPage page = new ChartPage(
                title,
                "Year in which each project begins, among the runs in which it does, and the dated events. The fewer these runs, the"
                        + " paler the bar; below five, an open mark and no bar.",
                foot);
        KeyRow key = new KeyRow(page, page.below() + KEY_DROP)
                .point(Markers.DISC.marker(), "median")
                .swatch(INNER, "half of these runs")
                .swatch(OUTER, "nine in ten of them");
        if (!events.isEmpty()) {
            key.swatch(Palette.FAINT, "event of the scenario");
        }
        double top = page.below() + KeyRow.HEIGHT;
        int rows = projects.size() + events.size() + (events.isEmpty() ? 0 : 1);
        double height = Math.min(MOST_LINE_HEIGHT, (ChartPage.HEIGHT - FOOT_SPACE - top) / rows);
        drawYears(page, top, top + height * rows);
        double y = top + height / 2.0;
        for (Project project : projects) {
            drawProject(page, project, y, height);
            y += height;
        }
        for (Event event : events) {
            y += event == events.get(0) ? height / 2.0 : 0.0;
            drawEvent(page, event, y, height);
            y += height;
        }
        return page.finish(description());
    }

    private void drawYears(ChartPage page, double top, double bottom) {
        Font font = Palette.plain(TICK_POINTS);
        page.pen().setStroke(new BasicStroke(1.5f));
        int first = firstYear + Math.floorMod(-firstYear, TICK_YEARS);
        for (int year = first; year <= lastYear + 1; year += TICK_YEARS) {
            page.pen().setColor(Palette.GRID);
            page.pen().draw(new Line2D.Double(x(year), top, x(year), bottom));
            String text = Integer.toString(year);
            page.text(text, font, Palette.INK, (int) (x(year) - page.width(text, font) / 2.0), (int) bottom + 26);
        }
    }

    private void drawProject(ChartPage page, Project project, double y, double height) {
        int base = name(page, project.name(), y, height, Palette.bold(points(height)));
        page.text(
                numbers(project),
                Palette.plain(points(height)),
                Palette.INK,
                ChartPage.WIDTH - NUMBER_SPACE + 20,
                base);
        if (project.begun() == 0) {
            return;
        }
        Quantiles q = project.start();
        if (!project.isRare()) {
            bar(page, q.p05(), q.p95() + 1.0, y, height * 0.42, pale(OUTER, project.share()));
            bar(page, q.p25(), q.p75() + 1.0, y, height * 0.66, pale(INNER, project.share()));
        }
        double half = Math.min(7.0, height * 0.25);
        page.pen().setColor(Palette.INK);
        Markers.DISC.paint(page.pen(), x(q.p50() + 0.5), y, half);
        if (project.isRare()) {
            page.pen().setColor(Color.WHITE);
            Markers.DISC.paint(page.pen(), x(q.p50() + 0.5), y, half * 0.55);
        }
    }

    private static String numbers(Project project) {
        if (project.begun() == 0) {
            return "in no run";
        }
        String median = word(project.start().p50());
        return project.isRare()
                ? median + ", in " + project.begun() + " of " + project.runs() + " runs"
                : median + ", in " + Math.round(project.share() * PERCENT) + " % of runs";
    }

    private static Color pale(Color colour, double share) {
        return Palette.thin(colour, (int) Math.round(OPAQUE * (PALEST + (1.0 - PALEST) * share)));
    }

    private void drawEvent(ChartPage page, Event event, double y, double height) {
        name(page, event.name(), y, height, Palette.plain(points(height)));
        for (Span span : event.spans()) {
            bar(page, span.from(), span.to(), y, height * 0.5, Palette.FAINT);
        }
    }

    private static int name(ChartPage page, String name, double y, double height, Font font) {
        int base = (int) (y + points(height) * 0.36);
        page.text(name, font, Palette.INK, ChartPage.MARGIN, base);
        return base;
    }

    /** Within the years shown, and wide enough to be seen. */
    private void bar(ChartPage page, double from, double to, double y, double height, Color colour) {
        double left = x(Math.max(firstYear, Math.min(from, lastYear + 1.0)));
        double right = x(Math.max(firstYear, Math.min(to, lastYear + 1.0)));
        if (to > firstYear && from < lastYear + 1.0) {
            page.pen().setColor(colour);
            page.pen().fill(new Rectangle2D.Double(left, y - height / 2.0, Math.max(LEAST_SPAN, right - left), height));
        }
    }

    private String description() {
        StringBuilder text = new StringBuilder("Year in which each project begins.");
        for (Project project : projects) {
            Quantiles q = project.start();
            text.append(' ').append(project.name()).append(": ");
            text.append(
                    project.isRare()
                            ? numbers(project) + "."
                            : "median " + word(q.p50()) + ", nine in ten between " + word(q.p05()) + " and "
                                    + word(q.p95()) + ", in " + Math.round(project.share() * PERCENT)
                                    + " percent of runs.");
        }
        for (Event event : events) {
            text.append(' ').append(event.name()).append(":");
            event.spans().forEach(span -> text.append(' ').append((int) span.from()));
            text.append('.');
        }
        return text.toString();
    }

    private static String word(double year) {
        return String.format(Locale.ROOT, "%.0f", year);
    }

    private static int points(double height) {
        return (int) Math.min(MOST_POINTS, height * 0.8);
    }

    private double x(double year) {
        double width = ChartPage.WIDTH - LABEL_SPACE - NUMBER_SPACE;
        return LABEL_SPACE + width * (year - firstYear) / (lastYear + 1.0 - firstYear);
    }
}
