package fukabun.evidence;

import fukabun.base.Check;
import fukabun.base.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/**
 * A gravity regression as a naive baseline: ln flow = a (exporter's mass) + b (importer's mass) + c (a break) + an
 * effect of the pair, and of the year where asked for. Distance, language and all else that does not change stands in
 * the pair (Feenstra, Advanced International Trade, 2nd edition, chapter 6, on fixed effects in gravity equations).
 * Pair means are taken out first (Frisch, Waugh and Lovell), which leaves the slopes as they are and the matrix small.
 * Standard errors are clustered by pair (Liang and Zeger, Biometrika 73, 1986), with the usual correction for few
 * clusters.
 */
public final class Gravity {
    /**
     * What moves the flow between two countries in a year.
     *
     * @param pair exporter and importer
     * @param year of the masses
     * @param logExporter ln of the exporter's total exports, or of its output
     * @param logImporter ln of the importer's total imports, or of its output
     * @param afterBreak whether the importer's or exporter's total is of another scope than before
     */
    public record Masses(String pair, int year, double logExporter, double logImporter, boolean afterBreak) {
        public Masses {
            Check.notBlank("pair", pair);
            Check.finite("logExporter of " + pair, logExporter);
            Check.finite("logImporter of " + pair, logImporter);
        }
    }

    /**
     * One flow of one year.
     *
     * @param masses of the pair in that year
     * @param logFlow ln of the flow in current US dollars
     */
    public record Flow(Masses masses, double logFlow) {
        public Flow {
            Check.finite("logFlow of " + masses.pair(), logFlow);
        }

        public String pair() {
            return masses.pair();
        }

        public int year() {
            return masses.year();
        }
    }

    private static final int MASSES = 2;
    private static final double LEVEL = 0.90;

    private final TreeMap<String, List<Flow>> pairs = new TreeMap<>();
    private final TreeMap<String, Double> pairEffects = new TreeMap<>();
    private final List<Integer> allYears;
    private final List<Integer> years;
    private final boolean hasBreak;
    private final double[] coefficients;
    private final double[] errors;
    private final double residualSd;

    /**
     * Fits the regression.
     *
     * @param flows at least two years of each pair, and at least two pairs
     * @param withYearEffects one effect a year but the first; such a fit says nothing about other years
     */
    public Gravity(List<Flow> flows, boolean withYearEffects) {
        flows.forEach(flow ->
                pairs.computeIfAbsent(flow.pair(), p -> new ArrayList<>()).add(flow));
        Check.that(pairs.size() >= 2, "a gravity regression needs at least two pairs but there were " + pairs.size());
        allYears = flows.stream().map(Flow::year).distinct().sorted().toList();
        years = withYearEffects ? allYears.subList(1, allYears.size()) : List.of();
        hasBreak = flows.stream()
                        .map(flow -> flow.masses().afterBreak())
                        .distinct()
                        .count()
                == 2;
        RealMatrix x = new Array2DRowRealMatrix(flows.size(), columns());
        double[] y = new double[flows.size()];
        List<Integer> clusterEnds = demean(x, y);
        QRDecomposition qr = new QRDecomposition(x, 1e-10);
        Check.that(qr.getSolver().isNonSingular(), "masses, break and effects of the years cannot be told apart");
        coefficients = qr.getSolver().solve(MatrixUtils.createRealVector(y)).toArray();
        double[] residuals = MatrixUtils.createRealVector(y)
                .subtract(x.operate(MatrixUtils.createRealVector(coefficients)))
                .toArray();
        errors = clusteredErrors(x, residuals, clusterEnds);
        residualSd = residualSd(residuals);
        pairs.forEach((pair, rows) -> pairEffects.put(pair, meanRemainder(rows)));
    }

    /** Elasticity to the exporter's mass, with its interval of 90 percent. */
    public Interval exporterElasticity() {
        return within(0);
    }

    /** Elasticity to the importer's mass, with its interval of 90 percent. */
    public Interval importerElasticity() {
        return within(1);
    }

    /** Standard error of the exporter's elasticity, clustered by pair. */
    public double exporterError() {
        return errors[0];
    }

