package fukabun.app.cli.record;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.SeriesFit;
import fukabun.scenario.Thesis;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well, and how badly, the model fits, in words and columns. */
final class RecordReport {
    /** What the errors of the record compare, and who knows what. */
    static final String HOW_TO_READ = "Mean distance from the record, in percent of it; less is better. The model runs freely"
            + " from 1968; it knows the outside world (oil price, exchange rates, output) and was chosen by patterns of this"
            + " record, but is never told last year's figure.";

    /** The same for later years. */
    static final String HOW_TO_READ_LATER = "Mean distance from the later figures, in percent of them; less is better. Made"
            + " without them, but conditional on the actual outside world of these years: for the model oil price, exchange"
            + " rates and output, for gravity the national totals of trade.";

    private final Session session;
    private final PrintWriter out;
    private final BaselineReport series;
    private final String gravity;

    /**
     * What is reported.
     *
     * @param heldOut empty without a hold-out
     */
    public record Content(
            Thesis thesis,
            int members,
            Scoreboard scoreboard,
            List<SeriesFit> fits,
            List<SeriesFit> heldOut,
            Path folder) {}

    /** @param gravity what the gravity regression is fitted on, in words */
    RecordReport(Session session, String gravity) {
        this.session = session;
        this.out = session.out();
        this.series = new BaselineReport(session);
        this.gravity = gravity;
    }

    void print(Content content) {
        if (session.json()) {
            out.println(JsonText.of(json(content)));
            return;
        }
        session.warn(Beliefs.warnings(content.thesis(), content.members()));
        out.println(session.ink().bold("The model against the record"));
        out.println(Layout.paragraph(content.members() + " members under " + Beliefs.of(content.thesis()) + "."));
        out.println();
        new ScoreboardReport(session).print(content.scoreboard());
        out.println();
        out.println(session.ink().bold("Each series of the record"));
        out.println(Layout.paragraph("Mean error: mean distance of the middle run from the record's figure. Factor: by how many"
                + " times it typically lies above or below (root mean square of the logarithm), which weighs half and double"
                + " alike. Within 50 and 90 %: figures inside the middle half and the 90 percent interval of the runs; good"
                + " intervals hold about 50 and 90 in a hundred. Direction: changes from figure to figure whose sign is"
                + " right."));
        series.printSeries(content.fits());
        out.println();
        out.println(session.ink().bold("Beside naive forecasts"));
        out.println(Layout.paragraph(HOW_TO_READ + " Its many free numbers were narrowed on these very figures, so a lead over"
                + " forecasts that were not shows a fit and no foresight; the contest of equals is a hold-out."));
        out.println(Layout.paragraph(gravity));
        out.println(Layout.paragraph("Model errs: the logarithm of the model's factor over that of the forecast, on the figures"
                + " that both have; below 1 the model is nearer."));
        series.printRivals(BaselineReport.trade(content.fits()));
        out.println(Layout.paragraph(BaselineReport.tally(content.fits())));
        if (!content.heldOut().isEmpty()) {
            printHeldOut(content.heldOut());
        }
        out.println();
        out.println("Results in " + content.folder());
    }

    private void printHeldOut(List<SeriesFit> heldOut) {
        out.println();
        out.println(session.ink().bold("Hold-out: figures that the model was not shown"));
        out.println(Layout.paragraph(HOW_TO_READ_LATER + " The naive forecasts know the record before the hold-out only, and"
                + " the gravity regression is fitted on it; the change from the last known year counts for the direction."));
        series.printSeries(heldOut);
        series.printRivals(heldOut);
    }

    private static Map<String, Object> json(Content content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("calibrated", content.thesis() == Thesis.POSTERIOR);
        json.put("thesis", content.thesis().key());
        json.put("members", content.members());
        json.put("evidenceMet", content.scoreboard().evidenceMet());
        json.put("scoreboard", ScoreboardReport.content(content.scoreboard()));
        json.put("series", content.fits().stream().map(BaselineReport::content).toList());
        json.put("holdout", content.heldOut().stream().map(BaselineReport::content).toList());
        json.put("folder", content.folder().toString());
        return json;
    }
}
