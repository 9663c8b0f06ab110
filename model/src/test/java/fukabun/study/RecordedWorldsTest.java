package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.calibration.Measure;
import fukabun.calibration.Pattern;
import fukabun.calibration.PatternSet;
import fukabun.calibration.SimulatedDraw;
import fukabun.calibration.SyntheticRecords;
import fukabun.calibration.Target;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.VerdictTable.Counts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole chain where the answer is known: a world makes a record, the record keeps the draws that are like it, and the
 * rule judges by these. The record that teaches is one of credit after the islands came back; the silent one is the price of
 * coal before. Worlds are those of the small economy of the tests, so nothing here is about history.
 */
class RecordedWorldsTest {
    private static final int WORLDS = VerdictTable.WORLDS;

    /** Draws of each kind of world; the first of them are taken for history. */
    private static final int DRAWS = Math.max(400, WORLDS);

    /** The best tenth is kept, and as many stand for what was believed before, as in a study. */
    private static final int KEPT_PART = 10;

    private static final Scenario BASE = SmallWorld.scenario();
    private static final Scenario SETTLED = BASE.with(SmallWorld.settlement(1973, 10));
    private static final ClaimSpec CLAIM = HandMade.claim(
            "settled", new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, ClaimSpec.Aggregate.CUMULATED, 1974, 1991));
    private static final PatternSet TEACHING = new PatternSet(List.of(
            pattern(new Measure.Sum(Indicator.OFFICIAL_CREDIT, 1974, 1979), 15e6),
            pattern(new Measure.Sum(Indicator.OFFICIAL_CREDIT, 1980, 1985), 15e6),
            pattern(new Measure.Sum(Indicator.OFFICIAL_CREDIT, 1986, 1991), 15e6)));
    private static final PatternSet SILENT =
            new PatternSet(List.of(pattern(new Measure.Level(Indicator.COKING_COAL_PRICE, 1970), 1.0)));

    private static final Map<PatternSet, List<SimulatedDraw>> DRAWN = new LinkedHashMap<>();

    /** What the dispute does in a world. */
    private enum Kind {
        NOTHING("the dispute does nothing", Thesis.ZERO, Double.NaN),
        /** Nothing but a credit line of a tenth. */
        SOMETHING("it does something", Thesis.ZERO, 0.1),
        /** All that its defenders claim, and a credit line that doubles what is lent. */
        EVERYTHING("it decides everything", Thesis.STRONG, 1.0);

        private final String words;
        private final Thesis thesis;
        private final double creditLine;

        Kind(String words, Thesis thesis, double creditLine) {
            this.words = words;
            this.thesis = thesis;
            this.creditLine = creditLine;
        }

        Member member(int number) {
            Draws draws = new Draws(11 + ordinal());
            Priors priors = Double.isNaN(creditLine)
                    ? SmallWorld.priors()
                    : SmallWorld.priors()
                            .with(Map.of(Parameter.SETTLEMENT_CREDIT_LINE, new Distribution.Fixed(creditLine)));
            return new Member(
                    number, thesis, draws.bits(Topic.RUN_SEED, 0, number, 0), priors.draw(thesis, draws, number));
        }
    }

    private static Pattern pattern(Measure measure, double within) {
        Target target = new Target(measure, -within, within, false, Grade.A, "made up");
        return new Pattern(measure.words(), "made up", Pattern.Role.EVIDENCE, 1.0, List.of(target), "");
    }

    /** The three kinds in turn, so that no kind comes first among draws that are equally near. */
    @BeforeAll
    static void drawTheWorlds() {
        DRAWN.put(TEACHING, new ArrayList<>());
        DRAWN.put(SILENT, new ArrayList<>());
        for (int i = 0; i < DRAWS; i++) {
            for (Kind kind : Kind.values()) {
                draw(kind.member(i));
            }
        }
    }

    /** Judged by one run; history and effect are those of another. */
    private static void draw(Member member) {
        long other = new Draws(member.seed()).bits(Topic.RUN_SEED, 1, 0, 0);
        Table judged = SmallWorld.run(SETTLED, member.parameters(), other);
        Table with = SmallWorld.run(SETTLED, member.parameters(), member.seed());
        Table without = SmallWorld.run(BASE, member.parameters(), member.seed());
        double[] outcomes = {Outcomes.of(CLAIM.outcome(), without), Outcomes.of(CLAIM.outcome(), with)};
        DRAWN.forEach((patterns, draws) -> draws.add(
                new SimulatedDraw(new double[][] {patterns.figures(judged)}, patterns.figures(with), outcomes)));
    }

    /** The counts of a hundred worlds stand in docs/claim.md; a real record leaves some worlds open. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NOTHING, SUPPORTED, 0.5", "SOMETHING, UNDECIDED, 0.4", "EVERYTHING, REFUTED, 0.35"})
    void aRecordThatTeachesGivesTheRightVerdictWithTheStatedProbability(Kind truth, Verdict right, double stated) {
        Counts counts = verdicts(TEACHING, truth);
        assertTrue(counts.of(right) >= stated * WORLDS, counts.toString());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aSilentRecordIsKnownForSilentInHalfOfTheWorldsOrMore(Kind truth) {
        Counts counts = verdicts(SILENT, truth);
        assertTrue(counts.of(Verdict.NOT_DECIDED) >= WORLDS / 2, counts.toString());
    }

    @Test
    void theOppositeOfTheTruthIsNeverSaid() {
        for (PatternSet patterns : DRAWN.keySet()) {
            assertEquals(0, verdicts(patterns, Kind.NOTHING).of(Verdict.REFUTED));
            assertEquals(0, verdicts(patterns, Kind.EVERYTHING).of(Verdict.SUPPORTED));
        }
    }

    @Test
    void thePageHasTheTableOfAHundredWorlds() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(VerdictTable.row("a record that teaches", kind.words, verdicts(TEACHING, kind)));
        }
        for (Kind kind : Kind.values()) {
            rows.add(VerdictTable.row("a silent record", kind.words, verdicts(SILENT, kind)));
        }
        VerdictTable.holdThePageTo(rows, WORLDS);
    }

    private static Counts verdicts(PatternSet patterns, Kind kind) {
        List<SimulatedDraw> draws = DRAWN.get(patterns);
        SyntheticRecords records = new SyntheticRecords(patterns, draws, 5);
        int keep = draws.size() / KEPT_PART;
        ClaimResult prior = judged(Thesis.CONTINUOUS, draws.subList(0, keep));
        Counts counts = new Counts();
        for (int world = 0; world < WORLDS; world++) {
            List<SimulatedDraw> kept = new ArrayList<>();
            for (int draw : records.keptBy(world * Kind.values().length + kind.ordinal(), keep)) {
                kept.add(draws.get(draw));
            }
            counts.add(judged(Thesis.POSTERIOR, kept).decided(prior, prior));
        }
        return counts;
    }

    private static ClaimResult judged(Thesis as, List<SimulatedDraw> draws) {
        return ClaimTest.judge(
                CLAIM,
                as,
                draws.stream().mapToDouble(draw -> draw.quantities()[0]).toArray(),
                draws.stream().mapToDouble(draw -> draw.quantities()[1]).toArray());
    }
}
