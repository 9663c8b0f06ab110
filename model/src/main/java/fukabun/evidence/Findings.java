package fukabun.evidence;

import fukabun.evidence.PartnerStudy.Periods;
import fukabun.evidence.Predictive.PredictiveMixture;
import fukabun.evidence.Predictive.PredictiveNormal;
import fukabun.record.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the evidence says, as rows of a table and as priors. */
public final class Findings {
    /** Years by which a shift in Japan's exports would show, with what lies between them. */
    public static final List<Periods> PERIODS = List.of(
            new Periods("Summit and oil shock of 1973", 1970, 1972, 1974, 1976),
            new Periods("Pattern 30, first part", 1975, 1975, 1980, 1980),
            new Periods("Pattern 30, second part", 1980, 1980, 1983, 1983),
            new Periods("Sanctions of January 1980", 1977, 1979, 1980, 1981),
            new Periods("Sanctions of December 1981", 1980, 1981, 1982, 1983),
            new Periods("Sanctions of December 1981, to 1984", 1980, 1981, 1982, 1984),
            new Periods("Both sanctions", 1977, 1979, 1982, 1984),
            new Periods("From the peak of 1982 to 1984", 1982, 1982, 1984, 1984),
            new Periods("From 1980 to 1984", 1980, 1980, 1984, 1984));

    private static final int FIRST_SYNTHETIC_YEAR = 1965;
    private static final int LAST_YEAR = 1984;
    private static final String DYADS = "COWT4";
    private static final String WEST_GERMANY_TOO = ", with West Germany";
    private static final String GRAIN_SELLERS = ", against grain sellers";

    private final EvidenceData data;
    private final PooledSettlements pooled;
    private final EventStudies studies;

    public Findings(EvidenceData data) {
        this.data = data;
        this.pooled = new PooledSettlements(data.published());
        this.studies = new EventStudies(data.cases(), data.hubs());
    }

    /**
     * The prior on the total change of trade after a settlement, all routes together. For many draws take it
     * {@link Predictive#tabulated() tabulated}.
     */
    public PredictiveMixture trade() {
        return pooled.trade();
    }

    /** The prior on the total change of official credit: a judgement of grade C, see {@link Beliefs#credit}. */
    public PredictiveNormal credit() {
        return Beliefs.credit(
                data.creditJudgement().median(), data.creditJudgement().high());
    }

    public PooledSettlements pooled() {
        return pooled;
    }

    public EventStudies studies() {
        return studies;
    }

    /** Japan among the partners that sold little grain. */
    public PartnerStudy partners() {
        return new PartnerStudy(data.japanExports(), data.partnerExports(), DYADS);
    }

    /** The published effects of single cases, first openings last. */
    public List<EvidenceRow> published() {
        List<EvidenceRow> rows = new ArrayList<>();
        for (SettlementKind kind : SettlementKind.values()) {
            for (PublishedEffect each : data.published()) {
                if (each.kind() == kind) {
                    rows.add(row(each));
                }
            }
        }
        return rows;
    }

    /** What is believed of a new case by what is counted: the prior of the model first, the own studies last. */
    public Map<String, Predictive> alternatives() {
        Map<String, Predictive> alternatives = new LinkedHashMap<>(pooled.alternatives());
        alternatives.put("Own event studies alone", ownNewCase());
        return alternatives;
    }

    private PredictiveMixture ownNewCase() {
        return NormalHierarchy.of(studies.settledEffects(), NormalHierarchy.USUAL_SCALE)
                .newCase();
    }

    /** The own hierarchy over the few cases with named controls: another way to the same number. */
    public EvidenceRow ownPooled() {
        List<CaseEffect> effects = studies.settledEffects();
        PredictiveMixture newCase = ownNewCase();
        Interval interval = new Interval(newCase.quantile(0.5), newCase.quantile(0.05), newCase.quantile(0.95));
        return new EvidenceRow(
                "pooled",
                "Own event studies",
                SettlementKind.SETTLED_OR_SHELVED.words(),
                Window.FIVE_YEARS.label(),
                interval,
                PooledSettlements.LEVEL,
                Double.NaN,
                "normal hierarchy, half-normal " + NormalHierarchy.USUAL_SCALE + ", " + effects.size() + " cases",
                Grade.C,
                DYADS + ";TRADHIST");
    }

    /** Japan's exports to the USSR beside those of partners without a dispute. */
    public List<EvidenceRow> placebo() {
        List<EvidenceRow> rows = new ArrayList<>();
        PartnerStudy main = partners();
        PERIODS.forEach(periods -> rows.add(main.difference(periods, Grade.A)));
        rows.add(main.syntheticGap("Synthetic Japan, 1980", FIRST_SYNTHETIC_YEAR, 1979, LAST_YEAR, Grade.A));
        rows.add(main.syntheticGap("Synthetic Japan, 1982", FIRST_SYNTHETIC_YEAR, 1981, LAST_YEAR, Grade.A));
        List<AnnualSeries> withGermany = new ArrayList<>(data.partnerExports());
        withGermany.add(data.westGermanExports());
        PartnerStudy german = new PartnerStudy(data.japanExports(), withGermany, DYADS + ";background");
        PartnerStudy grain = new PartnerStudy(data.japanExports(), data.grainExports(), DYADS);
        for (Periods periods : PERIODS) {
            rows.add(german.difference(renamed(periods, WEST_GERMANY_TOO), Grade.C));
        }
        for (Periods periods : PERIODS) {
            rows.add(grain.difference(renamed(periods, GRAIN_SELLERS), Grade.A));
        }
        return rows;
    }

    /** The gravity baseline, fitted on flows up to a year. */
    public Gravity gravity(int lastYear, boolean withYearEffects) {
        return new Gravity(
                data.flows().stream().filter(flow -> flow.year() <= lastYear).toList(), withYearEffects);
    }

    /** Every row, group by group. */
    public List<EvidenceRow> rows() {
        List<EvidenceRow> rows = new ArrayList<>(published());
        rows.addAll(pooled.rows());
        rows.add(ownPooled());
        rows.addAll(studies.differences());
        rows.addAll(studies.synthetic());
        rows.addAll(studies.preTrends());
        rows.addAll(placebo());
        return rows;
    }

    private static Periods renamed(Periods periods, String addition) {
        return new Periods(
                periods.name() + addition,
                periods.beforeFirst(),
                periods.beforeLast(),
                periods.afterFirst(),
                periods.afterLast());
    }

    private static EvidenceRow row(PublishedEffect each) {
        return new EvidenceRow(
                "published case",
                each.name(),
                each.kind().words(),
                Window.FIVE_YEARS.label(),
                each.interval(),
                PublishedEffect.LEVEL,
                Double.NaN,
                "change of trade intensity, placebo pairs of like size",
                each.grade(),
                each.sourceId());
    }
}
