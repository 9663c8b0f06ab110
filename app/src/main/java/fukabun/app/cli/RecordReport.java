package fukabun.app.cli;

import fukabun.calibration.Scoreboard;
import fukabun.calibration.SeriesFit;
import fukabun.scenario.Thesis;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well, and how badly, the model fits, in words and columns. */
final class RecordReport {
    private static final int NAME_WIDTH = 34;
    private static final double PERCENT = 100.0;

    private final Session session;
    private final PrintWriter out;

    RecordReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    /** @param heldOut empty without a hold-out */
    void print(
            Thesis thesis,
            int members,
            Scoreboard scoreboard,
            List<SeriesFit> fits,
            List<SeriesFit> heldOut,
            Path folder) {
        if (session.json()) {
            out.println(JsonText.of(content(thesis, members, scoreboard, fits, heldOut, folder)));
            return;
        }
        if (thesis != Thesis.POSTERIOR) {
            out.println(session.ink().bold(RunReport.NOT_CALIBRATED));
            out.println();
        }
        out.println(session.ink().bold("The model against the record"));
        out.println(Layout.paragraph(members + " members under " + Beliefs.of(thesis) + "."));
        out.println();
        new ScoreboardReport(session).print(scoreboard);
        out.println();
        out.println(session.ink().bold("Each series of the record"));
        out.println(Layout.paragraph("Error: typical distance of the model's median from the record, in percent. Last"
                + " value and trend: the same for two naive forecasts, which know every earlier figure of the record,"
                + " while the model knows none but what calibration used."));
        print(fits);
        if (!heldOut.isEmpty()) {
            out.println();
            out.println(session.ink().bold("Hold-out: figures that the model was not shown"));
            out.println(Layout.paragraph("The prediction was made without them, but knows the actual outside series of"
                    + " these years: oil prices, exchange rates, output. The naive forecasts know the record before the"
                    + " hold-out only."));
            print(heldOut);
        }
        out.println();
        out.println("Results in " + folder);
    }

    private void print(List<SeriesFit> fits) {
        out.println(session.ink()
                .faint(Layout.left("  series", NAME_WIDTH)
                        + " figures   error  within 50 %  within 90 %  last value   trend  direction"));
        for (SeriesFit fit : fits) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %s%8d %7s %12s %12s %11s %7s %10s",
                    Layout.left(fit.indicator().key(), NAME_WIDTH - 2),
                    fit.points().size(),
                    error(fit.error()),
                    share(fit.covered50()),
                    share(fit.covered90()),
                    error(fit.lastValueError()),
                    error(fit.trendError()),
                    share(fit.directionRight())));
        }
    }

    private static String error(double logPoints) {
        return Double.isNaN(logPoints)
                ? "-"
                : String.format(Locale.ROOT, "%.0f %%", PERCENT * Math.expm1(logPoints));
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.0f %%", PERCENT * share);
    }

    private static Map<String, Object> content(
            Thesis thesis,
            int members,
            Scoreboard scoreboard,
            List<SeriesFit> fits,
            List<SeriesFit> heldOut,
            Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("calibrated", thesis == Thesis.POSTERIOR);
        content.put("thesis", thesis.key());
        content.put("members", members);
        content.put("evidenceMet", scoreboard.evidenceMet());
        content.put("scoreboard", ScoreboardReport.content(scoreboard));
        content.put("series", fits.stream().map(RecordReport::content).toList());
        content.put("holdout", heldOut.stream().map(RecordReport::content).toList());
        content.put("folder", folder.toString());
        return content;
    }

    private static Map<String, Object> content(SeriesFit fit) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("indicator", fit.indicator().key());
        content.put("figures", fit.points().size());
        content.put("error", JsonText.number(fit.error()));
        content.put("covered50", JsonText.number(fit.covered50()));
        content.put("covered90", JsonText.number(fit.covered90()));
        content.put("lastValueError", JsonText.number(fit.lastValueError()));
        content.put("trendError", JsonText.number(fit.trendError()));
        content.put("directionRight", JsonText.number(fit.directionRight()));
        return content;
    }
}
