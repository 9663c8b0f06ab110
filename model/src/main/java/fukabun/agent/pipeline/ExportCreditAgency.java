package fukabun.agent.pipeline;

import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PipelineCase;

/**
 * Those who lend for the exports of a country: in Europe at a rate of their governments' choosing that keeps the OECD
 * floor as far as discipline goes (A4), in Japan the Export-Import Bank at the higher of floor and prime rate or, where
 * it may not lend, private banks; in the United States nobody.
 */
public final class ExportCreditAgency {
    /** Share of a price that export credit covers: a down payment of 15 % was usual. */
    public static final double FINANCED_SHARE = 0.85;

    /** What private banks ask above the prime rate; assumed. */
    private static final double PRIVATE_MARGIN_PER_YEAR = 0.01;

    private final double privateShare;

    public ExportCreditAgency(Parameters parameters) {
        privateShare = parameters.value(Parameter.TENDER_PRIVATE_CREDIT);
    }

    /**
     * What a lender sees.
     *
     * @param month now
     * @param primeRatePerYear Japanese long-term prime rate
     * @param yenFloorPerYear OECD floor for credit in yen
     * @param otherFloorPerYear OECD floor for credit in other moneys
     * @param discipline how far Europe keeps its floor, 0 to 1
     */
    public record View(
            Month month,
            double primeRatePerYear,
            double yenFloorPerYear,
            double otherFloorPerYear,
            double discipline) {}

    /** Official credit of a European country. */
    public CreditOffer european(PipelineCase.Country country, View view) {
        PipelineCase.Rates rates = ratesIn(country, view.month());
        double official = rates.officialRatePerYear();
        double kept = view.discipline() * Math.max(0.0, view.otherFloorPerYear() - official);
        return new CreditOffer(FINANCED_SHARE, official + kept, rates.marketRatePerYear());
    }

    /**
     * Japanese credit: as much of it official as Tokyo lends, and private banks for their part of the rest. Its rate is
     * the mean of the two.
     *
     * @param officialShare share of the credit for which Tokyo lends
     * @param ceilingPerYear highest rate that Tokyo has resolved to ask
     */
    public CreditOffer japanese(View view, double officialShare, double ceilingPerYear) {
        double own = Math.min(Math.max(view.yenFloorPerYear(), view.primeRatePerYear()), ceilingPerYear);
        double banks = privateShare * (1.0 - officialShare);
        double covered = officialShare + banks;
        double rate = covered > 0.0 ? (officialShare * own + banks * privateRatePerYear(view)) / covered : 0.0;
        return new CreditOffer(FINANCED_SHARE * covered, rate, view.primeRatePerYear());
    }

    /** Japanese private credit for a firm of long standing with the banks. */
    public CreditOffer japanesePrivate(View view) {
        return new CreditOffer(FINANCED_SHARE, privateRatePerYear(view), view.primeRatePerYear());
    }

    private static double privateRatePerYear(View view) {
        return view.primeRatePerYear() + PRIVATE_MARGIN_PER_YEAR;
    }

    /** The market rate of a European country. */
    public static double marketRatePerYear(PipelineCase.Country country, Month month) {
        return ratesIn(country, month).marketRatePerYear();
    }

    private static PipelineCase.Rates ratesIn(PipelineCase.Country country, Month month) {
        PipelineCase.Rates last = country.rates().get(0);
        for (int i = 1; i < country.rates().size(); i++) {
            if (!month.isBefore(country.rates().get(i).from())) {
                last = country.rates().get(i);
            }
        }
        return last;
    }
}
