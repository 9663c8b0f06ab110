package fukabun.offenders;

final class RoundsAsTheMachineLikes {
    double whole(double months) {
        return Math.rint(months);
    }
}
