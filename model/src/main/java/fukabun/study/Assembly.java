package fukabun.study;

import fukabun.base.Check;
import fukabun.scenario.CaseSetting;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Event;
import fukabun.scenario.GasCase;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** A scenario on its way: the base with the differences of the parts added so far. */
final class Assembly {
    private final Scenario base;
    private final StringJoiner ids = new StringJoiner("+");
    private final List<Event> left;
    private final List<Event> added = new ArrayList<>();
    private LeverSettings levers;
    private Drivers drivers;
    private List<CaseSetting> settings;

    Assembly(Scenario base) {
        this.base = base;
        ids.add(base.id());
        left = new ArrayList<>(base.events());
        levers = base.levers();
        drivers = base.drivers();
        settings = base.cases().settings();
    }

    /** Adds what a part changes. Throws {@link IllegalArgumentException} where another part changed it otherwise. */
    void add(Scenario part) {
        ids.add(part.id());
        addLevers(part);
        addDrivers(part);
        addEvents(part);
        addCases(part);
    }

    Scenario scenario() {
        List<Event> events = new ArrayList<>(left);
        events.addAll(added);
        return new Scenario(
                ids.toString(),
                base.title(),
                base.question(),
                base.source(),
                base.period(),
                drivers,
                levers,
                events,
                base.parameterOverrides(),
                new Cases(settings));
    }

    private void addLevers(Scenario part) {
        for (Lever lever : Lever.values()) {
            double was = base.levers().value(lever);
            double wanted = part.levers().value(lever);
            levers = levers.with(lever, chosen(was, levers.value(lever), wanted, "the lever " + lever.key(), part));
        }
    }

    private void addDrivers(Scenario part) {
        for (Driver driver : Driver.of(base.drivers().era())) {
            double[] was = base.drivers().values(driver);
            double[] wanted = part.drivers().values(driver);
            Check.that(wanted.length == was.length, part.id() + " must have drivers of the same months");
            if (!Arrays.equals(was, wanted)) {
                double[] now = drivers.values(driver);
                String what = "the driver " + driver.key();
                for (int i = 0; i < was.length; i++) {
                    now[i] = chosen(was[i], now[i], wanted[i], what, part);
                }
                drivers = drivers.with(driver, now);
            }
        }
    }

    /** What the part leaves out is taken away, and what it has beyond the base is added at the end. */
    private void addEvents(Scenario part) {
        List<Event> more = new ArrayList<>(part.events());
        for (Event event : base.events()) {
            if (!more.remove(event)) {
                Check.that(left.remove(event), part.id() + " and another part take away the same event: " + event);
            }
        }
        added.addAll(more);
    }

    private void addCases(Scenario part) {
        List<CaseSetting> wanted = part.cases().settings();
        Check.that(wanted.size() == settings.size(), part.id() + " must play the same cases as " + base.id());
        List<CaseSetting> merged = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            CaseSetting was = base.cases().settings().get(i);
            merged.add(merged(was, settings.get(i), wanted.get(i), part));
        }
        settings = List.copyOf(merged);
    }

    /** Coal and gas are merged term by term, for outlooks and rivals belong to different parts; others as a whole. */
    private static CaseSetting merged(CaseSetting was, CaseSetting now, CaseSetting wanted, Scenario part) {
        if (was instanceof CoalCase a && now instanceof CoalCase b && wanted instanceof CoalCase c) {
            return new CoalCase(
                    chosen(a.steelmakers(), b.steelmakers(), c.steelmakers(), "the steelmakers", part),
                    chosen(a.suppliers(), b.suppliers(), c.suppliers(), "the suppliers of coal", part),
                    chosen(
                            a.kuznetskTonnesPerYear(),
                            b.kuznetskTonnesPerYear(),
                            c.kuznetskTonnesPerYear(),
                            "Kuznetsk coal",
                            part),
                    chosen(a.southYakut(), b.southYakut(), c.southYakut(), "the terms of South Yakut", part),
                    chosen(a.vintages(), b.vintages(), c.vintages(), "the outlooks of coal", part));
        }
        if (was instanceof GasCase a && now instanceof GasCase b && wanted instanceof GasCase c) {
            return new GasCase(
                    chosen(a.utilities(), b.utilities(), c.utilities(), "the utilities", part),
                    chosen(a.sakhalin(), b.sakhalin(), c.sakhalin(), "the terms of Sakhalin", part),
                    chosen(a.yakutGas(), b.yakutGas(), c.yakutGas(), "the terms of Yakut gas", part),
                    chosen(a.tyumen(), b.tyumen(), c.tyumen(), "the terms of Tyumen", part),
                    new GasCase.LngMarket(
                            chosen(
                                    a.market().vintages(),
                                    b.market().vintages(),
                                    c.market().vintages(),
                                    "the outlooks of gas",
                                    part),
                            chosen(
                                    a.market().offers(),
                                    b.market().offers(),
                                    c.market().offers(),
                                    "the offers of gas",
                                    part)));
        }
        return chosen(was, now, wanted, "the case " + was.caseName(), part);
    }

    /** What the part wants where it differs from the base, else what stands so far. */
    private static <T> T chosen(T was, T now, T wanted, String what, Scenario part) {
        if (wanted.equals(was)) {
            return now;
        }
        Check.that(
                now.equals(was) || now.equals(wanted),
                part.id() + " and another part change " + what + " in different ways, so they cannot be put together");
        return wanted;
    }
}
