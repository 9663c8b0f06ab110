package fukabun.study;

import fukabun.record.Indicator;
import fukabun.record.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The yearly figures of one run; the years of an indicator are taken once, however often they are read. */
final class RunYears {
    private final int firstYear;
    private final Function<Indicator, double[]> source;
    private final Map<Indicator, double[]> taken = new EnumMap<>(Indicator.class);

    private RunYears(int firstYear, Function<Indicator, double[]> source) {
        this.firstYear = firstYear;
        this.source = source;
    }

    static RunYears of(Table table) {
        return new RunYears(table.firstYear(), table::annual);
    }

    static RunYears of(EnsembleResult ensemble, int member) {
        return new RunYears(ensemble.firstYear(), indicator -> ensemble.annual(member, indicator));
    }

    int firstYear() {
        return firstYear;
    }

    /** Not to be changed. */
    double[] of(Indicator indicator) {
        return taken.computeIfAbsent(indicator, source);
    }
}
