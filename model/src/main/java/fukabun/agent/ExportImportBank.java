package fukabun.agent;

import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/**
 * The Export-Import Bank of Japan: at which rate it lends on what Moscow asks. Its own rate is the higher of the OECD
 * floor and the long-term prime rate; a supplement is signed when the gap to the rate last granted has been talked
 * down, half of it by each side.
 */
public final class ExportImportBank {
    private final double concessionPerMonth;

    public ExportImportBank(Parameters parameters) {
        concessionPerMonth = parameters.value(Parameter.RATE_CONCESSION);
    }

    /**
     * What the bank sees.
     *
     * @param floorRatePerYear lowest rate that the OECD arrangement allows, as far as the bank keeps to it (A4)
     * @param primeRatePerYear long-term prime rate
     * @param lastRatePerYear rate last granted to the borrower
     * @param monthsSinceRequest length of the talks
     */
    public record View(
            double floorRatePerYear, double primeRatePerYear, double lastRatePerYear, int monthsSinceRequest) {
        /** Gap between the bank's rate and the rate last granted, at least 0. */
        double gapPerYear() {
            return Math.max(0.0, Math.max(floorRatePerYear, primeRatePerYear) - lastRatePerYear);
        }
    }

    /** Writes the gate of the rate, in points of percent a year. */
    public void weigh(View view, Scorecard card) {
        card.open("rate of interest")
                .add("gap to the rate last granted", -100.0 * view.gapPerYear())
                .add("talked down", 100.0 * concessionPerMonth * (view.monthsSinceRequest() + 1));
    }

    /** The rate of a supplement that is signed: half of the gap above the rate last granted. */
    public double rateGrantedPerYear(View view) {
        return view.lastRatePerYear() + 0.5 * view.gapPerYear();
    }
}
