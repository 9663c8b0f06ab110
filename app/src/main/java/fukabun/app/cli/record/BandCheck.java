package fukabun.app.cli.record;

import fukabun.calibration.SeriesFit;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How many figures of the record the 90 percent band of the runs holds, over all series.
 *
 * @param inside figures within
 * @param figures all of them, those that are zero among them
 */
record BandCheck(int inside, int figures) {
    /** What bands that are right would hold. */
    static final double NOMINAL = 0.9;

    /** Standard errors of independent figures beyond which bands are called wrong. */
    private static final double CLEARLY = 2.0;

    private static final int SHOWN = 3;
    private static final int FEWEST_FIGURES = 4;

    static BandCheck of(Judged judged) {
        EnsembleResult result = judged.result();
        int inside = 0;
        int figures = 0;
        for (Band band : result.annual()) {
            for (Observation figure : of(judged, band.indicator())) {
                int place = band.periods().indexOf(Integer.toString(figure.year()));
                if (place >= 0) {
                    Quantiles runs = band.quantiles().get(place);
                    figures++;
                    inside += figure.value() >= runs.p05() && figure.value() <= runs.p95() ? 1 : 0;
                }
            }
        }
        return new BandCheck(inside, figures);
    }

    private static List<Observation> of(Judged judged, Indicator indicator) {
        return judged.record().observations().stream()
                .filter(each -> each.indicator() == indicator)
                .toList();
    }

    /** How many right bands would hold. */
    double expected() {
        return NOMINAL * figures;
    }

    private boolean isTooNarrow() {
        return inside < expected() - CLEARLY * Math.sqrt(expected() * (1.0 - NOMINAL));
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "The 90 percent bands of the runs hold %d of %d figures of the record; bands that are right would hold about"
                        + " %.0f.%s",
                inside,
                figures,
                expected(),
                isTooNarrow() ? " They are too narrow: the model is surer of itself than it should be." : "");
    }

    /** The series whose bands hold the smallest share of several figures. */
    static String worst(List<SeriesFit> fits) {
        String series = fits.stream()
                .filter(fit -> fit.points().size() >= FEWEST_FIGURES && fit.covered90() < NOMINAL)
                .sorted(Comparator.comparingDouble(SeriesFit::covered90))
                .limit(SHOWN)
                .map(fit -> String.format(
                        Locale.ROOT,
                        "%s (%d of %d)",
                        fit.indicator().meaning(),
                        Math.round(fit.covered90() * fit.points().size()),
                        fit.points().size()))
                .collect(Collectors.joining("; "));
        return series.isEmpty() ? "" : " Fewest: " + series + ".";
    }
}
