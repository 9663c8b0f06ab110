package fukabun.app.output;

import fukabun.base.Check;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.MeasuredEffect;
import fukabun.study.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All that a command found out, on its way to the files.
 *
 * @param title a headline
 * @param question in plain words
 * @param ensembles one a scenario and thesis, those of the base first; no scenario twice under one thesis
 * @param differences variants less base; empty for a single run
 * @param claims one a claim and thesis; empty unless claims were tested
 * @param logged runs whose decisions were logged; may be empty
 * @param evidence record, sources, figures
 * @param strength how the verdicts stand on other evidence and other beliefs
 * @param effects of the claims in every unit and window; empty where nobody measured them
 * @param further tables of a command's own, which follow the others
 */
public record Results(
        String title,
        String question,
        List<EnsembleResult> ensembles,
        List<Difference> differences,
        List<ClaimResult> claims,
        List<LoggedRun> logged,
        Evidence evidence,
        EvidenceStrength strength,
        List<MeasuredEffect> effects,
        List<OutputTable> further) {
    public Results {
        Check.notBlank("title", title);
        Check.notBlank("question", question);
        ensembles = List.copyOf(ensembles);
        differences = List.copyOf(differences);
        claims = List.copyOf(claims);
        logged = List.copyOf(logged);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(strength);
        effects = List.copyOf(effects);
        further = List.copyOf(further);
        List<String> ids = ensembles.stream()
                .map(ensemble ->
                        ensemble.scenarioId() + " under " + ensemble.thesis().key())
                .toList();
        Check.that(
                ids.stream().distinct().count() == ids.size(), "the ensembles of a result must differ but were " + ids);
    }

    /** A result whose claims, if any, were tested on all evidence only. */
    public Results(
            String title,
            String question,
            List<EnsembleResult> ensembles,
            List<Difference> differences,
            List<ClaimResult> claims,
            List<LoggedRun> logged,
            Evidence evidence) {
        this(
                title,
                question,
                ensembles,
                differences,
                claims,
                logged,
                evidence,
                EvidenceStrength.none("not asked for"),
                List.of(),
                List.of());
    }

    /** Every thesis of the result, in order. */
    public List<Thesis> theses() {
        return ensembles.stream()
                .map(EnsembleResult::thesis)
                .distinct()
                .sorted()
                .toList();
    }

    /** What pictures show: the posterior where there is one, else the main prior, so that no picture mixes beliefs. */
    public List<EnsembleResult> shown() {
        Thesis first = theses().get(0);
        return ensembles.stream().filter(e -> e.thesis() == first).toList();
    }

    /**
     * What the claims are about, each once, in their order; empty where nothing is claimed. Illustrations play in another
     * world, whose runs are not among these.
     */
    public Set<Indicator> outcomes() {
        Set<Indicator> outcomes = new LinkedHashSet<>();
        claims.stream()
                .filter(claim -> claim.verdict() != Verdict.ILLUSTRATION)
                .forEach(claim -> outcomes.add(claim.claim().outcome().indicator()));
        return outcomes;
    }

    /** Everything that was recorded, each once, in order. */
    public Set<Indicator> indicators() {
        Set<Indicator> indicators = new LinkedHashSet<>();
        ensembles.forEach(ensemble -> indicators.addAll(ensemble.indicators()));
        return indicators;
    }

    /** The name of a scenario for people, with its thesis where the result has several. */
    public String label(String scenarioId, Thesis thesis) {
        return theses().size() == 1 ? scenarioId : scenarioId + ", " + thesis.key();
    }

    /** The number of an ensemble's first run: the runs of one scenario are numbered on from thesis to thesis. */
    public static int firstRun(List<EnsembleResult> ensembles, EnsembleResult ensemble) {
        int first = 0;
        for (EnsembleResult earlier : ensembles) {
            if (earlier == ensemble) {
                return first;
            }
            first += earlier.scenarioId().equals(ensemble.scenarioId())
                    ? earlier.outcomes().size()
                    : 0;
        }
        throw new IllegalArgumentException("the ensemble is not one of these");
    }

    /** The claims, each once, in their order, without illustrations; empty where nothing is claimed. */
    public List<ClaimSpec> claimed() {
        return claims.stream()
                .filter(claim -> claim.verdict() != Verdict.ILLUSTRATION)
                .map(ClaimResult::claim)
                .distinct()
                .toList();
    }

    /** How often each scenario was run under each thesis. */
    public int draws() {
        return ensembles.get(0).outcomes().size();
    }

    /** How many scenarios were run. */
    public int scenarios() {
        return (int)
                ensembles.stream().map(EnsembleResult::scenarioId).distinct().count();
    }

    /** Whether the parameters have been confronted with the record. */
    public boolean isCalibrated() {
        return theses().contains(Thesis.POSTERIOR);
    }
}
