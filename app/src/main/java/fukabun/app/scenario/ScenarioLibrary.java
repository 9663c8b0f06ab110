package fukabun.app.scenario;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.calibration.PatternSet;
import fukabun.calibration.Posterior;
import fukabun.record.HistoricalRecord;
import fukabun.scenario.Drivers;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.study.AttributionSpec;
import fukabun.study.Choice;
import fukabun.study.ClaimSpec;
import fukabun.study.EvidenceVariant;
import fukabun.study.Study;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scenarios, studies and priors that ship with the program, and those of the user's own files. Every method that
 * reads throws {@link ScenarioException} with all the faults that were found.
 */
public final class ScenarioLibrary {
    private final ShippedFiles shipped;
    private final List<Drivers> worlds;
    private final List<ForecastVintage> vintages;
    private final GasCase.LngMarket lngMarket;
    private final Map<String, InputFile> namedByStudies = new HashMap<>();

    /**
     * @param scenariosFolder holds the shipped scenarios, and below it {@code studies} and {@code priors}
     * @param worlds drivers of history, those of the economy first
     * @param vintages official outlooks of coking coal
     * @param lngMarket outlooks and offers of LNG
     */
    public ScenarioLibrary(
            Path scenariosFolder, List<Drivers> worlds, List<ForecastVintage> vintages, GasCase.LngMarket lngMarket) {
        shipped = new ShippedFiles(scenariosFolder);
        this.worlds = List.copyOf(worlds);
        this.vintages = List.copyOf(vintages);
        this.lngMarket = lngMarket;
    }

    private ScenarioReader reader() {
        return new ScenarioReader(shipped, worlds, vintages, lngMarket);
    }

    /**
     * A scenario, with all that it inherits.
     *
     * @param idOrFile id of a shipped scenario, id of one that a study read before has named, or a path
     */
    public Scenario scenario(String idOrFile) {
        return scenario(idOrFile, reader());
    }

    private Scenario scenario(String idOrFile, ScenarioReader reader) {
        Faults faults = new Faults();
        Optional<Scenario> scenario = scenarioFile(idOrFile, faults).flatMap(file -> reader.read(file, faults));
        faults.throwIfAny();
        return scenario.orElseThrow();
    }

    /**
     * A study. The scenarios that it names are read and checked too; {@link #scenario} then knows their ids.
     *
     * @param idOrFile id of a shipped study, or a path
     */
    public Study study(String idOrFile) {
        return study(idOrFile, reader());
    }

    private Study study(String idOrFile, ScenarioReader reader) {
        Faults faults = new Faults();
        Optional<Study> study = studyFile(idOrFile, faults)
                .flatMap(file -> new StudyReader(shipped, reader, namedByStudies).read(file, faults));
        faults.throwIfAny();
        return study.orElseThrow();
    }

    /**
     * What a study attributes; empty where it has no such block. {@link #scenario} then knows the scenarios that it names.
     *
     * @param idOrFile id of a shipped study, or a path
     */
    public Optional<AttributionSpec> attribution(String idOrFile) {
        Faults faults = new Faults();
        Optional<AttributionSpec> spec = studyFile(idOrFile, faults)
                .flatMap(file -> new StudyReader(shipped, reader(), namedByStudies).readAttribution(file, faults));
        faults.throwIfAny();
        return spec;
    }

    /**
     * The sweep of a study, which must have one.
     *
     * @param idOrFile id of a shipped study, or a path
     */
    public SweepPlan sweep(String idOrFile) {
        Faults faults = new Faults();
        Optional<SweepPlan> sweep = studyFile(idOrFile, faults)
                .flatMap(
                        file -> new SweepReader(new StudyReader(shipped, reader(), namedByStudies)).read(file, faults));
        faults.throwIfAny();
        return sweep.orElseThrow();
    }

    /**
     * What a study could have chosen otherwise; none where it declares nothing.
     *
     * @param idOrFile id of a shipped study, or a path
     */
    public List<Choice> choices(String idOrFile) {
        Faults faults = new Faults();
        List<Choice> choices = studyFile(idOrFile, faults)
                .map(file -> new StudyReader(shipped, reader(), namedByStudies).readChoices(file, faults))
                .orElse(List.of());
        faults.throwIfAny();
        return choices;
    }

    /** Everything in a list of choices that a run reads, as text of one fixed order, to be digested. */
    public String canonical(List<Choice> choices) {
        return CanonicalText.of(choices);
    }

    /** Everything in a sweep that a run reads, as text of one fixed order, to be digested. */
    public String canonical(SweepPlan sweep) {
        return CanonicalText.of(sweep);
    }

    /** The shipped priors. */
    public Priors priors() {
        Faults faults = new Faults();
        Optional<Priors> priors = PriorsReader.read(shipped.priors(), faults);
        faults.throwIfAny();
        return priors.orElseThrow();
    }

    /** The draws that the record left, where the model was calibrated. */
    public Optional<Posterior> posterior() {
        Path file = shipped.posterior();
        return Files.exists(file) ? Optional.of(PosteriorReader.read(file)) : Optional.empty();
    }

    /** Where the shipped posterior stands. */
    public Path posteriorFile() {
        return shipped.posterior();
    }

    /** The list of figures that historians could still find, where it is kept. */
    public Optional<Path> missingFigures() {
        return Optional.of(shipped.missingFigures()).filter(Files::exists);
    }

    /** Where the draws of the variants of the posterior stand, and beside them, with another ending, their provenance. */
    public Path variantsFile() {
        return shipped.variants();
    }

    /** The draws that are kept on other evidence and from other priors; the file must be there. */
    public List<EvidenceVariant> variants() {
        return VariantsReader.read(shipped.variants());
    }

