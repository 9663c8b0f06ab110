package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.falsify.Falsification;
import fukabun.app.cli.falsify.FalsifySearch;
import fukabun.app.cli.job.Workspace;
import fukabun.base.Draws;
import fukabun.design.LatinHypercube;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Thesis;
import fukabun.sensitivity.FoundBox;
import fukabun.study.ClaimSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FalsifyTest {
    private static final int DRAWS = 400;
    private static final int TOTAL = Parameter.SETTLEMENT_TRADE_TOTAL.ordinal();
    private static final ClaimSpec CLAIM = new ClaimSpec(
            "claim",
            "It would hardly have been raised.",
            "made up",
            "settled",
            new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, ClaimSpec.Aggregate.CUMULATED, 1974, 1991),
            ClaimSpec.Expectation.HARDLY_RAISED,
            List.of(0.05, 0.10, 0.20),
            false,
            1,
            false,
            0.9,
            0.9);

    @TempDir
    Path folder;

    /** By hand: an effect of a tenth a standard deviation reaches the largest threshold, a fifth, at two. */
    @Test
    void theNearestBeliefsAreTwoDeviationsAwayWhereTheEffectIsTheLargestThreshold() {
        Falsification found = search(CLAIM, 0.0, point -> 0.10 * Draws.normalQuantile(point[TOTAL]))
                .find();
        Falsification.Turn turn = found.turns().get(0);
        assertAll(
                () -> assertEquals(Falsification.State.HOLDS, found.centre()),
                () -> assertEquals(0.841, found.holds(), 0.01), // the normal distribution at 1
                () -> assertEquals(1, found.turns().size()),
                () -> assertEquals(Falsification.State.FAILS, turn.target()),
                () -> assertEquals(2.0, turn.distance(), 0.1), // a line to a draw, halved seven times, twice
                () -> assertEquals(
                        List.of(Optional.of(Parameter.SETTLEMENT_TRADE_TOTAL)),
                        turn.moves().stream().map(Falsification.Move::parameter).toList()));
    }

    /** By hand: from one and a half deviations, an effect of 0.15, it is one down to 0.05 and half a one up to 0.20. */
    @Test
    void fromACentreBetweenTheThresholdsBothAnswersAreSought() {
        Falsification found = search(CLAIM, 1.5, point -> 0.10 * Draws.normalQuantile(point[TOTAL]))
                .find();
        assertAll(
                () -> assertEquals(Falsification.State.BETWEEN, found.centre()),
                () -> assertEquals(
                        List.of(Falsification.State.HOLDS, Falsification.State.FAILS),
                        found.turns().stream().map(Falsification.Turn::target).toList()),
                () -> assertEquals(1.0, found.turns().get(0).distance(), 0.05),
                () -> assertEquals(0.5, found.turns().get(1).distance(), 0.05));
    }

    /** By hand: the total of trade is the turnover under another name; without it the other belief must go two deviations. */
    @Test
    void whereTheBeliefIsTheOutcomeItselfItIsSoughtAgainWithoutIt() {
        ClaimSpec onTrade =
                CLAIM.with(new ClaimSpec.Outcome(Indicator.TURNOVER, ClaimSpec.Aggregate.CUMULATED, 1974, 1991));
        int other = Parameter.COST_OVERRUN.ordinal();
        Falsification found = search(
                        onTrade,
                        0.0,
                        point -> 0.15 * Draws.normalQuantile(point[TOTAL]) + 0.10 * Draws.normalQuantile(point[other]))
                .find();
        Falsification.Turn again = found.turns().get(1);
        assertAll(
                () -> assertTrue(found.turns().get(0).moves().stream().anyMatch(Falsification.Move::restates)),
                () -> assertTrue(again.moves().stream().noneMatch(Falsification.Move::restates)),
                () -> assertEquals(2.0, again.distance(), 0.1));
    }

    /**
     * The prior of the total is normal, 0.181 and 0.244, so one deviation lies at 0.425. The box reaches down from there as
     * far as eight in ten of its draws still fail: 0.159 / 0.8 = 0.198 of the draws, from 0.849 deviations, at 0.388.
     */
    @Test
    void theBoxIsWhereTheDrawsFail() {
        Falsification found = search(CLAIM, 0.0, point -> 0.10 * Draws.normalQuantile(point[TOTAL]))
                .find();
        assertEquals(1, found.boxes().size());
        FoundBox box = found.boxes().get(0);
        assertAll(
                () -> assertTrue(found.isFailing()),
                () -> assertTrue(
                        found.words(box.box())
                                .matches("Total change of trade .* above [0-9.]+ percent \\(settlementTradeTotal\\)"),
                        found.words(box.box())),
                () -> assertEquals(0.4065, box.box().low(0), 0.02),
                () -> assertTrue(box.density() >= 0.8),
                () -> assertTrue(box.coverage() > 0.95));
    }

    @Test
    void nothingTurnsAClaimThatHoldsEverywhere() {
        Falsification found = search(CLAIM, 0.0, point -> 0.0).find();
        assertAll(
                () -> assertEquals(1.0, found.holds()),
                () -> assertEquals(List.of(), found.turns()),
                () -> assertEquals(List.of(), found.boxes()));
    }

    /** Luck alone moves the effect, so no belief does. */
    @Test
    void luckIsNoBelief() {
        Falsification found = search(CLAIM, 0.0, point -> point[Priors.dimension()] > 0.9 ? 1.0 : 0.0)
                .find();
        assertTrue(found.holds() < 0.95);
        assertTrue(found.turns().isEmpty() && found.boxes().isEmpty(), found.toString());
    }

    @Test
    void falsifyWritesTheBeliefsAndTheMap() throws IOException {
        Transcript transcript = Transcript.of(
                "falsify",
                "--claim",
                "islands-1973-turnover",
                "--runs",
                "20",
                "--map-runs",
                "2",
                "--format",
                "csv,png",
                "--out",
                folder.toString());
        assertEquals(0, transcript.code(), transcript.err());
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertTrue(
                    names.containsAll(List.of(
                            "falsification.csv",
                            "map.csv",
                            "map-evidence.csv",
                            "manifest.json",
                            "map-islands-1973-turnover.png")),
                    names.toString());
        }
        assertTrue(transcript.out().contains("T1 Approval of credit: "), transcript.out());
    }

    @Test
    void anUnknownClaimIsNamedWithTheNearestOne() {
        Transcript transcript = Transcript.of("falsify", "--claim", "islands-1973-turnovr");
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("islands-1973-turnover"), transcript.err());
        assertFalse(Files.exists(folder.resolve("seikei-fukabun")));
    }

    private static FalsifySearch search(ClaimSpec claim, double centreOfTotal, ToDoubleFunction<double[]> effect) {
        Priors priors = Workspace.open(Transcript.repository(), Optional.empty())
                .library()
                .priors();
        LatinHypercube design = new LatinHypercube(Priors.dimension() + 1, DRAWS, 7);
        double[][] points = IntStream.range(0, DRAWS).mapToObj(design::point).toArray(double[][]::new);
        double[] effects = Arrays.stream(points).mapToDouble(effect).toArray();
        double[] centre = new double[Priors.dimension()];
        centre[TOTAL] = centreOfTotal;
        return new FalsifySearch(
                claim, priors, Thesis.CONTINUOUS, points, effects, effect, new FalsifySearch.Centre("made up", centre));
    }
}
