package fukabun.scenario;

/** A world with outside series of its own. A scenario plays the cases of one of them. */
public enum Era {
    /** The Soviet-Japanese economy of 1968-91. */
    ECONOMY("the economy of 1968-91"),
    /** The Japanese concessions on northern Sakhalin, 1939-45. */
    CONCESSIONS("the concessions of 1939-45");

    private final String title;

    Era(String title) {
        this.title = title;
    }

    /** What it is, in plain words that fit into a sentence. */
    public String title() {
        return title;
    }
}
