package fukabun.app.cli.job;

import fukabun.app.data.Figure;
import fukabun.app.files.InputDigest;
import fukabun.app.files.SurroundingsException;
import fukabun.app.output.Evidence;
import fukabun.app.output.LoggedRun;
import fukabun.app.output.Manifest;
import fukabun.app.output.Results;
import fukabun.app.output.SourcedFigure;
import fukabun.app.output.WeakFigure;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.calibration.Pattern;
import fukabun.record.Grade;
import fukabun.scenario.Parameter;
import fukabun.scenario.Prior;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.EnsembleResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From findings to a result folder: logs decisions where wanted, names the folder by its inputs, writes it whole. */
final class ResultStep {
    private final Job job;
    private final Findings findings;
    private final List<Thesis> theses;

    ResultStep(Job job, Findings findings, List<Thesis> theses) {
        this.job = job;
        this.findings = findings;
        this.theses = theses;
    }

    /** Finds out before the runs whether the place for results can be written to. */
    static void checkPlace(Path parent) {
        Path existing = parent.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new SurroundingsException(
                    "results cannot be written to '" + parent + "', for '" + existing
                            + "' is not a folder that you may write to. Maybe choose another with --out.",
                    null);
        }
    }

    Path write() {
        List<LoggedRun> logged = new ArrayList<>();
        for (EnsembleResult ensemble : findings.ensembles()) {
            int first = Results.firstRun(findings.ensembles(), ensemble);
            logged.addAll(job.logged(scenario(ensemble.scenarioId()), ensemble, first));
        }
        job.session().progress().say("writing results");
        Results results = new Results(
                findings.title(),
                findings.question(),
                findings.ensembles(),
                findings.differences(),
                findings.claims(),
                logged,
                evidence(),
                findings.strength(),
                findings.effects(),
                findings.further());
        Path parent = job.options().out(job.session().home());
        return new ResultWriter(parent, job.options().formats(), findings.scenarios(), findings.figures())
                .write(manifest(), results);
    }

    private Scenario scenario(String id) {
        return findings.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Evidence evidence() {
        List<SourcedFigure> figures = job.workspace().data().figures().stream()
                .map(ResultStep::sourced)
                .toList();
        return new Evidence(job.record(), job.workspace().data().sources(), figures, weak(figures));
    }

    /** Everything of grade C on which a verdict can lean: patterns that count, what is believed of the parameters, figures. */
    private List<WeakFigure> weak(List<SourcedFigure> figures) {
        List<WeakFigure> weak = new ArrayList<>();
        for (Pattern pattern : job.patterns(null).patterns()) {
            pattern.targets().stream()
                    .filter(target -> target.grade() == Grade.C && pattern.role() == Pattern.Role.EVIDENCE)
                    .findFirst()
                    .ifPresent(target -> weak.add(new WeakFigure(
                            WeakFigure.Kind.PATTERN, pattern.id(), pattern.statement(), target.sourceId())));
        }
        for (Parameter parameter : Parameter.values()) {
            Prior prior = job.priors(findings.scenarios().get(0)).of(parameter);
            if (Grade.valueOf(prior.grade()) == Grade.C) {
                weak.add(new WeakFigure(WeakFigure.Kind.PRIOR, parameter.key(), parameter.meaning(), prior.sourceId()));
            }
        }
        weak.addAll(Evidence.weakOf(figures));
        return weak;
    }

    private static SourcedFigure sourced(Figure figure) {
        return new SourcedFigure(
                figure.table(),
                figure.line(),
                figure.period() + " " + figure.what(),
                figure.value(),
                figure.unit(),
                figure.grade(),
                figure.sourceId(),
                figure.note());
    }

    private Manifest manifest() {
        List<Manifest.Input> inputs =
                new ArrayList<>(Inputs.of(job.workspace(), findings.study(), findings.scenarios()));
        inputs.addAll(Inputs.posterior(job.workspace(), theses));
        findings.study().flatMap(study -> Inputs.variants(job.workspace())).ifPresent(inputs::add);
        findings.study()
                .flatMap(study -> Inputs.missingFigures(job.workspace()))
                .ifPresent(inputs::add);
        Manifest.Invocation invocation = Invocation.of(job, findings.names(), findings.options(), theses);
        return new Manifest(
                findings.id(),
                inputDigest(inputs),
                invocation,
                placed(inputs, invocation),
                job.seed(),
                job.runs() * theses.size(),
                theses.contains(Thesis.POSTERIOR) ? job.posteriorChanged() : List.of(),
                Version.software(job.session().home()),
                new Manifest.Timing(job.started(), Duration.between(job.started(), Instant.now())));
    }

    /** The inputs with the files that they were read from; what a study names is found by way of the study. */
    private List<Manifest.Input> placed(List<Manifest.Input> inputs, Manifest.Invocation invocation) {
        List<Manifest.Input> placed = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Manifest.Input input = inputs.get(i);
            boolean isFile = i < findings.names().size()
                    && ScenarioLibrary.isFileName(findings.names().get(i));
            String path = isFile ? invocation.names().get(i) : "";
            if (input.role().equals(Inputs.DATA)) {
                path = invocation.options().getOrDefault("--data", "");
            }
            placed.add(new Manifest.Input(input.role(), input.id(), input.sha256(), path));
        }
        return placed;
    }

    /** Whatever moves a byte of the tables enters; threads, places and the clock do not. */
    private String inputDigest(List<Manifest.Input> inputs) {
        InputDigest digest = new InputDigest().with("command", job.command());
        for (Manifest.Input input : inputs) {
            digest.with(input.role() + " " + input.id(), input.sha256());
        }
        findings.options().forEach((option, value) -> digest.with("option", (option + " " + value).strip()));
        return digest.with("seed", Long.toString(job.seed()))
                .with("runs", Integer.toString(job.runs()))
                .with("theses", theses.stream().map(Thesis::key).collect(Collectors.joining(",")))
                .with("grades", job.options().grades().name())
                .with("log", Boolean.toString(job.logs()))
                .with("formats", job.options().formats().toString())
                .hex();
    }
}
