package fukabun.offenders;

final class UsesTheMachinesExponential {
    double growth(double rate) {
        return Math.exp(rate);
    }
}
