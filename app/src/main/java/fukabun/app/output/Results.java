package fukabun.app.output;

import fukabun.base.Check;
import fukabun.study.ClaimResult;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * All that a command found out, on its way to the files.
 *
 * @param title a headline
 * @param question in plain words
 * @param ensembles one a scenario, the base first; their ids differ
 * @param differences variants less base; empty for a single run
 * @param claims one a claim and thesis; empty unless claims were tested
 * @param logged runs whose decisions were logged; may be empty
 * @param evidence record, sources, figures
 */
public record Results(
        String title,
        String question,
        List<EnsembleResult> ensembles,
        List<Difference> differences,
        List<ClaimResult> claims,
        List<LoggedRun> logged,
        Evidence evidence) {
    public Results {
        Check.notBlank("title", title);
        Check.notBlank("question", question);
        ensembles = List.copyOf(ensembles);
        differences = List.copyOf(differences);
        claims = List.copyOf(claims);
        logged = List.copyOf(logged);
        Objects.requireNonNull(evidence);
        List<String> ids = ensembles.stream().map(EnsembleResult::scenarioId).toList();
        Check.that(
                ids.stream().distinct().count() == ids.size(),
                "the scenarios of a result must differ but were " + ids
                        + ". Maybe put all theses of a scenario into one ensemble.");
    }

    /** Whether the parameters have been confronted with the record; without claims nobody says so. */
    public boolean isCalibrated() {
        return !claims.isEmpty()
                && claims.stream().noneMatch(claim -> claim.verdict() == Verdict.NOT_CALIBRATED);
    }
}