    /** The shipped patterns of history, with the figures of the record filled in. */
    public PatternSet patterns(HistoricalRecord record) {
        return patterns(shipped.patterns(), record);
    }

    /** The patterns of a file of the user's own. */
    public PatternSet patterns(Path file, HistoricalRecord record) {
        return patterns(InputFile.of(file), record);
    }

    private static PatternSet patterns(InputFile file, HistoricalRecord record) {
        Faults faults = new Faults();
        Optional<PatternSet> patterns = new PatternsReader(record).read(file, faults);
        faults.throwIfAny();
        return patterns.orElseThrow();
    }

    /** Every pattern, as text of one fixed order, to be digested. */
    public String canonical(PatternSet patterns) {
        return patterns.patterns().toString();
    }

    /** Whether a name is that of a file, not an id. */
    public static boolean isFileName(String idOrFile) {
        return InputFile.isFileName(idOrFile);
    }

    /** Every shipped scenario, then every shipped study, each by id. */
    public List<Entry> list() {
        List<Entry> entries = new ArrayList<>();
        ScenarioReader reader = reader();
        for (String id : shipped.scenarios().keySet()) {
            Scenario scenario = scenario(id, reader);
            entries.add(new Entry("scenario", id, scenario.title(), scenario.question(), scenario.source()));
        }
        for (String id : shipped.studies().keySet()) {
            Study study = study(id, reader);
            String sources =
                    study.claims().stream().map(ClaimSpec::source).distinct().collect(Collectors.joining("; "));
            entries.add(new Entry("study", id, study.title(), study.question(), sources));
        }
        return entries;
    }

    /** Every fault of a scenario, study or priors file and of the files it names; none where it can be used. */
    public List<Fault> check(Path file) {
        Faults faults = new Faults();
        InputFile input = InputFile.of(file);
        switch (kindOf(input)) {
            case STUDY -> new StudyReader(shipped, reader(), new HashMap<>()).read(input, faults);
            case PRIORS -> PriorsReader.read(input, faults);
            case PATTERNS -> input.read(PatternsForm.ALL, faults);
            case SCENARIO -> reader().read(input, faults);
        }
        return faults.sorted();
    }

    /** The scenario with one parameter fixed or one lever set, as {@code name=value} says. */
    public Scenario withSetting(Scenario scenario, String nameEqualsValue) {
        return Setting.apply(scenario, nameEqualsValue);
    }

    /** Everything in a scenario that a run reads, as text of one fixed order, to be digested. */
    public String canonical(Scenario scenario) {
        return CanonicalText.of(scenario);
    }

    /** Everything in a study that a run reads, as text of one fixed order, to be digested. */
    public String canonical(Study study) {
        return CanonicalText.of(study);
    }

    /** Everything that an attribution reads from a study, as text of one fixed order, to be digested. */
    public String canonical(AttributionSpec spec) {
        return CanonicalText.of(spec);
    }

    /** Every prior, as text of one fixed order, to be digested. */
    public String canonical(Priors priors) {
        return CanonicalText.of(priors);
    }

    private enum Kind {
        SCENARIO,
        STUDY,
        PRIORS,
        PATTERNS
    }

    /** What a file means to be, by its schema, else by keys that only one kind has. */
    private static Kind kindOf(InputFile file) {
        Optional<Node.Block> root =
                file.read(new Faults()).filter(Node.Block.class::isInstance).map(Node.Block.class::cast);
        if (root.isEmpty()) {
            return Kind.SCENARIO;
        }
        String schema = root.get()
                .find("$schema")
                .flatMap(node -> Form.scalar(node, Node.Kind.TEXT))
                .orElse("");
        if (schema.endsWith("scenario.schema.json")) {
            return Kind.SCENARIO;
        }
        if (schema.endsWith("study.schema.json")
                || root.get().has("claims")
                || root.get().has("ensemble")) {
            return Kind.STUDY;
        }
        if (schema.endsWith("patterns.schema.json") || root.get().has("patterns")) {
            return Kind.PATTERNS;
        }
        return schema.endsWith("priors.schema.json") || root.get().has("priors") ? Kind.PRIORS : Kind.SCENARIO;
    }

    private Optional<InputFile> scenarioFile(String idOrFile, Faults faults) {
        Map<String, InputFile> known = new HashMap<>(namedByStudies);
        known.putAll(shipped.scenarios());
        boolean isStudy = shipped.studies().containsKey(idOrFile);
        return find(
                "scenario", idOrFile, known, isStudy ? " It is a study. Maybe fukabun claim " + idOrFile : "", faults);
    }

    private Optional<InputFile> studyFile(String idOrFile, Faults faults) {
        boolean isScenario = shipped.scenarios().containsKey(idOrFile);
        String hint = isScenario ? " It is a scenario. Maybe fukabun run " + idOrFile : "";
        return find("study", idOrFile, shipped.studies(), hint, faults);
    }

    private static Optional<InputFile> find(
            String kind, String idOrFile, Map<String, InputFile> known, String hint, Faults faults) {
        if (known.containsKey(idOrFile)) {
            return Optional.of(known.get(idOrFile));
        }
        Place place = Place.of(Words.shown(idOrFile, false));
        if (!InputFile.isFileName(idOrFile)) {
            String cure = hint.isEmpty()
                    ? Words.maybeOrAll(
                            idOrFile, known.keySet().stream().sorted().toList())
                    : hint;
            faults.add(place, "no such " + kind + " ships, and a file must end in .yaml, .yml or .json." + cure);
            return Optional.empty();
        }
        try {
            return Optional.of(InputFile.of(Path.of(idOrFile)));
        } catch (InvalidPathException e) {
            faults.add(place, "is no file name: " + Words.shown(e.getReason(), false) + ".");
            return Optional.empty();
        }
    }
}
