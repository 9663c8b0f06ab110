package fukabun.cases.gas;

import fukabun.base.Month;
import java.util.ArrayList;
import java.util.List;

/** Every long contract for LNG that is signed: who takes how much, from when to when, and how it builds up. */
final class LngContracts {
    private final int utilities;
    private final double buildUpMonths;
    private final List<Contract> contracts = new ArrayList<>();

    /**
     * A contract.
     *
     * @param name of the project
     * @param tonnes full yearly quantity by utility
     * @param fromMonth number of the month of first delivery
     * @param toMonth number of the last month
     * @param soviet whether it is Soviet gas
     */
    private record Contract(String name, double[] tonnes, int fromMonth, int toMonth, boolean soviet) {}

    LngContracts(int utilities, double buildUpMonths) {
        this.utilities = utilities;
        this.buildUpMonths = buildUpMonths;
    }

    void sign(String name, double[] tonnes, Month from, Month to, boolean soviet) {
        contracts.add(new Contract(name, tonnes.clone(), from.number(), to.number(), soviet));
    }

    /** A utility's full quantity at a date, whether or not delivery has begun: what is signed counts from its date. */
    double coveredTonnes(int utility, Month date) {
        double sum = 0.0;
        for (int i = 0; i < contracts.size(); i++) {
            Contract contract = contracts.get(i);
            sum += date.number() <= contract.toMonth() ? contract.tonnes()[utility] : 0.0;
        }
        return sum;
    }

    /** Full quantity of every contract that is being delivered at a date. */
    double dueTonnes(Month date) {
        double sum = 0.0;
        for (int i = 0; i < contracts.size(); i++) {
            Contract contract = contracts.get(i);
            if (contract.fromMonth() <= date.number() && date.number() <= contract.toMonth()) {
                for (double tonnes : contract.tonnes()) {
                    sum += tonnes;
                }
            }
        }
        return sum;
    }

    /** Yearly quantity in force this month by utility, build-up counted, of rivals or of Soviet projects. */
    void inForceTonnes(Month now, boolean soviet, double[] byUtility) {
        java.util.Arrays.fill(byUtility, 0.0);
        for (int i = 0; i < contracts.size(); i++) {
            Contract contract = contracts.get(i);
            int age = now.number() - contract.fromMonth();
            if (contract.soviet() != soviet || age < 0 || now.number() > contract.toMonth()) {
                continue;
            }
            double built = Math.min(1.0, (age + 1) / buildUpMonths);
            for (int k = 0; k < utilities; k++) {
                byUtility[k] += built * contract.tonnes()[k];
            }
        }
    }
}
