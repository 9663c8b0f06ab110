package fukabun.world;

import fukabun.base.Month;
import fukabun.scenario.ForecastVintage;
import java.util.List;

/** The official outlook as it stood in a month: the last vintage published by then, read between its target years. */
public final class Outlook {
    private Outlook() {}

    /**
     * What is expected for a moment, tonnes a year; NaN before the first vintage. Before its first and after its
     * last target year a vintage is flat; the outlook of a year is placed at its middle.
     *
     * @param vintages sorted by publication, then target year
     */
    public static double expectedTonnesPerYear(List<ForecastVintage> vintages, Month now, double targetFractionalYear) {
        int last = -1;
        for (int i = 0; i < vintages.size(); i++) {
            if (!now.isBefore(vintages.get(i).published())) {
                last = i;
            }
        }
        if (last < 0) {
            return Double.NaN;
        }
        Month published = vintages.get(last).published();
        ForecastVintage above = vintages.get(last);
        for (int i = last; i >= 0 && vintages.get(i).published().equals(published); i--) {
            ForecastVintage below = vintages.get(i);
            if (middle(below) <= targetFractionalYear) {
                return between(below, above, targetFractionalYear);
            }
            above = below;
        }
        return above.tonnesPerYear();
    }

    private static double between(ForecastVintage below, ForecastVintage above, double year) {
        if (middle(above) <= year || above.targetYear() == below.targetYear()) {
            return above.tonnesPerYear();
        }
        double weight = (year - middle(below)) / (middle(above) - middle(below));
        double rise = above.tonnesPerYear() - below.tonnesPerYear();
        return below.tonnesPerYear() + weight * rise;
    }

    private static double middle(ForecastVintage vintage) {
        return vintage.targetYear() + 0.5;
    }
}
