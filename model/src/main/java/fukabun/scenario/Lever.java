package fukabun.scenario;

import fukabun.base.Check;

/**
 * Every knob that a what-if may turn, with its unit, range and historical setting. Events turn some of them for a
 * time; the {@code levers} block of a scenario file sets any of them for the whole run. {@link Levers} reads them.
 */
public enum Lever {
    UNRESOLVED_SHARE(
            "unresolvedShare",
            Kind.SHARE,
            0.0,
            1.0,
            1.0,
            "How much of the islands dispute is unresolved: 1 all of it, 0 settled. Settlements lower it."),
    LINKAGE_STANCE(
            "linkageStance",
            Kind.SHARE,
            0.0,
            1.0,
            1.0,
            "How far Tokyo makes economics wait for politics: 1 inseparable, 0.5 balanced expansion, 0 separate."),
    DISPUTE_SALIENCE(
            "disputeSalience", Kind.RATIO, 0.0, 3.0, 1.0, "How much the dispute is on people's minds; 1 is usual."),
    STRICT_LINKAGE(
            "strictLinkage",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: no official credit at all while the dispute is unresolved, whatever the applicant offers."),
    CREDIT_FREEZES(
            "creditFreezes", Kind.SWITCH, 0.0, 1.0, 1.0, "Off: freezes of official credit after sanctions do not happen."),
    CREDIT_FREEZE(
            "creditFreeze", Kind.SHARE, 0.0, 1.0, 0.0, "Severity of the freeze on new official credit (route A1)."),
    CREDIT_FREEZE_LINGERS(
            "creditFreezeLingers",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On while a freeze is in force whose end the record does not give: it then fades instead of ending."),
    LICENCE_DENIAL(
            "licenceDenial",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "Share of US licences for equipment with US content that is denied (route A2)."),
    TENSION(
            "tension", Kind.SHARE, 0.0, 1.0, 0.0, "Tension between Tokyo and Moscow kept up by outside events (route B1)."),
    TERRITORIAL_TENSION(
            "territorialTension", Kind.SHARE, 0.0, 1.0, 0.0, "Tension that comes from the dispute itself (route B1)."),
    CHINA_SUPPLIES(
            "chinaSupplies", Kind.SWITCH, 0.0, 1.0, 0.0, "On from the long-term agreement of 1978: China sells coking coal."),
    CONTRACT_START_YEAR(
            "contractStartYear",
            Kind.YEAR,
            1979.0,
            1983.0,
            1979.0,
            "First year of South Yakut deliveries under the contract, had it been signed in 1974: 1979 or 1983 (disputed)."),
    BUILDING_ON_PLAN(
            "buildingOnPlan", Kind.SWITCH, 0.0, 1.0, 0.0, "On: mine, rail and port are built on plan and on estimate."),
    PORT_WORKS("portWorks", Kind.SWITCH, 0.0, 1.0, 0.0, "On: the coal terminal of Vostochny works as designed."),

    // The islands talks
    ISLANDS_TALKS(
            "islandsTalks",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: openings bring nothing. No offers, no learning by Tokyo, and stance and dispute stay as events and"
                    + " levers have them."),
    TERRITORIAL_OPENING(
            "territorialOpening",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On in the month of a meeting at which Tokyo asks for the islands. Openings turn it on."),
    ACCURATE_BELIEFS(
            "accurateBeliefs",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: Tokyo knows what Moscow would offer, and Moscow what Japan commits, at every moment."),
    FRAMEWORK_CREDIT(
            "frameworkCreditUsd",
            Kind.MONEY,
            0.0,
            1e11,
            0.0,
            "Official credit, USD, that is signed this month outside of every project and whatever the government thinks."
                    + " Framework credits set it."),

    // The concessions, 1939-45
    CONCESSIONS_LINKAGE(
            "concessionsLinkage",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: Moscow does not tie neutrality and fisheries to the end of the concessions."),
    CONCESSIONS_HARASSMENT(
            "concessionsHarassment", Kind.SWITCH, 0.0, 1.0, 1.0, "Off: Moscow does not harass the concessions."),
    PROMISE_ENFORCED(
            "promiseEnforced",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: the word of April 1941 is kept when it falls due, whoever then needs whom.");

    /** What kind of number a lever takes. */
    public enum Kind {
        /** A share in [0, 1]. */
        SHARE,
        /** A factor. */
        RATIO,
        /** An amount in US dollars. */
        MONEY,
        /** One of two calendar years. */
        YEAR,
        /** true or false in files, 1 or 0 inside. */
        SWITCH
    }

    private final String key;
    private final Kind kind;
    private final double low;
    private final double high;
    private final double historical;
    private final String help;

    Lever(String key, Kind kind, double low, double high, double historical, String help) {
        this.key = key;
        this.kind = kind;
        this.low = low;
        this.high = high;
        this.historical = historical;
        this.help = help;
    }

    /** The name in scenario files. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** Smallest allowed value. */
    public double low() {
        return low;
    }

    /** Largest allowed value. */
    public double high() {
        return high;
    }

    /** The setting of history where no event turns it. */
    public double historical() {
        return historical;
    }

    /** One or two sentences for people. */
    public String help() {
        return help;
    }

    /** Passes an allowed value; throws {@link IllegalArgumentException} otherwise. */
    public double check(double value) {
        Check.between(key, value, low, high);
        if (kind == Kind.SWITCH) {
            Check.that(value == 0.0 || value == 1.0, key + " must be true or false but was " + value);
        }
        if (kind == Kind.YEAR) {
            Check.that(value == low || value == high, key + " must be " + (int) low + " or " + (int) high + " but was " + value);
        }
        return value;
    }
}
