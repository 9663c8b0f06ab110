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
    // Pipeline
    CATERPILLAR_LICENSED(
            "caterpillarLicensed",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: Caterpillar's licences for the Soviet Union are granted and stay, whatever else is embargoed."),
    CATERPILLAR_LICENCE(
            "caterpillarLicence",
            Kind.SHARE,
            0.0,
            1.0,
            1.0,
            "Share of Caterpillar's Soviet orders that Washington lets go: 1 all, 0.5 halved, 0 denied or revoked."),
    EXTRATERRITORIAL_RULE(
            "extraterritorialRule",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: the US embargo reaches foreign subsidiaries and licensees (route A3)."),
    EUROPEAN_DEFIANCE(
            "europeanDefiance",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: no European government defies the extraterritorial rule."),
    CREDIT_DISCIPLINE(
            "creditDiscipline",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "How far European export credit to Moscow keeps the OECD floor: 0 not at all, 1 wholly (route A4)."),
    JAPAN_ON_EUROPEAN_TERMS(
            "japanOnEuropeanTerms",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: official Japanese credit for tenders is lent at the lowest European rate of the month."),
    JAPANESE_SELF_RESTRAINT(
            "japaneseSelfRestraint",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "How far Tokyo's guidance keeps Japanese makers from bidding against American ones (route A5): 1 wholly."),
    HARD_STANCE(
            "hardStance",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "How hard Tokyo tells Japanese firms not to take the lead in the pipeline (route A5)."),
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

    // Other trade
    LARGE_PIPE(
            "largePipe",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: exports are shown without the large pipe before 1982, whose yearly tonnage has no source."),
    SOVIET_OIL_INCOME_KEPT(
            "sovietOilIncomeKept",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: from 1983 what Soviet oil buys abroad never falls below its mean of 1981-82."),
    SOVIET_ORDERS_KEPT(
            "sovietOrdersKept",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: from 1981 debt, gold, plan and arrears move Soviet orders no more; oil income still does.");

    /** What kind of number a lever takes. */
    public enum Kind {
        /** A share in [0, 1]. */
        SHARE,
        /** A factor. */
        RATIO,
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
