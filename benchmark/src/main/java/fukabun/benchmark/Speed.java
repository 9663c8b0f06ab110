package fukabun.benchmark;

/** Runs both benchmarks and prints their ratio. */
public final class Speed {
    private Speed() {}

    public static void main(String[] args) throws Exception {}
}
