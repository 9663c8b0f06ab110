package fukabun.sensitivity;

/** Functions of the unit cube whose sensitivities are known. */
final class KnownFunctions {
    private KnownFunctions() {}

    /**
     * Ishigami and Homma (1990) with a = 7, b = 0.1: sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1, each x uniform over -pi to
     * pi.
     */
    static double ishigami(double[] unit) {
        double x1 = (2 * unit[0] - 1) * Math.PI;
        double x2 = (2 * unit[1] - 1) * Math.PI;
        double x3 = (2 * unit[2] - 1) * Math.PI;
        return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    /** The g-function of Sobol: the product of (|4 x - 2| + a) / (1 + a) (Saltelli and Sobol, 1995). */
    static double g(double[] unit, double... a) {
        double product = 1.0;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * unit[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }
}
