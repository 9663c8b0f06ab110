package fukabun.benchmark;

import fukabun.base.Draws;
import fukabun.base.Topic;

/** The toy as this model is written: a rule and a key, a frozen view, a plan, draws looked up by key. */
final class KeyedToy implements Toy {
    private final Size size;

    KeyedToy(Size size) {
        this.size = size;
    }

    @Override
    public double[] run(long seed) {
        Draws draws = new Draws(seed);
        Rule rule = new Rule(PULL, size.surpriseSd());
        Firm[] firms = new Firm[size.firms()];
        double[] expectations = new double[firms.length];
        for (int i = 0; i < firms.length; i++) {
            firms[i] = new Firm(Draws.keyOf("firm " + i), rule);
            expectations[i] = Toy.first(i, firms.length);
        }
        for (int step = 0; step < size.steps(); step++) {
            double mean = Toy.mean(expectations);
            for (int i = 0; i < firms.length; i++) {
                expectations[i] = firms[i].decide(new View(step, mean, expectations[i]), draws)
                        .expectation();
            }
        }
        return expectations;
    }

    private record Rule(double pull, double surpriseSd) {}

    private record View(int step, double meanExpectation, double ownExpectation) {}

    private record Plan(double expectation) {}

    private record Firm(long key, Rule rule) {
        Plan decide(View view, Draws draws) {
            double surprise = rule.surpriseSd() == 0.0
                    ? 0.0
                    : rule.surpriseSd() * draws.normal(Topic.MEMBER_JUDGEMENT, key, view.step(), 0);
            double moved = rule.pull() * (view.meanExpectation() - view.ownExpectation());
            return new Plan(view.ownExpectation() + moved + surprise);
        }
    }
}
