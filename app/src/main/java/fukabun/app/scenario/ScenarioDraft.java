package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.base.Month;
import fukabun.scenario.CaseSetting;
import fukabun.scenario.Cases;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.DriverChange;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import fukabun.scenario.Event;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario while its files are read, the base first and each file on top of the last. A part of a file that has
 * faults of its own is left out, so that the other parts can still be checked against the base.
 */
final class ScenarioDraft {
    private final List<DatedEvent> events = new ArrayList<>();
    private final Map<Parameter, Distribution> parameters = new EnumMap<>(Parameter.class);
    private final CoalDraft coal = new CoalDraft();
    private final PipelineDraft pipeline = new PipelineDraft();
    private final TimberDraft timber = new TimberDraft();
    private final OtherTradeDraft otherTrade = new OtherTradeDraft();
    private final PoliticsDraft politics = new PoliticsDraft();
    private final ConcessionsDraft concessions = new ConcessionsDraft();
    private final List<Drivers> worlds;
    private final GasDraft gas = new GasDraft();
    private Drivers drivers;
    private boolean begun;
    private LeverSettings levers = LeverSettings.HISTORICAL;
    private Optional<Period> period = Optional.empty();
    private Optional<Month> outlooksUntil = Optional.empty();

    private record DatedEvent(String id, Event event) {}

    /** @param worlds the drivers of every world, those of the economy first */
    ScenarioDraft(List<Drivers> worlds) {
        this.worlds = List.copyOf(worlds);
        this.drivers = worlds.get(0);
    }

    Optional<Period> period() {
        return period;
    }

    /** Puts a file on top. {@code form} is that of the file; {@code root} may have faults. */
    void take(Node.Block root, BlockForm form, Faults faults) {
        chooseWorld(root, faults);
        part(root, form, "period").ifPresent(block -> takePeriod((Node.Block) block, faults));
        part(root, form, "outlooksUntil").ifPresent(node -> outlooksUntil = Optional.of(Form.MonthText.of(node)));
        part(root, form, "levers").ifPresent(block -> takeLevers((Node.Block) block));
        part(root, form, "parameters").ifPresent(block -> takeParameters((Node.Block) block));
        part(root, form, "coal").ifPresent(block -> coal.take((Node.Block) block, faults));
        part(root, form, "pipeline").ifPresent(block -> pipeline.take((Node.Block) block, faults));
        part(root, form, "timber").ifPresent(block -> timber.take((Node.Block) block, faults));
        part(root, form, "otherTrade").ifPresent(block -> otherTrade.take((Node.Block) block, faults));
        part(root, form, "politics").ifPresent(block -> politics.take((Node.Block) block));
        part(root, form, "concessions").ifPresent(block -> concessions.take((Node.Block) block));
        part(root, form, "gas").ifPresent(block -> gas.take((Node.Block) block));
        root.find("drivers").ifPresent(block -> takeDrivers(block, faults));
        part(root, form, "without").ifPresent(list -> takeAway((Node.Items) list, faults));
        root.find("events").ifPresent(list -> takeEvents(list, faults));
    }

    /** The file that extends no other says which world it is; the files on top of it must keep to it. */
    private void chooseWorld(Node.Block root, Faults faults) {
        Era wanted = root.has("concessions") ? Era.CONCESSIONS : Era.ECONOMY;
        if (!begun) {
            worlds.stream().filter(world -> world.era() == wanted).findFirst().ifPresent(world -> drivers = world);
        }
        begun = true;
        String stranger = drivers.era() == Era.ECONOMY ? "concessions" : "coal";
        if (root.has(stranger)) {
            faults.add(
                    root.get(stranger).place(),
                    stranger + " belongs to another world than the rest of the scenario, "
                            + drivers.era().title() + ", and cannot be played in it.");
        }
    }

    private static Optional<Node> part(Node.Block root, BlockForm form, String key) {
        return form.field(key).flatMap(field -> root.find(key).filter(field.form()::accepts));
    }

    private void takePeriod(Node.Block block, Faults faults) {
        Period asked = new Period(Form.MonthText.of(block.get("from")), Form.MonthText.of(block.get("to")));
        if (asked.from().isBefore(drivers.first()) || drivers.last().isBefore(asked.to())) {
            faults.add(
                    block.place(),
                    "period must lie within the months of the data, " + drivers.first() + " to " + drivers.last()
                            + ", but was " + asked.from() + " to " + asked.to() + ".");
        } else {
            period = Optional.of(asked);
        }
    }

    private void takeLevers(Node.Block block) {
        for (Lever lever : Lever.values()) {
            block.find(lever.key()).ifPresent(value -> levers = levers.with(lever, ScenarioForm.setting(lever, value)));
        }
    }

    private void takeParameters(Node.Block block) {
        for (Parameter parameter : Parameter.values()) {
            block.find(parameter.key()).ifPresent(value -> parameters.put(parameter, ScenarioForm.distribution(value)));
        }
    }

