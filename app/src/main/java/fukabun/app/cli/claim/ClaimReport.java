package fukabun.app.cli.claim;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.output.EvidenceStrength;
import fukabun.app.output.FactorWords;
import fukabun.app.output.JudgedClaims;
import fukabun.app.output.StrengthWords;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.MissingFigures;
import fukabun.study.Quantiles;
import fukabun.study.Study;
import fukabun.study.ThesisWords;
import fukabun.study.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The verdict table, for a reader who has not read the manual. */
final class ClaimReport {
    private static final int THESIS_WIDTH = 3
            + Arrays.stream(Thesis.values())
                    .mapToInt(thesis -> ThesisWords.of(thesis).length())
                    .max()
                    .orElseThrow();
    private static final int EFFECT_WIDTH = 12;
    private static final int INTERVAL_WIDTH = 24;
    private static final int CHANCE_WIDTH = 7;
    private static final int VERDICT_INDENT = 4;

    private static final String OF_THE_AVERAGE =
            "percent of the average of all runs without it, so that a fall can exceed 100 percent";
    private static final String OF_THE_BELIEF =
            "percent of the run's own belief: beyond -100 percent the change took away what was there";

    private final Session session;
    private final PrintWriter out;
    private final EvidenceStrength strength;
    private final EffectReport effects;
    private final MissingFiguresReport missing;
    private final SakhalinGates gates;
    private final Optional<MapReport> map;
    private boolean hasPosterior;

    /**
     * @param strength of the verdicts
     * @param effects in amounts
     * @param missing which missing figure would narrow each claim
     * @param gates what stopped the Sakhalin project
     * @param map the claims over the strength of each route
     */
    ClaimReport(
            Session session,
            EvidenceStrength strength,
            EffectReport effects,
            MissingFiguresReport missing,
            SakhalinGates gates,
            Optional<MapReport> map) {
        this.session = session;
        this.strength = strength;
        this.effects = effects;
        this.missing = missing;
        this.gates = gates;
        this.map = map;
        this.out = session.out();
    }

