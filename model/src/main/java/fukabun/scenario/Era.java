package fukabun.scenario;

/** A world with outside series of its own. A scenario plays the cases of one of them. */
public enum Era {
    /** The Soviet-Japanese economy of 1968-91. */
    ECONOMY,
    /** The Japanese concessions on northern Sakhalin, 1939-45. */
    CONCESSIONS
}
