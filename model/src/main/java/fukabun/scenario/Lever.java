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
    // Gas
    CONSERVATION(
            "conservation",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: from 1981 dear oil saves no more energy; savings made by then stay."),
    BASIC_INDUSTRY(
            "basicIndustry",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: from 1981 Japan keeps the industries it has, so energy use no longer shrinks against output on their account."),
    NUCLEAR_BUILD(
            "nuclearBuild", Kind.SWITCH, 0.0, 1.0, 1.0, "Off: no reactor is added from 1981 on; those there go on."),
    LNG_RIVAL_DELAY(
            "lngRivalDelayYears",
            Kind.YEARS,
            0.0,
            30.0,
            0.0,
            "Years by which every rival offer of LNG made from 1976 on comes later, its first delivery with it."),
    NORTH_WEST_SHELF_DELAY(
            "northWestShelfDelayYears",
            Kind.YEARS,
            0.0,
            30.0,
            0.0,
            "Years by which the memorandum of the North West Shelf comes later, its first delivery with it."),
    SODECO_EXEMPTED(
            "sodecoExempted", Kind.SWITCH, 0.0, 1.0, 0.0, "On: Washington exempts the Sakhalin shelf from its embargoes."),
    US_ENERGY_CREDIT(
            "usEnergyCredit",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: no ceiling of January 1975; the United States lend for Siberian energy and come in as a partner."),
    TYUMEN_OFFER_HOLDS(
            "tyumenOfferHolds",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: Moscow neither cuts the tonnage of Tyumen oil nor puts a railway in place of the pipeline."),

    // Coal
    PORT_WORKS("portWorks", Kind.SWITCH, 0.0, 1.0, 0.0, "On: the coal terminal of Vostochny works as designed.");

    /** What kind of number a lever takes. */
    public enum Kind {
        /** A share in [0, 1]. */
        SHARE,
        /** A factor. */
        RATIO,
        /** One of two calendar years. */
        YEAR,
        /** A length of time in years. */
        YEARS,
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
