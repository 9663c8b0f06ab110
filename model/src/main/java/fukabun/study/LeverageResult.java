package fukabun.study;

import fukabun.record.Indicator;
import java.util.List;

/**
 * Believed and modelled worth of a settlement, US dollars a year.
 *
 * @param beliefs of both capitals, Tokyo's first, year by year
 * @param unsettledCredit the official credit that came with history as it was, for each year tried
 * @param gains of settlements tried, history's first
 */
public record LeverageResult(List<Belief> beliefs, List<Credit> unsettledCredit, List<Gain> gains) {
    public LeverageResult {
        beliefs = List.copyOf(beliefs);
        unsettledCredit = List.copyOf(unsettledCredit);
        gains = List.copyOf(gains);
    }

    /**
     * @param whose {@link Indicator#BELIEF_TOKYO} or {@link Indicator#BELIEF_MOSCOW}
     * @param year calendar year
     * @param spread over members
     */
    public record Belief(Indicator whose, int year, Quantiles spread) {}

    /**
     * What Moscow got without giving an island, so that its belief has something to be held against.
     *
     * @param year from which it is counted
     * @param spread over members of the mean new official credit per year from then to the last simulated year
     */
    public record Credit(int year, Quantiles spread) {}

    /**
     * @param circumstance under which the settlement comes, for people
     * @param scenarioId of the circumstance
     * @param indicator what is gained
     * @param year in whose January the islands are settled
     * @param spread over members of the mean gain per year from then to the last simulated year
     */
    public record Gain(String circumstance, String scenarioId, Indicator indicator, int year, Quantiles spread) {}
}
