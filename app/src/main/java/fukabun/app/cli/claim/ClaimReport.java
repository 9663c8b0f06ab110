package fukabun.app.cli.claim;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.output.EvidenceStrength;
import fukabun.app.output.StrengthWords;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.BayesFactor;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.MissingFigures;
import fukabun.study.Quantiles;
import fukabun.study.Study;
import fukabun.study.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The verdict table, for a reader who has not read the manual. */
final class ClaimReport {
    private static final int THESIS_WIDTH = 3
            + Arrays.stream(Thesis.values()).mapToInt(thesis -> words(thesis).length()).max().orElseThrow();
    private static final int EFFECT_WIDTH = 12;
    private static final int INTERVAL_WIDTH = 24;
    private static final int CHANCE_WIDTH = 7;
    private static final int VERDICT_INDENT = 4;

    private final Session session;
    private final PrintWriter out;
    private final EvidenceStrength strength;
    private final MissingFiguresReport missing;
    private boolean hasPosterior;

    /**
     * @param strength of the verdicts
     * @param missing which missing figure would narrow each claim
     */
    ClaimReport(Session session, EvidenceStrength strength, MissingFiguresReport missing) {
        this.session = session;
        this.strength = strength;
        this.missing = missing;
        this.out = session.out();
    }

    /**
     * @param scenarios the base first
     * @param results claims in order, and within each the theses
     * @param folder where the files are
     */
    void print(Study study, List<Scenario> scenarios, List<ClaimResult> results, Path folder) {
        if (session.json()) {
            out.println(JsonText.of(ClaimContent.of(study, results, strength, missing, folder)));
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
        missing.print(session);
        if (hasPosterior && study.members() < MissingFigures.FEWEST_MEMBERS) {
            out.println();
            out.println(Layout.paragraph("Which missing figure would narrow the verdict most is left out: that takes at least "
                    + MissingFigures.FEWEST_MEMBERS + " draws."));
        }
        out.println();
        out.println("Results in " + folder);
    }

    /** How many claims got each word. */
    private static String counted(Map<ClaimSpec, List<ClaimResult>> byClaim) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        byClaim.values().stream()
                .map(results -> results.get(0).verdict())
                .filter(verdict -> verdict != Verdict.ILLUSTRATION)
                .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return "Of the " + all + " claims: "
                + counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().words())
                        .collect(Collectors.joining(", "))
                + ". What the words mean: docs/claim.md.";
    }

    private static Map<ClaimSpec, List<ClaimResult>> byClaim(List<ClaimResult> results) {
        Map<ClaimSpec, List<ClaimResult>> byClaim = new LinkedHashMap<>();
        results.forEach(result -> byClaim.computeIfAbsent(result.claim(), claim -> new ArrayList<>()).add(result));
        return byClaim;
    }

    /** Every claim in two lines: what is claimed, and what came of it. */
    private void printVerdicts(Map<ClaimSpec, List<ClaimResult>> byClaim) {
        out.println();
        out.println(session.ink().bold("Verdicts"));
        if (hasPosterior) {
            out.println(Layout.paragraph(counted(byClaim)));
        }
        out.println(session.ink()
                .faint("  chance that the claim holds, before -> after the record, at its strictest and widest threshold"));
        byClaim.forEach((claim, results) -> {
            ClaimResult after = results.get(0);
            String before = results.stream()
                    .filter(result -> result.thesis() == Thesis.CONTINUOUS && result != after)
                    .findFirst()
                    .map(result -> chances(result) + " -> ")
                    .orElse("");
            out.println(Layout.hanging("  " + claim.id() + ": ", claim.statement()));
            String indent = " ".repeat(VERDICT_INDENT);
            String verdict = StrengthWords.verdict(after, strength.of(claim));
            out.println(session.ink().bold(Layout.hanging(indent, verdict)));
            out.println(indent + before + chances(after) + "; effect " + effect(claim, after.relative().p50()) + " ("
                    + interval(after) + ")");
            if (!after.evidence().isEmpty()) {
                out.println(Layout.left("", VERDICT_INDENT) + session.ink().faint("Bayes factor: this record alone "
                        + factors(after.recordEvidence()) + "; with settlements elsewhere " + factors(after.evidence())));
                out.println(Layout.hanging(indent, StrengthWords.restsOn(after) + "."));
            }
        });
        if (hasPosterior) {
            out.println();
            out.println(Layout.paragraph(String.join(" ", StrengthWords.scope(strength))));
        }
    }

    private static String factors(List<BayesFactor> factors) {
        double low = factors.stream().mapToDouble(BayesFactor::value).min().orElse(Double.NaN);
        double high = factors.stream().mapToDouble(BayesFactor::value).max().orElse(Double.NaN);
        return factors.size() == 1
                ? String.format(Locale.ROOT, "%.1f", low)
                : String.format(Locale.ROOT, "%.1f to %.1f", low, high);
    }

    private static String chances(ClaimResult result) {
        double first = result.holds().get(0);
        double last = result.holds().get(result.holds().size() - 1);
        return first == last
                ? String.format(Locale.ROOT, "%.0f %%", 100.0 * first)
                : String.format(Locale.ROOT, "%.0f to %.0f %%", 100.0 * Math.min(first, last), 100.0 * Math.max(first, last));
    }

    private void print(ClaimSpec claim, List<ClaimResult> results) {
        ClaimSpec.Outcome outcome = claim.outcome();
        out.println();
        out.println(session.ink().bold(Layout.hanging(claim.id() + ": ", claim.statement())));
        String how = switch (outcome.aggregate()) {
            case CUMULATED -> "sum of " + outcome.fromYear() + "-" + outcome.toYear();
            case MEAN -> "mean of " + outcome.fromYear() + "-" + outcome.toYear();
            case LAST -> "at the end of " + outcome.toYear();
        };
        String averaged = claim.seeds() > 1 ? ", average of " + claim.seeds() + " runs a draw" : "";
        out.println(Layout.paragraph("Measured by " + outcome.indicator().key() + ", " + how + averaged + ": "
                + outcome.indicator().meaning() + "." + heldAgainst(claim)));
        out.println();
        printHeading(claim);
        results.forEach(this::print);
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
        int chances = CHANCE_WIDTH * (claim.equivalence().size() + 1);
        String first = Layout.left("  If the dispute acts", THESIS_WIDTH)
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
        second.append(Layout.left(limits.toString(), chances)).append("  verdict");
        out.println(session.ink().faint(first));
        out.println(session.ink().faint(second.toString()));
    }

    private void print(ClaimResult result) {
        Quantiles relative = result.relative();
        String interval = interval(result);
        StringBuilder line = new StringBuilder(Layout.left("  " + words(result.thesis()), THESIS_WIDTH))
                .append(Layout.right(effect(result.claim(), relative.p50()), EFFECT_WIDTH))
                .append(Layout.right(interval, INTERVAL_WIDTH));
        for (double chance : result.holds()) {
            line.append(Layout.right(String.format(Locale.ROOT, "%.0f %%", 100.0 * chance), CHANCE_WIDTH));
        }
        line.append(Layout.right(String.format(Locale.ROOT, "%.0f %%", 100.0 * result.fell()), CHANCE_WIDTH));
        out.println(line.append("  ").append(inTable(result)).toString().stripTrailing());
    }

    /** The verdict as far as a column has room for it. */
    private String inTable(ClaimResult result) {
        if (result.verdict() == Verdict.ILLUSTRATION) {
            return "illustration";
        }
        return isShownOnly(result) ? "" : result.verdict().words();
    }

    /** A prior shown beside the posterior has no verdict of its own. */
    private boolean isShownOnly(ClaimResult result) {
        return hasPosterior && result.thesis() != Thesis.POSTERIOR;
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

    private static String words(Thesis thesis) {
        return switch (thesis) {
            case POSTERIOR -> "after the record";
            case CONTINUOUS -> "before (any strength)";
            case REFERENCE -> "knowing nothing";
            case ZERO -> "not at all (zero)";
            case WEAK -> "a little (weak)";
            case STRONG -> "strongly (strong)";
        };
    }

    /** Exactly no effect is {@code 0}, whatever rounds to nothing keeps its sign. */
    private static String percent(double share) {
        if (!Double.isFinite(share)) {
            return share > 0.0 ? "from 0" : "none";
        }
        return share == 0.0 ? "0 %" : String.format(Locale.ROOT, "%+,.1f %%", 100.0 * share);
    }
}
