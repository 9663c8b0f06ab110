package fukabun.design;

import fukabun.base.Draws;
import fukabun.base.Topic;

/** An order by keyed draws, each order as likely as any other. */
final class Shuffle {
    private Shuffle() {}

    /**
     * The numbers 0 to count - 1 in a drawn order, by the shuffle of Fisher and Yates (Durstenfeld, CACM 7, 1964); the
     * draw number is the place that is filled.
     */
    static int[] of(int count, Draws draws, Topic topic, long agent, int month) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = (int) (draws.uniform(topic, agent, month, i) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
