package fukabun.offenders;

final class AsksTheSystem {
    long seed() {
        return System.nanoTime();
    }
}
