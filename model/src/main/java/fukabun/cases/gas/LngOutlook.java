package fukabun.cases.gas;

import fukabun.base.Month;
import fukabun.scenario.ForecastVintage;
import java.util.List;

/**
 * The official outlook of LNG imports as it stands in a month. It names one or two years far ahead; between today and
 * the first of them it is read along a straight line from today's need, after the last one it is flat.
 */
final class LngOutlook {
    private static final double MIDDLE_OF_YEAR = 0.5;

    private final List<ForecastVintage> vintages;

    /** Where the vintage current today begins and ends in the list; empty before the first one. */
    private int from;

    private int to;

    /** @param vintages by publication, then target year */
    LngOutlook(List<ForecastVintage> vintages) {
        this.vintages = vintages;
    }

    /** Moves on to a month; months must come in order. */
    void liveTo(Month month) {
        while (to < vintages.size() && !month.isBefore(vintages.get(to).published())) {
            Month published = vintages.get(to).published();
            from = to;
            while (to < vintages.size() && vintages.get(to).published().equals(published)) {
                to++;
            }
        }
    }

    /** What is expected for a date, t/yr; NaN before the first outlook. */
    double expectedTonnes(Month now, double needTonnes, Month target) {
        if (to == from) {
            return Double.NaN;
        }
        double date = target.fractionalYear();
        double earlierDate = now.fractionalYear();
        double earlier = needTonnes;
        for (int i = from; i < to; i++) {
            double laterDate = vintages.get(i).targetYear() + MIDDLE_OF_YEAR;
            double later = vintages.get(i).tonnesPerYear();
            if (laterDate <= earlierDate) {
                continue;
            }
            if (date <= laterDate) {
                double way = Math.max(0.0, (date - earlierDate) / (laterDate - earlierDate));
                return earlier + way * (later - earlier);
            }
            earlierDate = laterDate;
            earlier = later;
        }
        return earlier;
    }
}