    private void takeDrivers(Node node, Faults faults) {
        if (node instanceof Node.Block block) {
            for (Driver driver : Driver.values()) {
                block.find(driver.key())
                        .filter(DriverForm.of(driver)::accepts)
                        .ifPresent(change -> takeDriver(driver, (Node.Block) change, faults));
            }
        }
    }

    private void takeDriver(Driver driver, Node.Block block, Faults faults) {
        DriverChange change = DriverForm.change(driver, block);
        String path = "drivers." + driver.key();
        if (driver.era() != drivers.era()) {
            faults.add(
                    block.place(),
                    path + " does not move the world of this scenario, "
                            + drivers.era().title() + ".");
            return;
        }
        Month earliest = drivers.first().plus(1);
        if (change.from().isBefore(earliest) || drivers.last().isBefore(change.from())) {
            faults.add(
                    block.get("from").place(),
                    path + ".from must be in " + earliest + " to " + drivers.last() + " but was " + change.from()
                            + ".");
            return;
        }
        Drivers changed = change.applyTo(drivers);
        double[] values = changed.values(driver);
        for (int i = change.from().since(drivers.first()); i < values.length; i++) {
            if (!DriverForm.range(driver).allows(values[i])) {
                faults.add(
                        block.place(),
                        path + " must stay " + DriverForm.range(driver).rule() + " but would be " + values[i] + " in "
                                + drivers.first().plus(i)
                                + ". A what-if can go about ten times beyond the values of 1965-91.");
                return;
            }
        }
        drivers = changed;
    }

    private void takeAway(Node.Items list, Faults faults) {
        for (Node item : list.items()) {
            String id = ((Node.Scalar) item).text();
            List<String> known = events.stream()
                    .map(DatedEvent::id)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!events.removeIf(event -> event.id().equals(id))) {
                faults.add(
                        item.place(),
                        "without: the base has no event " + Words.shown(id, true) + "." + Words.maybeOrAll(id, known));
            }
        }
    }

    private void takeEvents(Node node, Faults faults) {
        if (node instanceof Node.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (EventForms.ANY.accepts(list.items().get(i))) {
                    takeEvent((Node.Block) list.items().get(i), "events[" + i + "]", faults);
                }
            }
        }
    }

    private void takeEvent(Node.Block block, String path, Faults faults) {
        if (drivers.era() != Era.ECONOMY) {
            faults.add(
                    block.place(),
                    path + " acts on " + Era.ECONOMY.title() + " and would do nothing in "
                            + drivers.era().title() + ". Maybe change a driver or a lever instead.");
            return;
        }
        Event event = EventForms.event(block);
        String id = block.has("id") ? CommonForms.text(block, "id") : "";
        if (!id.isEmpty() && events.stream().anyMatch(other -> other.id().equals(id))) {
            faults.add(
                    block.get("id").place(),
                    path + ".id must differ from that of every other event but " + id
                            + " is there already. Maybe take the other away with without: [" + id + "].");
        }
        boolean outside = period.filter(months ->
                        months.to().isBefore(event.from()) || event.to().isBefore(months.from()))
                .isPresent();
        if (outside) {
            Node month = block.find("from").or(() -> block.find("month")).orElse(block);
            faults.add(
                    month.place(),
                    path + " must act within the period, " + period.get().from() + " to "
                            + period.get().to() + ", but begins in " + event.from() + " and would do nothing.");
        }
        events.add(new DatedEvent(id, event));
    }

    /** The scenario, its words from the last file. Everything must have been read without a fault. */
    Scenario build(Node.Block head, List<ForecastVintage> vintages, GasCase.LngMarket lngMarket) {
        return new Scenario(
                CommonForms.text(head, "id"),
                CommonForms.text(head, "title").strip(),
                CommonForms.text(head, "question").strip(),
                CommonForms.text(head, "source").strip(),
                period.orElseThrow(),
                drivers,
                levers,
                events.stream().map(DatedEvent::event).toList(),
                new LinkedHashMap<>(parameters),
                new Cases(concessions.isTaken() ? List.of(concessions.build()) : cases(vintages, lngMarket)));
    }

    private List<CaseSetting> cases(List<ForecastVintage> vintages, GasCase.LngMarket lngMarket) {
        List<CaseSetting> played = new ArrayList<>(List.of(coal.build(published(vintages))));
        if (gas.isPlayed()) {
            played.add(gas.build(new GasCase.LngMarket(published(lngMarket.vintages()), lngMarket.offers())));
        }
        pipeline.build().ifPresent(played::add);
        timber.build().ifPresent(played::add);
        otherTrade.build().ifPresent(played::add);
        politics.build().ifPresent(played::add);
        return played;
    }

    private List<ForecastVintage> published(List<ForecastVintage> vintages) {
        return vintages.stream()
                .filter(vintage ->
                        outlooksUntil.isEmpty() || !outlooksUntil.get().isBefore(vintage.published()))
                .toList();
    }
}
