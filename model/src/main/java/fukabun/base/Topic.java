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
    /** How generous Moscow is at an opening of talks about the islands. */
    ISLANDS_OFFER(60),
    /** Whether talks about the concessions end in a month. */
    CONCESSIONS_TALKS(70),
    /** Seeds of the runs of an ensemble. */
    RUN_SEED(13),
    /** Shift of the points at which the prior is sampled; the month is the dimension. */
    CALIBRATION_POINT(14),
    /** Seeds of the runs of a calibration; the month is the draw of the prior, the draw the seed. */
    CALIBRATION_SEED(15),
    /** Among draws that are equal to a synthetic truth, its rank; the month is the truth, the draw the quantity. */
    CALIBRATION_RANK(16),
    // Designs of experiments and their analysis.
    /** The order of the slices of a Latin hypercube; the agent is the coordinate. */
    LATIN_HYPERCUBE_ORDER(80),
    /** A point's place within its slice of a Latin hypercube; the agent is the coordinate. */
    LATIN_HYPERCUBE_PLACE(81),
    /** The digital shift of a Sobol sequence; the agent is the coordinate. */
    SOBOL_SHIFT(82),
    /** Start and order of a trajectory of Morris; the agent is the input, the month the trajectory. */
    MORRIS_TRAJECTORY(83),
    /** A sample drawn again with replacement; the month is the replicate, the draw number the place in it. */
    BOOTSTRAP(84),
    /** A part of a sample, for what is found in all of it; the month is the part. */
    SUBSAMPLE(85),
    /** One start for a systematic sample by weight. */
    RESAMPLING(86),
    /** The order of a sample that is shuffled to see what luck alone would show; the month is the shuffle. */
    SHUFFLE(88),
    // Pipeline
    /** How keenly a firm bids in a tender, beyond its cost. */
    TENDER_BID(30),
    /** Whether a European government defies the extraterritorial rule. */
    EUROPEAN_DEFIANCE(31),
    // Timber and other trade
    /** Fires, floods and lost waggons: the timber of a contract year that does not come. */
    TIMBER_DISTURBANCE(40),
    /** Soviet orders of a half-year that no rule explains. */
    ORDER_LUCK(41),
    /** What an American licence office weighs beside its terms, one draw an application and year. */
    LICENCE_ANSWER(50),
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
