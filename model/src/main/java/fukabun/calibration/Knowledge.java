package fukabun.calibration;

import fukabun.record.Observation;
import java.util.List;

/**
 * Which figures of a series a forecast may know.
 *
 * @param key in tables
 * @param words for people, to follow a name
 * @param isYearByYear whether each year's forecast knows every year before it
 * @param before else, the first year that is not known
 */
public record Knowledge(String key, String words, boolean isYearByYear, int before) {
    /** Each year anew, with every figure of the years before it. */
    public static final Knowledge YEAR_BY_YEAR =
            new Knowledge("each year before", "knows every figure of the years before", true, Integer.MAX_VALUE);

    /** All figures at once, those that are judged among them, as calibration sees them. */
    public static final Knowledge ALL =
            new Knowledge("all figures", "fitted to all figures at once, these among them", false, Integer.MAX_VALUE);

    /** Only the figures up to a year. */
    public static Knowledge to(int year) {
        return new Knowledge("to " + year, "knows the figures to " + year + " only", false, year + 1);
    }

    List<Observation> known(List<Observation> series, int year) {
        int cut = isYearByYear ? year : before;
        return series.stream().filter(o -> o.year() < cut).toList();
    }
}
