package fukabun.offenders;

final class StartsAThread {
    Thread start() {
        return new Thread();
    }
}
