package fukabun.offenders;

import java.util.function.DoubleUnaryOperator;

final class NamesTheMachinesLogarithm {
    DoubleUnaryOperator scale() {
        return StrictMath::log;
    }
}
