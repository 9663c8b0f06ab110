package fukabun.app.cli.record;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
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
    /** What the errors of the record compare, and who knows what. */
    static final String HOW_TO_READ =
            "Mean distance from the record, in percent of it; less is better. The model runs freely"
                    + " from 1968; it knows the outside world (oil price, exchange rates, output) and was chosen by patterns of this"
                    + " record, but is never told last year's figure.";

    /** The same for later years. */
    static final String HOW_TO_READ_LATER =
            "Mean distance from the later figures, in percent of them; less is better. Made"
                    + " without them, but conditional on the actual outside world of these years: for the model oil price, exchange"
                    + " rates and output, for gravity the national totals of trade.";

    private final Session session;
    private final PrintWriter out;
    private final BaselineReport series;
    private final String gravity;

    /** @param gravity what the gravity regression is fitted on, in words */
    RecordReport(Session session, String gravity) {
        this.session = session;
        this.out = session.out();
        this.series = new BaselineReport(session);
        this.gravity = gravity;
    }

    void print(Judged judged, Path folder) {
        if (session.json()) {
            out.println(JsonText.of(json(judged, folder)));
            return;
        }
        session.warn(Beliefs.warnings(judged.thesis(), judged.members()));
        out.println(session.ink().bold("The model against the record"));
        out.println(Layout.paragraph(judged.members() + " members under " + Beliefs.of(judged.thesis()) + "."));
        out.println(Layout.paragraph(BandCheck.of(judged).words() + BandCheck.worst(judged.fits()) + " "
                + OwnErrorWords.coverage(judged.fits(), judged.wider())));
        out.println();
        new ScoreboardReport(session, judged.record()).print(judged.scoreboard());
        out.println();
        out.println(session.ink().bold("Each series of the record"));
        out.println(Layout.paragraph(
                "Mean error: mean distance of the middle run from the record's figure. Factor: by how many"
                        + " times it typically lies above or below (root mean square of the logarithm), which weighs half and double"
                        + " alike. Within 50 and 90 %: figures inside the middle half and the 90 percent interval of the runs; good"
                        + " intervals hold about 50 and 90 in a hundred. Direction: changes from figure to figure whose sign is"
                        + " right. " + OwnErrorWords.HOW_TO_READ));
        series.printSeries(judged.fits(), judged.wider());
        out.println();
        out.println(session.ink().bold("Beside naive forecasts"));
        out.println(
                Layout.paragraph(
                        HOW_TO_READ + " Its many free numbers were narrowed on these very figures, so a lead over"
                                + " forecasts that were not shows a fit and no foresight; the contest of equals is a hold-out."));
        out.println(Layout.paragraph(gravity));
        out.println(Layout.paragraph(
                "Model errs: the logarithm of the model's factor over that of the forecast, on the figures"
                        + " that both have; below 1 the model is nearer."));
        series.printRivals(BaselineReport.trade(judged.fits()));
        out.println(Layout.paragraph(BaselineReport.tally(judged.fits())));
        if (!judged.heldOut().isEmpty()) {
            printHeldOut(judged);
        }
        out.println();
        out.println("Results in " + folder);
    }

    private void printHeldOut(Judged judged) {
        out.println();
        out.println(session.ink().bold("Hold-out: figures that the model was not shown"));
        judged.later().ifPresent(later -> later.notes().forEach(note -> out.println(Layout.paragraph(note))));
        out.println(
                Layout.paragraph(
                        HOW_TO_READ_LATER + " The naive forecasts know the record before the hold-out only, and"
                                + " the gravity regression is fitted on it; the change from the last known year counts for the direction."));
        series.printSeries(judged.heldOut(), judged.wider());
        out.println(Layout.paragraph(bands(judged.heldOut(), judged)));
        series.printRivals(judged.heldOut());
        if (!judged.beside().isEmpty()) {
            out.println();
            out.println(session.ink().bold("Later figures of the record, some used in calibration"));
            out.println(Layout.paragraph(
                    "The other series in the same years. They were there all along, and calibration was"
                            + " shown some of them, so they are no test of foresight."));
            series.printSeries(judged.beside(), judged.wider());
        }
    }

    /** How many figures that were held back the bands hold. */
    private static String bands(List<SeriesFit> fits, Judged judged) {
        int figures = fits.stream().mapToInt(fit -> fit.points().size()).sum();
        long inside = fits.stream()
                .mapToLong(fit -> Math.round(fit.covered90() * fit.points().size()))
                .sum();
        return String.format(
                Locale.ROOT,
                "The 90 percent bands hold %d of these %d figures, which are not independent of each other; right ones would"
                        + " hold about %.0f. %s",
                inside,
                figures,
                BandCheck.NOMINAL * figures,
                OwnErrorWords.coverage(fits, judged.wider()));
    }

    private static List<Map<String, Object>> content(List<SeriesFit> fits, Judged judged) {
        return fits.stream()
                .map(fit -> BaselineReport.content(fit, judged.wider()))
                .toList();
    }

    private static Map<String, Object> json(Judged judged, Path folder) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("calibrated", judged.thesis() == Thesis.POSTERIOR);
        json.put("thesis", judged.thesis().key());
        json.put("members", judged.members());
        json.put("evidenceMet", judged.scoreboard().evidenceMet());
        json.put("scoreboard", ScoreboardReport.content(judged.scoreboard()));
        json.put("series", content(judged.fits(), judged));
        BandCheck bands = BandCheck.of(judged);
        json.put(
                "covered90",
                Map.of("inside", bands.inside(), "figures", bands.figures(), "expected", bands.expected()));
        json.put("holdout", content(judged.heldOut(), judged));
        json.put("holdoutNotes", judged.later().map(HeldOut::notes).orElse(List.of()));
        json.put("laterRecord", content(judged.beside(), judged));
        json.put("folder", folder.toString());
        return json;
    }
}
