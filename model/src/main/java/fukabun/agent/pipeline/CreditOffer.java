package fukabun.agent.pipeline;

/**
 * The credit that comes with a bid.
 *
 * @param financedShare share of the price that it covers, 0 to 1
 * @param ratePerYear of the credit
 * @param marketRatePerYear long-term rate in the money of the bidder's country
 */
public record CreditOffer(double financedShare, double ratePerYear, double marketRatePerYear) {}
