package fukabun.evidence;

import fukabun.base.Check;
import org.apache.commons.math3.util.FastMath;

/**
 * What a settlement does to trade, all routes together, and how it is divided among the routes on which the record of
 * an unsettled pair is silent.
 *
 * <p>The settled level of turnover is exp(total) times the unsettled one. What official credit already brings by the
 * routes that act on it (T1, and with it T3 and T6) is taken off, so that nothing is counted twice; the rest may be
 * below zero. It is split in three by a flat Dirichlet draw: protection of investment (T4), everyday trade (T4m),
 * Soviet reciprocity (T5). A route that acts on Japan's exports only must move them by more to move turnover by as
 * much: its share of turnover is divided by the exports' share of turnover.
 *
 * @param totalLogChange ln of turnover settled over unsettled
 * @param creditShare what credit routes bring, as a share of unsettled turnover
 * @param exportsShare Japan's exports as a share of unsettled turnover, in (0, 1]
 */
public record TradeTotal(double totalLogChange, double creditShare, double exportsShare) {
    public TradeTotal {
        Check.finite("totalLogChange", totalLogChange);
        Check.finite("creditShare", creditShare);
        Check.positive("exportsShare", exportsShare);
        Check.share("exportsShare", exportsShare);
    }

    /** What is left for T4, T4m and T5, as a share of unsettled turnover. */
    public double beyondCredit() {
        return FastMath.expm1(totalLogChange) - creditShare;
    }

    /**
     * Divides what is left. Two uniforms in (0, 1) make one draw of the flat Dirichlet distribution of three shares:
     * the first share is Beta(1, 2), so 1 - sqrt(1 - u1); the second takes the part u2 of what remains.
     */
    public RouteShares split(double firstUniform, double secondUniform) {
        Check.share("firstUniform", firstUniform);
        Check.share("secondUniform", secondUniform);
        double protection = 1.0 - FastMath.sqrt(1.0 - firstUniform);
        double everyday = (1.0 - protection) * secondUniform;
        double reciprocity = (1.0 - protection) * (1.0 - secondUniform);
        double whole = beyondCredit();
        return new RouteShares(protection * whole, everyday * whole, reciprocity * whole, exportsShare);
    }

    /**
     * The routes' parts of the change, as shares of unsettled turnover; they sum to {@link #beyondCredit()}.
     *
     * @param protection T4: investment that protection by a treaty brings
     * @param everyday T4m: everyday trade
     * @param reciprocity T5: Soviet orders in return
     * @param exportsShare Japan's exports as a share of unsettled turnover
     */
    public record RouteShares(double protection, double everyday, double reciprocity, double exportsShare) {
        /** The change of Japan's exports, as a share of them, where protection acts on exports only. */
        public double protectionOfExports() {
            return protection / exportsShare;
        }

        /** The change of Japan's exports, as a share of them, where everyday trade acts on exports only. */
        public double everydayOfExports() {
            return everyday / exportsShare;
        }

        /** The change of Soviet orders in Japan, as a share of them. */
        public double reciprocityOfExports() {
            return reciprocity / exportsShare;
        }
    }
}