    /** Root mean squared error within pairs, in log points, corrected for the coefficients that were fitted. */
    public double residualSd() {
        return residualSd;
    }

    /** The logarithm that the regression expects of the flow between a pair that was fitted. */
    public double expectedLog(Masses masses) {
        Check.that(pairEffects.containsKey(masses.pair()), "no flow of " + masses.pair() + " was fitted");
        boolean known = years.isEmpty() || allYears.contains(masses.year());
        Check.that(known, "a regression with effects of the years says nothing about " + masses.year());
        return pairEffects.get(masses.pair()) + slopesOf(masses);
    }

    private Interval within(int slope) {
        double reach = Draws.normalQuantile(0.5 + LEVEL / 2.0) * errors[slope];
        return new Interval(coefficients[slope], coefficients[slope] - reach, coefficients[slope] + reach);
    }

    private double slopesOf(Masses masses) {
        double sum = 0.0;
        double[] row = row(masses);
        for (int k = 0; k < row.length; k++) {
            sum += coefficients[k] * row[k];
        }
        return sum;
    }

    private double meanRemainder(List<Flow> rows) {
        double sum = 0.0;
        for (Flow flow : rows) {
            sum += flow.logFlow() - slopesOf(flow.masses());
        }
        return sum / rows.size();
    }

    private int columns() {
        return MASSES + (hasBreak ? 1 : 0) + years.size();
    }

    private double[] row(Masses masses) {
        double[] row = new double[columns()];
        row[0] = masses.logExporter();
        row[1] = masses.logImporter();
        if (hasBreak) {
            row[MASSES] = masses.afterBreak() ? 1.0 : 0.0;
        }
        int year = years.indexOf(masses.year());
        if (year >= 0) {
            row[row.length - years.size() + year] = 1.0;
        }
        return row;
    }

    /** Fills rows less the mean of their pair; gives the row after each pair's last. */
    private List<Integer> demean(RealMatrix x, double[] y) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (List<Flow> rows : pairs.values()) {
            double[] mean = new double[columns()];
            double meanFlow = 0.0;
            for (Flow flow : rows) {
                double[] row = row(flow.masses());
                for (int k = 0; k < row.length; k++) {
                    mean[k] += row[k] / rows.size();
                }
                meanFlow += flow.logFlow() / rows.size();
            }
            for (Flow flow : rows) {
                double[] row = row(flow.masses());
                for (int k = 0; k < row.length; k++) {
                    x.setEntry(at, k, row[k] - mean[k]);
                }
                y[at++] = flow.logFlow() - meanFlow;
            }
            ends.add(at);
        }
        return ends;
    }

    private double residualSd(double[] residuals) {
        double sum = 0.0;
        for (double residual : residuals) {
            sum += residual * residual;
        }
        return FastMath.sqrt(sum / (residuals.length - coefficients.length - pairs.size()));
    }

    private double[] clusteredErrors(RealMatrix x, double[] residuals, List<Integer> clusterEnds) {
        int k = x.getColumnDimension();
        RealMatrix meat = new Array2DRowRealMatrix(k, k);
        int from = 0;
        for (int end : clusterEnds) {
            double[] score = new double[k];
            for (int i = from; i < end; i++) {
                for (int c = 0; c < k; c++) {
                    score[c] += x.getEntry(i, c) * residuals[i];
                }
            }
            RealMatrix column = MatrixUtils.createColumnRealMatrix(score);
            meat = meat.add(column.multiply(column.transpose()));
            from = end;
        }
        RealMatrix bread = MatrixUtils.inverse(x.transpose().multiply(x));
        RealMatrix covariance = bread.multiply(meat).multiply(bread);
        double clusters = clusterEnds.size();
        double correction = clusters / (clusters - 1.0) * (residuals.length - 1.0) / (residuals.length - k);
        double[] standard = new double[MASSES];
        for (int c = 0; c < MASSES; c++) {
            standard[c] = FastMath.sqrt(correction * covariance.getEntry(c, c));
        }
        return standard;
    }
}