    /**
     * @param scenarios the base first
     * @param results claims in order, and within each the theses
     * @param folder where the files are
     */
    void print(Study study, List<Scenario> scenarios, List<ClaimResult> results, Path folder) {
        if (session.json()) {
            out.println(JsonText.of(ClaimContent.of(study, results, strength, effects, missing, gates, map, folder)));
            return;
        }
        hasPosterior = results.stream().anyMatch(result -> result.thesis() == Thesis.POSTERIOR);
        session.warn(Beliefs.warnings(hasPosterior ? Thesis.POSTERIOR : Thesis.CONTINUOUS, study.members()));
        out.println(session.ink().bold(study.title()));
        out.println(Layout.paragraph(study.question()));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%,d draws under each thesis, each run with and without the change; seed %d.",
                study.members(),
                study.seed())));
        String beliefs = Beliefs.setByHand(scenarios);
        if (!beliefs.isEmpty()) {
            out.println(Layout.paragraph(beliefs));
        }
        printVerdicts(byClaim(results));
        byClaim(results).forEach(this::print);
        effects.printProjects(session);
        missing.print(session);
        if (hasPosterior && study.members() < MissingFigures.FEWEST_MEMBERS) {
            out.println();
            out.println(Layout.paragraph(
                    "Which missing figure would narrow the verdict most is left out: that takes at least "
                            + MissingFigures.FEWEST_MEMBERS + " draws."));
        }
        gates.print(session);
        map.ifPresent(each -> {
            out.println();
            out.println(Layout.paragraph(
                    "How strong each political route must be to turn a claim on the islands, with what is"
                            + " known of it: map.csv, map-evidence.csv and the figures map-*, on " + each.members()
                            + " draws. fukabun falsify prints it, on more draws with --map-runs."));
        });
        out.println();
        out.println("Results in " + folder);
    }

    /** How many claims got each word. */
    private static String counted(Map<ClaimSpec, List<ClaimResult>> byClaim) {
        List<ClaimResult> judged = byClaim.values().stream()
                .map(results -> results.get(0))
                .filter(result -> result.verdict() != Verdict.ILLUSTRATION)
                .toList();
        return "Of the " + judged.size() + " claims: " + JudgedClaims.counted(judged, false)
                + ". What the words mean: docs/claim.md.";
    }

    private static Map<ClaimSpec, List<ClaimResult>> byClaim(List<ClaimResult> results) {
        Map<ClaimSpec, List<ClaimResult>> byClaim = new LinkedHashMap<>();
        results.forEach(result -> byClaim.computeIfAbsent(result.claim(), claim -> new ArrayList<>())
                .add(result));
        return byClaim;
    }

    /** Every claim in two lines: what is claimed, and what came of it. */
    private void printVerdicts(Map<ClaimSpec, List<ClaimResult>> byClaim) {
        out.println();
        out.println(session.ink().bold("Verdicts"));
        if (hasPosterior) {
            out.println(Layout.paragraph(counted(byClaim)));
        }
        out.println(
                session.ink()
                        .faint(
                                "  chance that the claim holds, before -> after the record, at its strictest and widest threshold"));
        out.println(
                session.ink()
                        .faint(
                                "  effects: median and 90 % of the draws, in percent of the average of all runs without the change"));
        byClaim.forEach((claim, results) -> {
            ClaimResult after = results.get(0);
            String before = results.stream()
                    .filter(result -> result.thesis() == Thesis.CONTINUOUS && result != after)
                    .findFirst()
                    .map(result -> JudgedClaims.chance(result) + " -> ")
                    .orElse("");
            out.println(Layout.hanging("  " + claim.id() + ": ", claim.statement()));
            String indent = " ".repeat(VERDICT_INDENT);
            String verdict = StrengthWords.verdict(after, strength.of(claim));
            out.println(session.ink().bold(Layout.hanging(indent, verdict)));
            out.println(indent + before + JudgedClaims.chance(after) + "; effect "
                    + effect(claim, after.relative().p50()) + " (" + interval(after) + ")");
            if (!after.evidence().isEmpty()) {
                out.println(session.ink().faint(Layout.hanging(indent, factors(after))));
                out.println(Layout.hanging(indent, StrengthWords.restsOn(after) + "."));
            }
        });
        if (hasPosterior) {
            out.println();
            out.println(Layout.paragraph(String.join(" ", StrengthWords.scope(strength))));
        }
    }

    /** Both factors with their intervals; what the second weighs against depends on the treatment. */
    private static String factors(ClaimResult result) {
        return "Bayes factor (90 % interval): this record alone " + FactorWords.withInterval(result.recordEvidence())
                + "; "
                + (result.settles() ? "with settlements elsewhere " : "against knowing nothing ")
                + FactorWords.withInterval(result.evidence());
    }

    private void print(ClaimSpec claim, List<ClaimResult> results) {
        ClaimSpec.Outcome outcome = claim.outcome();
        out.println();
        out.println(session.ink().bold(Layout.hanging(claim.id() + ": ", claim.statement())));
        out.println(Layout.paragraph("Measured by " + outcome.indicator().key() + ", " + outcome.years()
                + averaged(claim, results) + ": " + outcome.indicator().meaning() + "." + heldAgainst(claim)));
        out.println();
        if (results.stream()
                .anyMatch(result -> !claim.absolute() && result.relative().p05() < -1.0)) {
            out.println(session.ink().faint("  " + (claim.belief().isPresent() ? OF_THE_BELIEF : OF_THE_AVERAGE)));
        }
        printHeading(claim);
        results.forEach(this::print);
        effects.lines(claim).forEach(out::println);
    }

    /** Over how many runs a draw, and of how many draws where a row has fewer than the first. */
    private static String averaged(ClaimSpec claim, List<ClaimResult> results) {
        int fewest = results.stream().mapToInt(ClaimResult::members).min().orElse(0);
        boolean isFewer = fewest < results.get(0).members();
        return claim.seeds() == 1
                ? ""
                : ", average of " + claim.seeds() + " runs a draw"
                        + (isFewer ? " (of " + fewest + " draws in rows on which no verdict rests)" : "");
    }

    /** How a belief is compared; nothing of a claim on an effect. */
    private static String heldAgainst(ClaimSpec claim) {
        return claim.belief()
                .map(belief -> " " + belief.against(claim.treatment()) + " is held, run by run, against "
                        + belief.indicator().key() + ": " + belief.indicator().meaning()
                        + ". The effect is what came less what was believed, as a share of the belief.")
                .orElse("");
    }

    private void printHeading(ClaimSpec claim) {
        String first = Layout.left("  What is believed", THESIS_WIDTH)
                + Layout.right("effect,", EFFECT_WIDTH)
                + Layout.right("90 % of the", INTERVAL_WIDTH)
                + "  chance of \"" + claim.expectation().words() + "\"";
        StringBuilder second = new StringBuilder(" ".repeat(THESIS_WIDTH))
                .append(Layout.right("median", EFFECT_WIDTH))
                .append(Layout.right("draws between", INTERVAL_WIDTH));
        StringBuilder limits = new StringBuilder();
        for (double threshold : claim.equivalence()) {
            String beyond = claim.expectation() == ClaimSpec.Expectation.RAISED
                            || claim.expectation() == ClaimSpec.Expectation.LOWERED
                            || claim.expectation() == ClaimSpec.Expectation.OVERRATED
                    ? ">"
                    : "<";
            limits.append(Layout.right(
                    beyond + String.format(Locale.ROOT, "%.0f%s", 100.0 * threshold, claim.absolute() ? " pt" : " %"),
                    CHANCE_WIDTH));
        }
        limits.append(Layout.right("fell", CHANCE_WIDTH));
        second.append(limits);
        out.println(session.ink().faint(first));
        out.println(session.ink().faint(second.toString()));
    }

    /** What a thesis says; only the posterior is judged, and its verdict stands above with all that must be said of it. */
    private void print(ClaimResult result) {
        Quantiles relative = result.relative();
        String interval = interval(result);
        StringBuilder line = new StringBuilder(Layout.left("  " + ThesisWords.of(result.thesis()), THESIS_WIDTH))
                .append(Layout.right(effect(result.claim(), relative.p50()), EFFECT_WIDTH))
                .append(Layout.right(interval, INTERVAL_WIDTH));
        for (double chance : result.holds()) {
            line.append(Layout.right(String.format(Locale.ROOT, "%.0f %%", 100.0 * chance), CHANCE_WIDTH));
        }
        line.append(Layout.right(String.format(Locale.ROOT, "%.0f %%", 100.0 * result.fell()), CHANCE_WIDTH));
        out.println(line);
    }

    private static String interval(ClaimResult result) {
        Quantiles relative = result.relative();
        return Double.isFinite(relative.p05()) && Double.isFinite(relative.p95())
                ? effect(result.claim(), relative.p05()) + " to " + effect(result.claim(), relative.p95())
                : fromNothing(result);
    }

    /** An absolute effect on a probability is told in points. */
    private static String effect(ClaimSpec claim, double effect) {
        return claim.absolute()
                ? effect == 0.0 ? "0 points" : String.format(Locale.ROOT, "%+,.1f points", 100.0 * effect)
                : percent(effect);
    }

    /** Where there was nothing without the change, a share says nothing, but the amount does. */
    private static String fromNothing(ClaimResult result) {
        Quantiles effect = result.effect();
        Magnitude magnitude = Magnitude.of(
                result.claim().outcome().indicator().unit(), Math.max(Math.abs(effect.p05()), Math.abs(effect.p95())));
        return magnitude.signed(effect.p05()) + " to " + magnitude.signed(effect.p95()) + " " + magnitude.unit();
    }

    /** Exactly no effect is {@code 0}, whatever rounds to nothing keeps its sign. */
    private static String percent(double share) {
        if (!Double.isFinite(share)) {
            return share > 0.0 ? "from 0" : "none";
        }
        return share == 0.0 ? "0 %" : String.format(Locale.ROOT, "%+,.1f %%", 100.0 * share);
    }
}
