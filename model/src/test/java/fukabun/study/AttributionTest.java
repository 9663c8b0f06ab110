package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.scenario.Driver;
import fukabun.scenario.DriverChange;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Scenario BASE = SmallWorld.withTrade();
    private static final HistoricalRecord NO_RECORD = new HistoricalRecord(List.of());
    private static final Scenario OIL = driver(Driver.CRUDE_OIL_PRICE, DriverChange.Kind.GROWTH_PER_YEAR, 0.045);
    private static final Scenario YEN = driver(Driver.YEN_PER_USD, DriverChange.Kind.VALUE, 227.0);
    private static final Scenario DELIVERY =
            BASE.with(new Event.LeverSetting(Month.of(1981, 1), Event.FOREVER, Lever.BUILDING_ON_PLAN, 1.0));

    /** Rounded to a grain of about 10^-12 of the largest worth. */
    private static final double GRAINS = 1e-10;

    @Test
    void partsAddUpToTheGapToTheLastBit() {
        AttributionResult result = run(members(Thesis.STRONG), OIL, YEN, DELIVERY);
        double sum = 0.0;
        for (AttributionResult.Part part : result.parts()) {
            sum += part.value().mean();
        }
        assertEquals(result.gap().mean(), sum);
        assertNotEquals(0.0, sum);
        assertEquals(
                result.outlook().mean() - result.history().mean(),
                sum,
                GRAINS * result.outlook().mean());
        if (result.hasShares()) {
            assertEquals(
                    AttributionResult.WHOLE,
                    Arrays.stream(result.printedShares()).sum());
        }
    }

    /** Shapley by hand for two drivers: the mean of what a driver adds first and what it adds second. */
    @Test
    void withTwoDriversAPartIsTheMeanOfBothOrders() {
        List<Member> members = members(Thesis.STRONG);
        AttributionResult result = run(members, OIL, YEN);
        double history = mean(BASE, members);
        double both = mean(new Composition(BASE, List.of(OIL, YEN)).all(), members);
        double oil = mean(OIL, members);
        double yen = mean(YEN, members);
        double part = 0.5 * (oil - history) + 0.5 * (both - yen);
        assertEquals(part, result.parts().get(0).value().mean(), GRAINS * both);
        double together = both - oil - yen + history;
        assertEquals(together, result.interactions().get(0).value().mean(), GRAINS * both);
    }

    @Test
    void aDriverThatChangesNothingHasNoPart() {
        Scenario slack = BASE.with(new Event.Strain(Month.of(1981, 1), Event.FOREVER, 0.0, false));
        AttributionResult result = run(members(Thesis.STRONG), YEN, slack);
        assertEquals(Quantiles.of(new double[] {0.0}), result.parts().get(1).value());
    }

    @Test
    void aGapWhoseIntervalHoldsZeroHasNoShares() {
        Scenario one = BASE.with(new Event.Strain(Month.of(1981, 1), Event.FOREVER, 0.0, false));
        Scenario other = BASE.with(new Event.Strain(Month.of(1982, 1), Event.FOREVER, 0.0, false));
        AttributionResult result = run(members(Thesis.STRONG), one, other);
        assertFalse(result.hasShares());
        assertEquals(0, result.printedShares().length);
        assertTrue(Double.isNaN(result.parts().get(0).share()));
    }

    @Test
    void aSettlementIsNoShareAndMovesNothingWhereTheRoutesAreZero() {
        Quantiles nothing = Quantiles.of(new double[] {0.0});
        List<Member> deaf = members(Thesis.ZERO).stream()
                .map(m -> new Member(
                        m.number(), m.thesis(), m.seed(), m.parameters().withoutTerritorialRoutes()))
                .toList();
        AttributionResult.Contrast zero = run(deaf, OIL, YEN).contrasts().get(0);
        assertEquals(nothing, zero.inHistory());
        assertEquals(nothing, zero.inOutlook());
        assertNotEquals(
                nothing,
                run(members(Thesis.STRONG), OIL, YEN).contrasts().get(0).inHistory());
    }

    /** The same number by another way: a claim's pairs of runs, with all that opens after the settlement. */
    @Test
    void whatASettlementMovesInHistoryIsWhatAClaimFinds() {
        List<Member> members = members(Thesis.STRONG);
        Scenario settled = BASE.with(SmallWorld.settlement(1973, 10));
        SettlementRoutes routes = SettlementRoutes.of(settled).orElseThrow();
        double with = mean(settled, members.stream().map(routes::derive).toList());
        double without = mean(BASE, members);
        AttributionResult.Contrast contrast = run(members, OIL, YEN).contrasts().get(0);
        assertEquals(with - without, contrast.inHistory().mean(), GRAINS * without);
    }

    /** By hand: 100 in 1974 doubles each year, so 1981 to 1982 come to 12,800 + 25,600. */
    @Test
    void theTrendOfTheRecordIsCarriedOnInLogarithms() {
        List<Observation> doubling = new ArrayList<>();
        for (int year = 1974; year <= 1980; year++) {
            doubling.add(new Observation(
                    Indicator.TURNOVER, year, 100.0 * (1 << year - 1974), Grade.A, "made for tests", ""));
        }
        ClaimSpec.Outcome outcome =
                new ClaimSpec.Outcome(Indicator.TURNOVER, ClaimSpec.Aggregate.CUMULATED, 1981, 1982);
        AttributionSpec.Years years = new AttributionSpec.Years(1974, 1980);
        double carriedOn =
                Trend.of(new HistoricalRecord(doubling), outcome, years).orElseThrow();
        assertEquals(38_400.0, carriedOn, 1e-6);
        assertEquals(Optional.empty(), Trend.of(new HistoricalRecord(doubling.subList(0, 2)), outcome, years));
    }

    static List<Member> members(Thesis thesis) {
        return Ensemble.members(SmallWorld.priors(), thesis, 19731010L, 4);
    }

    private static AttributionResult run(List<Member> members, Scenario... parts) {
        List<AttributionSpec.Factor> factors = new ArrayList<>();
        List<OutlookDriver> drivers = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            factors.add(new AttributionSpec.Factor("driver-" + i, "Driver " + i, "part-" + i));
            drivers.add(new OutlookDriver("driver-" + i, "Driver " + i, parts[i]));
        }
        AttributionSpec spec = new AttributionSpec(
                outcome(),
                "An outlook",
                factors,
                List.of("small-world"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Scenario settled = BASE.with(SmallWorld.settlement(1973, 10));
        return new Attribution(spec, BASE, drivers, List.of(settled), Optional.empty())
                .run(members, NO_RECORD, Workers.SEQUENTIAL);
    }

    private static ClaimSpec.Outcome outcome() {
        return new ClaimSpec.Outcome(Indicator.TURNOVER, ClaimSpec.Aggregate.CUMULATED, 1981, 1991);
    }

    private static double mean(Scenario scenario, List<Member> members) {
        EnsembleResult result = Ensemble.run(scenario, members, false, Workers.SEQUENTIAL);
        double sum = 0.0;
        for (int k = 0; k < members.size(); k++) {
            double[] years = result.annual(k, Indicator.TURNOVER);
            for (int year = 1981; year <= 1991; year++) {
                sum += years[year - 1968];
            }
        }
        return sum / members.size();
    }

    private static Scenario driver(Driver driver, DriverChange.Kind kind, double amount) {
        return new Scenario(
                "part",
                BASE.title(),
                BASE.question(),
                BASE.source(),
                BASE.period(),
                new DriverChange(driver, Month.of(1981, 1), Event.FOREVER, kind, amount).applyTo(BASE.drivers()),
                BASE.levers(),
                BASE.events(),
                BASE.parameterOverrides(),
                BASE.cases());
    }
}
