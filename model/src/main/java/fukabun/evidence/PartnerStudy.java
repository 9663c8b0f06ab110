package fukabun.evidence;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.ArrayList;
import java.util.List;

/**
 * One partner with a dispute among partners without one: the change of its exports to the same buyer between two
 * periods, less the mean change of the others, and the same for each of the others as if it had the dispute. The
 * interval and the p-value are by permutation: they ask whether the partner stands out among so many. A dozen partners
 * can never give a p-value below about one in thirteen, and an interval from the least to the greatest of them holds 85
 * percent, not 90. Assumes that without what is asked about all partners' exports would have moved alike, and that no
 * partner's exports moved because of another's.
 */
public final class PartnerStudy {
    private static final String GROUP = "partners without a dispute";

    /**
     * Two periods, both ends included.
     *
     * @param name what lies between them
     * @param beforeFirst first year of the first
     * @param beforeLast last year of the first
     * @param afterFirst first year of the second
     * @param afterLast last year of the second
     */
    public record Periods(String name, int beforeFirst, int beforeLast, int afterFirst, int afterLast) {
        public Periods {
            Check.notBlank("name", name);
            boolean forward = beforeFirst <= beforeLast && beforeLast < afterFirst && afterFirst <= afterLast;
            Check.that(forward, "the periods of '" + name + "' must follow each other");
        }

        /** For tables: {@code 1977-79 to 1980-81}. */
        public String label() {
            return years(beforeFirst, beforeLast) + " to " + years(afterFirst, afterLast);
        }

        private static String years(int first, int last) {
            String end = Integer.toString(last);
            return first == last ? end : first + "-" + end.substring(2);
        }
    }

    private final AnnualSeries asked;
    private final List<AnnualSeries> others;
    private final String sourceId;

    /**
     * @param asked exports of the partner that is asked about
     * @param others exports of the partners it is compared with
     * @param sourceId rows of data/sources.csv
     */
    public PartnerStudy(AnnualSeries asked, List<AnnualSeries> others, String sourceId) {
        Check.that(others.size() >= 3, "at least three other partners are needed");
        this.asked = asked;
        this.others = List.copyOf(others);
        this.sourceId = sourceId;
    }

    /** The change of the mean logarithm of a partner's exports. */
    public static double change(AnnualSeries exports, Periods periods) {
        return meanLog(exports, periods.afterFirst(), periods.afterLast())
                - meanLog(exports, periods.beforeFirst(), periods.beforeLast());
    }

    /** Difference in differences with its permutation interval; partners without all the years are left out. */
    public EvidenceRow difference(Periods periods, Grade grade) {
        List<AnnualSeries> complete = complete(periods.beforeFirst(), periods.afterLast());
        List<Double> gaps = new ArrayList<>();
        for (AnnualSeries other : complete) {
            List<AnnualSeries> rest = complete.stream().filter(s -> s != other).toList();
            gaps.add(change(other, periods) - meanChange(rest, periods));
        }
        double gap = change(asked, periods) - meanChange(complete, periods);
        Placebos placebos = new Placebos(gaps);
        return row(
                periods.name(),
                periods.label(),
                placebos,
                gap,
                "difference in differences against " + complete.size() + " partners, permutation",
                grade);
    }

    /** How many of the partners changed by less than the one asked about: 0 when it changed least, or fell most. */
    public int rankFromBelow(Periods periods) {
        double own = change(asked, periods);
        return (int) complete(periods.beforeFirst(), periods.afterLast()).stream()
                .filter(other -> change(other, periods) < own)
                .count();
    }

    /** The synthetic partner, matched from {@code firstYear} to {@code lastFitYear}. */
    public SyntheticControl synthetic(int firstYear, int lastFitYear, int lastYear) {
        return SyntheticControl.fit(asked, complete(firstYear, lastYear), firstYear, lastFitYear, lastYear);
    }

    /** A synthetic control of each other partner from the rest of them, in the same years. */
    public List<SyntheticControl> syntheticPlacebos(int firstYear, int lastFitYear, int lastYear) {
        List<AnnualSeries> complete = complete(firstYear, lastYear);
        List<SyntheticControl> placebos = new ArrayList<>();
        for (AnnualSeries other : complete) {
            List<AnnualSeries> rest = complete.stream().filter(s -> s != other).toList();
            placebos.add(SyntheticControl.fit(other, rest, firstYear, lastFitYear, lastYear));
        }
        return placebos;
    }

    /**
     * The mean gap after the years that are matched; interval from the placebos' mean gaps. The p-value is the share,
     * the partner itself counted, with a ratio of the errors after and before at least as large (Abadie, Diamond and
     * Hainmueller 2010), which allows for placebos that are matched badly.
     */
    public EvidenceRow syntheticGap(String name, int firstYear, int lastFitYear, int lastYear, Grade grade) {
        SyntheticControl own = synthetic(firstYear, lastFitYear, lastYear);
        List<SyntheticControl> all = syntheticPlacebos(firstYear, lastFitYear, lastYear);
        Placebos placebos = new Placebos(
                all.stream().map(p -> p.meanGap(lastFitYear + 1, lastYear)).toList());
        long asLarge =
                all.stream().filter(p -> p.errorRatio() >= own.errorRatio()).count();
        double gap = own.meanGap(lastFitYear + 1, lastYear);
        Periods periods = new Periods(name, firstYear, lastFitYear, lastFitYear + 1, lastYear);
        return new EvidenceRow(
                GROUP,
                name,
                "",
                periods.label(),
                placebos.aroundFully(gap),
                placebos.fullLevel(),
                (asLarge + 1.0) / (all.size() + 1.0),
                "synthetic control of " + all.size() + " partners, permutation",
                grade,
                sourceId);
    }

    private EvidenceRow row(String name, String window, Placebos placebos, double gap, String method, Grade grade) {
        return new EvidenceRow(
                GROUP,
                name,
                "",
                window,
                placebos.aroundFully(gap),
                placebos.fullLevel(),
                placebos.pValue(gap),
                method,
                grade,
                sourceId);
    }

    private List<AnnualSeries> complete(int first, int last) {
        return others.stream().filter(other -> other.hasAll(first, last)).toList();
    }

    private static double meanChange(List<AnnualSeries> all, Periods periods) {
        double sum = 0.0;
        for (AnnualSeries each : all) {
            sum += change(each, periods);
        }
        return sum / all.size();
    }

    private static double meanLog(AnnualSeries exports, int first, int last) {
        double sum = 0.0;
        for (int year = first; year <= last; year++) {
            sum += exports.log(year);
        }
        return sum / (last - first + 1);
    }
}
