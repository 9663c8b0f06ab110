package fukabun.cases.pipeline;

import fukabun.base.Month;
import fukabun.scenario.PipelineCase;

/** A part of a tender that one bidder has won, while it is delivered. */
final class Order {
    private final PipelineCase.Tender tender;
    private final int bidder;
    private final boolean ordinary;
    private final Month first;
    private final double usdPerMonth;
    private double remainingUsd;
    private int blockedMonths;

    /**
     * @param bidder its number
     * @param ordinary whether its deliveries are counted in the ordinary trade in machinery
     */
    Order(PipelineCase.Tender tender, int bidder, boolean ordinary, Month awarded, double usd) {
        this.tender = tender;
        this.bidder = bidder;
        this.ordinary = ordinary;
        first = awarded.plus(tender.leadMonths());
        usdPerMonth = usd / tender.deliveryMonths();
        remainingUsd = usd;
    }

    PipelineCase.Tender tender() {
        return tender;
    }

    int bidder() {
        return bidder;
    }

    boolean isOrdinary() {
        return ordinary;
    }

    double remainingUsd() {
        return remainingUsd;
    }

    /** Months in a row in which a licence was wanting. */
    int blockedMonths() {
        return blockedMonths;
    }

    /** Delivers a month's worth of what may go; returns it. {@code goShare} is the share that licences let go. */
    double deliver(Month month, double goShare) {
        blockedMonths = goShare < 1.0 ? blockedMonths + 1 : 0;
        if (month.isBefore(first)) {
            return 0.0;
        }
        double delivered = Math.min(remainingUsd, usdPerMonth * goShare);
        remainingUsd -= delivered;
        return delivered;
    }

    /** Takes away what is stopped; returns it. */
    double cancel(double stoppedShare) {
        double stopped = remainingUsd * stoppedShare;
        remainingUsd -= stopped;
        blockedMonths = 0;
        return stopped;
    }
}
