package fukabun.offenders;

import java.util.List;
import java.util.stream.Collectors;

final class CollectsAMean {
    double mean(List<Double> returns) {
        return returns.stream().collect(Collectors.averagingDouble(value -> value));
    }
}
