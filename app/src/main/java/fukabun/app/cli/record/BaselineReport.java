package fukabun.app.cli.record;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.calibration.ForecastErrors;
import fukabun.calibration.Rival;
import fukabun.calibration.SeriesFit;
import fukabun.calibration.WiderBand;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The model and the naive forecasts beside each series, in words and columns. */
final class BaselineReport {
    /** Series of trade, of which every forecast is shown; the others show the last value and the trend of each year. */
    static final List<Indicator> TRADE = List.of(Indicator.EXPORTS, Indicator.IMPORTS, Indicator.TURNOVER);

    /** What people call them, in this order. */
    private static final List<String> NAMES = List.of("exports", "imports", "turnover");

    private static final int NAME_WIDTH = 34;
    private static final double PERCENT = 100.0;
    private static final String NOTHING = "-";

    private final Session session;
    private final PrintWriter out;

    BaselineReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    /**
     * One line a series: errors, coverage, direction; where grade C is among the figures, a second line without it.
     *
     * @param wider bands with the model's own error, of those series that have one
     */
    void printSeries(List<SeriesFit> fits, Map<Indicator, WiderBand> wider) {
        out.println(session.ink()
                .faint(Layout.left("  series", NAME_WIDTH)
                        + " figures mean error  factor within 50 %  within 90 %  with own error direction"));
        for (SeriesFit fit : fits) {
            Optional<WiderBand> band = Optional.ofNullable(wider.get(fit.indicator()));
            printSeries(fit.indicator().key(), fit, band);
            fit.atLeast(Grade.B)
                    .filter(good -> good.points().size() < fit.points().size())
                    .ifPresent(good -> printSeries("  grades A and B alone", good, band));
        }
    }

    private void printSeries(String name, SeriesFit fit, Optional<WiderBand> wider) {
        ForecastErrors errors = fit.errors();
        out.println(String.format(
                Locale.ROOT,
                "  %s%8d %10s %7s %11s %12s %15s %9s",
                Layout.left(name, NAME_WIDTH - 2),
                errors.figures(),
                percent(errors.absoluteShare()),
                factor(errors.logError()),
                percent(fit.covered50()),
                percent(fit.covered90()),
                percent(wider.map(band -> covered90(band, fit)).orElse(Double.NaN)),
                percent(errors.directionRight())));
    }

    private static double covered90(WiderBand band, SeriesFit fit) {
        return (double) band.covered90(fit) / fit.points().size();
    }

    /** A block a series: the model, and every naive forecast under what it knows. */
    void printRivals(List<SeriesFit> fits) {
        for (SeriesFit fit : fits) {
            out.println(session.ink().bold("  " + fit.indicator().key())
                    + session.ink().faint(", " + fit.points().size() + " figures " + years(fit)));
            out.println(session.ink()
                    .faint(Layout.left("", NAME_WIDTH) + " figures  mean error     factor  direction  model errs"));
            print("the model, middle run", fit.errors(), "");
            Set<String> shown = new LinkedHashSet<>();
            for (Rival rival : fit.rivals()) {
                ForecastErrors errors = fit.errors(rival);
                if (errors.figures() > 0) {
                    if (shown.add(rival.knowledge().key())) {
                        out.println("  " + rival.knowledge().words());
                    }
                    print("  " + rival.name(), errors, ratio(fit.errorOver(rival)));
                }
            }
        }
    }

    private void print(String name, ForecastErrors errors, String ratio) {
        out.println(String.format(
                        Locale.ROOT,
                        "  %s%8d %11s %10s %10s  %s",
                        Layout.left(name, NAME_WIDTH - 2),
                        errors.figures(),
                        percent(errors.absoluteShare()),
                        factor(errors.logError()),
                        percent(errors.directionRight()),
                        ratio)
                .stripTrailing());
    }

    /** How many series the model is nearer to than each naive forecast that many series have. */
    static String tally(List<SeriesFit> fits) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (SeriesFit fit : fits) {
            for (Rival rival : fit.rivals()) {
                double ratio = fit.errorOver(rival);
                if (Double.isFinite(ratio)) {
                    int[] count = counts.computeIfAbsent(
                            rival.name() + ", " + rival.knowledge().key(), ignored -> new int[2]);
                    count[0] += ratio < 1.0 ? 1 : 0;
                    count[1]++;
                }
            }
        }
        List<String> words = new ArrayList<>();
        counts.forEach((name, count) -> words.add(count[0] + " of " + count[1] + " (" + name + ")"));
        return "Series to which the model is nearer: " + String.join("; ", words) + ".";
    }

    /** What people call a series of trade. */
    static String nameOfTrade(Indicator indicator) {
        return NAMES.get(TRADE.indexOf(indicator));
    }

    static List<SeriesFit> trade(List<SeriesFit> fits) {
        return fits.stream().filter(fit -> TRADE.contains(fit.indicator())).toList();
    }

    static String years(SeriesFit fit) {
        int first = fit.points().get(0).observation().year();
        int last = fit.points().get(fit.points().size() - 1).observation().year();
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    private static String factor(double logError) {
        return Double.isNaN(logError) ? NOTHING : String.format(Locale.ROOT, "%.2f", Math.exp(logError));
    }

    private static String ratio(double ratio) {
        return Double.isNaN(ratio) ? NOTHING : String.format(Locale.ROOT, "%.2f times it", ratio);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? NOTHING : String.format(Locale.ROOT, "%.0f %%", PERCENT * share);
    }

    /** A series for programs. */
    static Map<String, Object> content(SeriesFit fit, Map<Indicator, WiderBand> wider) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("indicator", fit.indicator().key());
        content.putAll(own(fit));
        WiderBand band = wider.get(fit.indicator());
        content.put("covered90OwnError", JsonText.number(band == null ? Double.NaN : covered90(band, fit)));
        fit.atLeast(Grade.B).ifPresent(good -> content.put("gradesAB", own(good)));
        content.put(
                "baselines",
                fit.rivals().stream().map(rival -> content(fit, rival)).toList());
        return content;
    }

    private static Map<String, Object> own(SeriesFit fit) {
        Map<String, Object> content = content(fit.errors());
        content.put("covered50", JsonText.number(fit.covered50()));
        content.put("covered90", JsonText.number(fit.covered90()));
        return content;
    }

    private static Map<String, Object> content(SeriesFit fit, Rival rival) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("forecast", rival.name());
        content.put("knows", rival.knowledge().key());
        content.putAll(content(fit.errors(rival)));
        content.put("modelErrorRatio", JsonText.number(fit.errorOver(rival)));
        return content;
    }

    private static Map<String, Object> content(ForecastErrors errors) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("figures", errors.figures());
        content.put("meanAbsoluteError", JsonText.number(errors.absoluteShare()));
        content.put("logError", JsonText.number(errors.logError()));
        content.put("directionRight", JsonText.number(errors.directionRight()));
        return content;
    }
}
