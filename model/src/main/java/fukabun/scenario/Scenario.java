package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that a run needs to be told, except the parameters and the seed.
 *
 * @param id short name, which is also the name of its result folder
 * @param title a headline
 * @param question the question it answers, in plain words
 * @param source the passage that it comes from
 * @param period simulated months
 * @param drivers outside series, after the scenario's changes
 * @param levers settings for the whole run, before events
 * @param events dated events, applied each month in this order
 * @param parameterOverrides what the scenario believes about some parameters instead of the priors
 * @param cases what is played
 */
public record Scenario(
        String id,
        String title,
        String question,
        String source,
        Period period,
        Drivers drivers,
        LeverSettings levers,
        List<Event> events,
        Map<Parameter, Distribution> parameterOverrides,
        Cases cases) {
    public Scenario {
        Check.notBlank("id", id);
        Check.notBlank("title", title);
        Check.notBlank("question", question);
        Check.notBlank("source", source);
        Objects.requireNonNull(period);
        Objects.requireNonNull(levers);
        Objects.requireNonNull(cases);
        events = List.copyOf(events);
        EnumMap<Parameter, Distribution> overrides = new EnumMap<>(Parameter.class);
        overrides.putAll(parameterOverrides);
        parameterOverrides = Collections.unmodifiableMap(overrides);
        Check.that(
                cases.era() == drivers.era(),
                "the cases belong to " + cases.era().title() + " but the drivers to "
                        + drivers.era().title());
        Check.that(
                !period.from().isBefore(drivers.first()) && !drivers.last().isBefore(period.to()),
                "the period " + period.from() + " to " + period.to() + " must lie within the drivers, "
                        + drivers.first() + " to " + drivers.last());
    }

    /** Every lever as it stands in a month, after the events of that month. */
    public LeverSettings leversIn(Month month) {
        LeverSettings settings = levers;
        for (Event event : events) {
            if (event.actsIn(month)) {
                settings = event.applyTo(settings, month);
            }
        }
        return settings;
    }

    /** Whether it dates a settlement. */
    public boolean hasSettlement() {
        return events.stream().anyMatch(Event.TerritorialSettlement.class::isInstance);
    }

    /** This scenario with the islands as the model leaves them: without the settlements that it dates. */
    public Scenario withoutSettlements() {
        return new Scenario(
                id,
                title,
                question,
                source,
                period,
                drivers,
                levers,
                events.stream()
                        .filter(event -> !(event instanceof Event.TerritorialSettlement))
                        .toList(),
                parameterOverrides,
                cases);
    }

    /** This scenario with one more event at the end. */
    public Scenario with(Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new Scenario(id, title, question, source, period, drivers, levers, more, parameterOverrides, cases);
    }

    /** This scenario with one parameter fixed, whatever the priors say of it. */
    public Scenario with(Parameter parameter, double value) {
        Map<Parameter, Distribution> overrides = new EnumMap<>(Parameter.class);
        overrides.putAll(parameterOverrides);
        overrides.put(parameter, new Distribution.Fixed(value));
        return new Scenario(id, title, question, source, period, drivers, levers, events, overrides, cases);
    }

    /** This scenario with one lever set for the whole run. */
    public Scenario with(Lever lever, double value) {
        return new Scenario(
                id,
                title,
                question,
                source,
                period,
                drivers,
                levers.with(lever, value),
                events,
                parameterOverrides,
                cases);
    }
}
