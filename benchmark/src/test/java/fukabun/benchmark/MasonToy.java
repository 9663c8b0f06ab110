package fukabun.benchmark;

import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The toy as MASON would have it: firms that hold their state, a repeating schedule, one generator. Either every firm
 * has a place in the schedule, and their order is shuffled each step, or one place holds all firms in a fixed sequence.
 */
final class MasonToy implements Toy {
    private static final int FIRMS_FIRST = 0;
    private static final int THEN_THE_MEAN = 1;

    private final Size size;
    private final boolean inSequence;

    MasonToy(Size size, boolean inSequence) {
        this.size = size;
        this.inSequence = inSequence;
    }

    @Override
    public double[] run(long seed) {
        State state = new State(seed, size, inSequence);
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
        private final boolean inSequence;
        private final Firm[] firms;
        private double meanExpectation;

        State(long seed, Size size, boolean inSequence) {
            super(seed);
            this.inSequence = inSequence;
            surpriseSd = size.surpriseSd();
            firms = new Firm[size.firms()];
        }

        @Override
        public void start() {
            super.start();
            for (int i = 0; i < firms.length; i++) {
                firms[i] = new Firm(Toy.first(i, firms.length));
                if (!inSequence) {
                    schedule.scheduleRepeating(firms[i], FIRMS_FIRST, 1.0);
                }
            }
            if (inSequence) {
                schedule.scheduleRepeating(new Sequence(firms), FIRMS_FIRST, 1.0);
            }
            Steppable mean = state -> meanExpectation = mean();
            mean.step(this);
            schedule.scheduleRepeating(mean, THEN_THE_MEAN, 1.0);
        }

        /** As {@link Toy#mean}, without an array. */
        private double mean() {
            double sum = 0.0;
            for (Firm firm : firms) {
                sum += firm.expectation;
            }
            return sum / firms.length;
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
