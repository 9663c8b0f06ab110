package fukabun.market;

/**
 * Clears a month of coal: contract minimums first, the rest of each buyer's need by his shares, suppliers' capacity
 * rationed in proportion, and what was rationed away offered once more to those who still have capacity. Matrices run
 * first by buyer, then by supplier.
 */
public final class CoalMarket {
    private CoalMarket() {}

    /**
     * What each buyer orders from each supplier, tonnes. Minimums that exceed what a buyer wants are put off in
     * proportion.
     *
     * @param wantedTonnes what each buyer wants in all
     * @param shares each buyer's wanted shares of suppliers, each row adding up to 1
     * @param minimumTonnes what each buyer must take from each supplier under contract
     */
    public static double[][] orders(double[] wantedTonnes, double[][] shares, double[][] minimumTonnes) {
        double[][] orders = new double[wantedTonnes.length][];
        for (int i = 0; i < orders.length; i++) {
            double wanted = wantedTonnes[i];
            double minimum = sum(minimumTonnes[i]);
            double kept = minimum > wanted ? wanted / minimum : 1.0;
            double free = Math.max(0.0, wanted - minimum);
            orders[i] = new double[shares[i].length];
            for (int j = 0; j < orders[i].length; j++) {
                orders[i][j] = kept * minimumTonnes[i][j] + free * shares[i][j];
            }
        }
        return orders;
    }

    /**
     * What is delivered, tonnes.
     *
     * @param orders from {@link #orders}
     * @param capacityTonnes what each supplier can deliver
     */
    public static double[][] clear(double[][] orders, double[] capacityTonnes) {
        double[][] delivered = new double[orders.length][];
        for (int i = 0; i < orders.length; i++) {
            delivered[i] = orders[i].clone();
        }
        boolean rationed = false;
        for (int j = 0; j < capacityTonnes.length; j++) {
            double asked = columnSum(orders, j);
            if (asked > capacityTonnes[j]) {
                rationed = true;
                scaleColumn(delivered, j, capacityTonnes[j] / asked);
            }
        }
        if (rationed) {
            offerAgain(orders, delivered, capacityTonnes);
        }
        return delivered;
    }

    /** Those who were cut turn to suppliers with capacity left, in proportion to what each has left. */
    private static void offerAgain(double[][] orders, double[][] delivered, double[] capacityTonnes) {
        double[] left = new double[capacityTonnes.length];
        for (int j = 0; j < left.length; j++) {
            left[j] = Math.max(0.0, capacityTonnes[j] - columnSum(delivered, j));
        }
        double[] missing = new double[orders.length];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = Math.max(0.0, sum(orders[i]) - sum(delivered[i]));
        }
        double leftInAll = sum(left);
        double missingInAll = sum(missing);
        if (!(missingInAll > 0.0 && leftInAll > 0.0)) {
            return;
        }
        double served = Math.min(1.0, leftInAll / missingInAll);
        for (int i = 0; i < missing.length; i++) {
            for (int j = 0; j < left.length; j++) {
                delivered[i][j] += missing[i] * served * left[j] / leftInAll;
            }
        }
    }

    private static void scaleColumn(double[][] matrix, int column, double factor) {
        for (double[] row : matrix) {
            row[column] *= factor;
        }
    }

    private static double columnSum(double[][] matrix, int column) {
        double sum = 0.0;
        for (double[] row : matrix) {
            sum += row[column];
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
