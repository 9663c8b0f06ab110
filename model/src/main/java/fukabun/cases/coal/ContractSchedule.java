package fukabun.cases.coal;

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
    private static final int MONTHS_PER_YEAR = 12;

    /** Months by which Kuznetsk coal is due before South Yakut coal in the second reading. */
    private static final int LEAD_MONTHS = MONTHS_PER_YEAR * (LATE_READING - EARLY_READING);

    private ContractSchedule() {}

    /** Yearly tonnage due from both basins, so many months after the contract's start (below zero before it). */
    static double dueTonnesPerYear(CoalCase.SouthYakut terms, int contractStartYear, int monthsSinceStart) {
        double southYakut = dueFromSouthYakutTonnesPerYear(terms, contractStartYear, monthsSinceStart);
        if (contractStartYear == EARLY_READING) {
            return southYakut;
        }
        boolean runs = monthsSinceStart >= -LEAD_MONTHS
                && monthsSinceStart < MONTHS_PER_YEAR * terms.contractYears() - LEAD_MONTHS;
        return runs ? southYakut + kuznetskTonnesPerYear(terms) : 0.0;
    }

    /** The part due from South Yakut. */
    static double dueFromSouthYakutTonnesPerYear(
            CoalCase.SouthYakut terms, int contractStartYear, int monthsSinceStart) {
        boolean early = contractStartYear == EARLY_READING;
        int months = MONTHS_PER_YEAR * terms.contractYears() - (early ? 0 : LEAD_MONTHS);
        if (monthsSinceStart < 0 || monthsSinceStart >= months) {
            return 0.0;
        }
        return !early && monthsSinceStart < MONTHS_PER_YEAR * FIRST_STEP_YEARS
                ? terms.earlyContractTonnesPerYear()
                : plateauTonnesPerYear(terms, contractStartYear);
    }

    /** Yearly South Yakut coal once deliveries have reached their plateau. */
    static double plateauTonnesPerYear(CoalCase.SouthYakut terms, int contractStartYear) {
        return contractStartYear == EARLY_READING ? terms.contractTonnesPerYear() : terms.lateContractTonnesPerYear();
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
