package fukabun.engine;

import fukabun.scenario.CoalCase;

/**
 * Coal due under the South Yakut contract. Its start is disputed: in one reading 5.2 Mt a year were due from 1979; in the
 * other about 1 Mt of Kuznetsk coal from 1979 and South Yakut coal from 1983, 3.2 Mt in each of two years and 5.5 Mt
 * thereafter. Months count from the contract's start, so that an agreement signed later is due later.
 */
final class ContractSchedule {
    private static final int EARLY_READING = 1979;
    private static final int LATE_READING = 1983;
    private static final int FIRST_STEP_YEARS = 2;

    private ContractSchedule() {}

    /** Yearly tonnage due, so many months after the contract's start (below zero before it). */
    static double dueTonnesPerYear(CoalCase.SouthYakut terms, int contractStartYear, int monthsSinceStart) {
        if (contractStartYear != LATE_READING) {
            boolean runs = monthsSinceStart >= 0 && monthsSinceStart < 12 * terms.contractYears();
            return runs ? terms.contractTonnesPerYear() : 0.0;
        }
        int lead = 12 * (LATE_READING - EARLY_READING);
        boolean runs = monthsSinceStart >= -lead && monthsSinceStart < 12 * terms.contractYears() - lead;
        double southYakut = monthsSinceStart < 0
                ? 0.0
                : monthsSinceStart < 12 * FIRST_STEP_YEARS
                        ? terms.earlyContractTonnesPerYear()
                        : terms.lateContractTonnesPerYear();
        return runs ? southYakut + kuznetskTonnesPerYear(terms) : 0.0;
    }

    /** What is left of the contract's total after the South Yakut part, spread over its years. */
    private static double kuznetskTonnesPerYear(CoalCase.SouthYakut terms) {
        int southYakutYears = terms.contractYears() - (LATE_READING - EARLY_READING);
        double southYakut = FIRST_STEP_YEARS * terms.earlyContractTonnesPerYear()
                + (southYakutYears - FIRST_STEP_YEARS) * terms.lateContractTonnesPerYear();
        double total = terms.contractYears() * terms.contractTonnesPerYear();
        return Math.max(0.0, total - southYakut) / terms.contractYears();
    }
}
