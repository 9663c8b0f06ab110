package fukabun.offenders;

import java.util.Random;

final class TakesAQueueOfChance {
    double luck(Random random) {
        return random.nextDouble();
    }
}
