package fukabun.evidence;

import fukabun.base.Check;
import java.util.List;
import java.util.Objects;

/**
 * What history says about settlements elsewhere and partners without a dispute.
 *
 * @param cases settlements and openings with series of trade, in the order of the table
 * @param published effects of cases as a table gives them, in its order
 * @param hubs trade of pairs without a settlement, by the partner they share
 * @param japanExports to the USSR, million US dollars free on board, grade A
 * @param partnerExports to the USSR of Western partners that sold little grain, likewise
 * @param grainExports to the USSR of the sellers of grain, likewise
 * @param westGermanExports to the USSR, million US dollars, grade C
 * @param flows of pairs whose national totals are known, for a gravity regression
 * @param japanMasses of Japan's exports to the USSR in every year with national totals, for its baseline
 * @param japanImportMasses of Japan's imports from the USSR, likewise
 * @param creditJudgement the judgement on official credit after a settlement, grade C
 * @param tradeJudgement the judgement on trade after a settlement, grade C, for comparison
 */
public record EvidenceData(
        List<SettlementCase> cases,
        List<PublishedEffect> published,
        List<Placebos.Hub> hubs,
        AnnualSeries japanExports,
        List<AnnualSeries> partnerExports,
        List<AnnualSeries> grainExports,
        AnnualSeries westGermanExports,
        List<Gravity.Flow> flows,
        List<Gravity.Masses> japanMasses,
        List<Gravity.Masses> japanImportMasses,
        Judgement creditJudgement,
        Judgement tradeJudgement) {
    /**
     * A range that somebody thought right, as relative changes.
     *
     * @param median 0.5 is a rise by half
     * @param low end
     * @param high end
     * @param sourceId rows of data/sources.csv
     */
    public record Judgement(double median, double low, double high, String sourceId) {
        public Judgement {
            Check.that(
                    low <= median && median <= high && low > -1.0,
                    "a judgement must run from low over median to high, above -1, but was " + low + ", " + median + ", "
                            + high);
            Check.notBlank("sourceId", sourceId);
        }
    }

    public EvidenceData {
        cases = List.copyOf(cases);
        published = List.copyOf(published);
        hubs = List.copyOf(hubs);
        Objects.requireNonNull(japanExports);
        partnerExports = List.copyOf(partnerExports);
        grainExports = List.copyOf(grainExports);
        Objects.requireNonNull(westGermanExports);
        flows = List.copyOf(flows);
        japanMasses = List.copyOf(japanMasses);
        japanImportMasses = List.copyOf(japanImportMasses);
        Objects.requireNonNull(creditJudgement);
        Objects.requireNonNull(tradeJudgement);
    }
}
