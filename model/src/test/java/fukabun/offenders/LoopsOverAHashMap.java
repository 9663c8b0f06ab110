package fukabun.offenders;

import java.util.HashMap;

final class LoopsOverAHashMap {
    double sum() {
        double sum = 0.0;
        for (double value : new HashMap<String, Double>().values()) {
            sum += value;
        }
        return sum;
    }
}
