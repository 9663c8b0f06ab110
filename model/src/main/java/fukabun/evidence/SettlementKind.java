package fukabun.evidence;

/** What happened between two states that had a dispute or no relations. */
public enum SettlementKind {
    /**
     * A border or territory was settled by treaty or court, or a dispute shelved, while trade and relations were open.
     */
    SETTLED_OR_SHELVED("settled or shelved"),
    /** Relations were opened or restored; what trade did then is an upper bound for a pair that had them. */
    FIRST_OPENING("first opening");

    private final String words;

    SettlementKind(String words) {
        this.words = words;
    }

    /** For tables. */
    public String words() {
        return words;
    }
}
