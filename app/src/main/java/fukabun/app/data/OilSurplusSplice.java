package fukabun.app.data;

import fukabun.base.Check;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins the Soviet oil surplus across the break of 1985, from which year the table leaves out the consumption of the
 * Baltic states and some republics.
 *
 * <p>What is left out is a roughly constant tonnage, so the later surplus is too high by a constant, and its changes
 * from year to year are right in tonnes. The splice therefore takes a constant from every later year rather than a
 * share, which would shrink those changes. The constant is such that the surplus of the first later year stands to
 * that of the last earlier year as production does.
 */
final class OilSurplusSplice {
    private OilSurplusSplice() {}

    /**
     * The surplus in the scope of the earlier years.
     *
     * @param surplus by year, in Mt, with {@code firstLaterYear} and the year before it
     * @param production by year, in Mt, with the same two years
     * @param firstLaterYear first year in the later scope
     */
    static SortedMap<Integer, Double> splice(
            SortedMap<Integer, Double> surplus, SortedMap<Integer, Double> production, int firstLaterYear) {
        int lastEarlierYear = firstLaterYear - 1;
        double growth = at(production, firstLaterYear) / at(production, lastEarlierYear);
        double excess = at(surplus, firstLaterYear) - at(surplus, lastEarlierYear) * growth;
        SortedMap<Integer, Double> spliced = new TreeMap<>(surplus);
        spliced.replaceAll((year, value) -> year < firstLaterYear ? value : Double.valueOf(value - excess));
        return spliced;
    }

    private static double at(SortedMap<Integer, Double> series, int year) {
        Check.that(series.containsKey(year), "the splice needs the year " + year);
        return Check.positive("value of " + year, series.get(year));
    }
}
