package fukabun.app.cli.record;

import fukabun.calibration.SeriesFit;
import fukabun.calibration.WiderBand;
import fukabun.record.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the model's own error does to the bands, in words. */
final class OwnErrorWords {
    /** What it is. */
    static final String HOW_TO_READ =
            "With own error: the same interval with the model's own error, which no draw of the"
                    + " parameters takes away, added to the runs. It is estimated for each series from how the median missed the"
                    + " record to 1984, without the year judged (Kennedy and O'Hagan 2001). It touches no verdict.";

    private OwnErrorWords() {}

    /** How many figures the bands hold with and without it; empty where it was estimated for none of the series. */
    static String coverage(List<SeriesFit> fits, Map<Indicator, WiderBand> wider) {
        int figures = 0;
        int within = 0;
        long narrow = 0;
        for (SeriesFit fit : fits) {
            WiderBand band = wider.get(fit.indicator());
            if (band != null) {
                figures += fit.points().size();
                within += band.covered90(fit);
                narrow += Math.round(fit.covered90() * fit.points().size());
            }
        }
        return figures == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "With the model's own error added, where it can be estimated, they hold %d of %d figures in the place of"
                                + " %d; right ones would hold about %.0f.",
                        within,
                        figures,
                        narrow,
                        BandCheck.NOMINAL * figures);
    }
}
