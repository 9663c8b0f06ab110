package fukabun.cases.othertrade;

/** Orders that become deliveries in two stages, making and shipping, each a smooth delay of half the mean lag. */
final class DeliveryLag {
    private final double leavesPerMonth;
    private double making;
    private double shipping;

    /**
     * @param meanMonths mean time from order to delivery, at least 1
     * @param usdPerMonth orders and deliveries so far, in balance
     */
    DeliveryLag(double meanMonths, double usdPerMonth) {
        // What enters a stage may leave it in the same month, so the mean stay is 1 / leavesPerMonth less one month.
        leavesPerMonth = 1.0 / (0.5 * meanMonths + 1.0);
        making = usdPerMonth * 0.5 * meanMonths;
        shipping = making;
    }

    /** Takes a month's orders in and gives its deliveries, both USD. */
    double deliver(double ordersUsd) {
        making += ordersUsd;
        double made = leavesPerMonth * making;
        making -= made;
        shipping += made;
        double delivered = leavesPerMonth * shipping;
        shipping -= delivered;
        return delivered;
    }

    /** Ordered and not yet delivered, USD. */
    double backlogUsd() {
        return making + shipping;
    }
}
