package fukabun.benchmark;

import sim.engine.SimState;
import sim.engine.Steppable;

/** The toy as MASON's manual would have it: firms that hold their state, a repeating schedule, one generator. */
final class MasonToy implements Toy {
    private static final int FIRMS_FIRST = 0;
    private static final int THEN_THE_MEAN = 1;

    private final Size size;

    MasonToy(Size size) {
        this.size = size;
    }

    @Override
    public double[] run(long seed) {
        State state = new State(seed, size);
        state.start();
        for (int step = 0; step < size.steps(); step++) {
            state.schedule.step(state);
        }
        state.finish();
        return state.expectations();
    }

    private static final class State extends SimState {
        private static final long serialVersionUID = 1L;

        private final double surpriseSd;
        private final Firm[] firms;
        private double meanExpectation;

        State(long seed, Size size) {
            super(seed);
            surpriseSd = size.surpriseSd();
            firms = new Firm[size.firms()];
        }

        @Override
        public void start() {
            super.start();
            for (int i = 0; i < firms.length; i++) {
                firms[i] = new Firm(Toy.first(i, firms.length));
                schedule.scheduleRepeating(firms[i], FIRMS_FIRST, 1.0);
            }
            Steppable mean = state -> meanExpectation = Toy.mean(expectations());
            mean.step(this);
            schedule.scheduleRepeating(mean, THEN_THE_MEAN, 1.0);
        }

        double[] expectations() {
            double[] expectations = new double[firms.length];
            for (int i = 0; i < firms.length; i++) {
                expectations[i] = firms[i].expectation;
            }
            return expectations;
        }
    }

    private static final class Firm implements Steppable {
        private static final long serialVersionUID = 1L;

        private double expectation;

        Firm(double expectation) {
            this.expectation = expectation;
        }

        @Override
        public void step(SimState sim) {
            State state = (State) sim;
            double surprise = state.surpriseSd == 0.0 ? 0.0 : state.surpriseSd * state.random.nextGaussian();
            expectation = expectation + PULL * (state.meanExpectation - expectation) + surprise;
        }
    }
}
