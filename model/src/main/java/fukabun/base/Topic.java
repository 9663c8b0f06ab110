package fukabun.base;

/** What a draw is used for. A topic's code is part of the key of its draws and is never reused. */
public enum Topic {
    /** Values of the uncertain parameters; the agent is the parameter, the month the ensemble member. */
    PARAMETER(1),
    /** How far a steelmaker's forecast leans to optimism. */
    FORECAST_LEANING(2),
    /** A supplier's response to sponsored capacity in a year. */
    CAPACITY_RESPONSE(3),
    /** A consortium member's hurdle. */
    MEMBER_HURDLE(5),
    /** A consortium member's judgement of a project. */
    MEMBER_JUDGEMENT(6),
    /** The Cabinet's decision on an application, one draw an application and year. */
    CABINET_APPROVAL(7),
    /** The months of bargaining before an agreement. */
    NEGOTIATION_LENGTH(8),
    /** A month's progress of construction. */
    CONSTRUCTION_PROGRESS(9),
    /** Breakdown of a mining shovel in a month. */
    SHOVEL_BREAKDOWN(10),
    /** The Soviet planner's other claims on its means in a year. */
    PLANNER_MOOD(11),
    /** Disturbance of a year's shipments from a source. */
    SHIPMENT_DISTURBANCE(12),
    /** Seeds of the runs of an ensemble. */
    RUN_SEED(13),
    // Gas: 20 to 29
    /** How far a utility's forecast leans to optimism. */
    UTILITY_LEANING(20),
    /** A utility's judgement of Soviet gas in a year. */
    UTILITY_JUDGEMENT(21),
    /** Wells that the weather of a season allows. */
    WELLS_OF_SEASON(22),
    /** Whether a wildcat finds oil and gas. */
    DISCOVERY(23),
    /** The gas of a field that is found. */
    FIELD_SIZE(24),
    /** A month's progress of offshore and pipeline construction. */
    GAS_CONSTRUCTION(25),
    /** Draws made by tests and constructed ensembles. */
    TEST(99);

    private final int code;

    Topic(int code) {
        this.code = code;
    }

    /** The number that enters the key. */
    public int code() {
        return code;
    }
}
