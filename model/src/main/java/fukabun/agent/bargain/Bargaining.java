package fukabun.agent.bargain;

/** Rules of a bargain that only relative need decides. */
public final class Bargaining {
    private Bargaining() {}

    /** Share of what lies between two sides that one gives up: its need over both; half where neither has any. */
    public static double givenUpShare(double ownNeed, double otherNeed) {
        double both = ownNeed + otherNeed;
        return both > 0.0 ? ownNeed / both : 0.5;
    }

    /** How hard a side presses one that needs it more: the surplus of the other's need over that need, 0 to 1. */
    public static double pressure(double ownNeed, double otherNeed) {
        return otherNeed > ownNeed ? (otherNeed - ownNeed) / otherNeed : 0.0;
    }

    /** A belief after the other side has acted: {@code speed} of the way to what the act shows. */
    public static double learned(double belief, double shown, double speed) {
        return belief + speed * (shown - belief);
    }
}
