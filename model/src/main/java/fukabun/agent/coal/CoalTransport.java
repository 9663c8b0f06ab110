package fukabun.agent.coal;

import fukabun.base.Check;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/** Railway and port of the Soviet Far East: how much of the coal gets through. */
public final class CoalTransport {
    /** Yearly gain of the terminal's use of its capacity after 1982; assumed. */
    private static final double PORT_GAIN_PER_YEAR = 0.06;

    private static final double PORT_YEAR = 1982.0;
    private static final double LOWEST_PORT_SHARE = 0.05;

    /** Room for coal at the port, over a month of its design; data/yakut_project.csv has 0.68 Mt of storage. */
    public static final double PORT_STORE_MONTHS = 1.25;

    private final double portEfficiency;
    private final double railTonnesPerYear;
    private final double settlementEffort;

    public CoalTransport(Parameters parameters) {
        portEfficiency = parameters.value(Parameter.PORT_EFFICIENCY);
        railTonnesPerYear = parameters.value(Parameter.RAIL_CAPACITY);
        settlementEffort = parameters.value(Parameter.SETTLEMENT_EFFORT);
    }

    /** Share of its design that the coal terminal can handle; more effort after a settlement (T5) raises it. */
    public double portShare(double fractionalYear, double settledShare) {
        double usual = Math.max(LOWEST_PORT_SHARE, portEfficiency + PORT_GAIN_PER_YEAR * (fractionalYear - PORT_YEAR));
        return Math.min(1.0, usual * effort(settledShare));
    }

    /** Coal that the railway can carry in a year, tonnes. */
    public double railTonnesPerYear(double settledShare) {
        return railTonnesPerYear * effort(settledShare);
    }

    private double effort(double settledShare) {
        return 1.0 + settlementEffort * settledShare;
    }

    /**
     * Coal that the railway carries to the port in a month, tonnes.
     *
     * @param minedTonnes this month's coking coal at the mine
     * @param railTonnes what the railway can carry
     * @param roomTonnes what the port's store still holds
     */
    public static double railedTonnes(double minedTonnes, double railTonnes, double roomTonnes) {
        Check.atLeast("minedTonnes", minedTonnes, 0.0);
        return Math.max(0.0, Math.min(minedTonnes, Math.min(railTonnes, roomTonnes)));
    }
}
