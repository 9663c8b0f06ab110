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
    PROPORTIONAL_HAZARDS(
            "proportionalHazards",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: what the Cabinet weighs multiplies the hazard of approval instead of its odds; even chances stay even."),
    CREDIT_FREEZES(
            "creditFreezes",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: freezes of official credit after sanctions do not happen."),
    CREDIT_FREEZE(
            "creditFreeze", Kind.SHARE, 0.0, 1.0, 0.0, "Severity of the freeze on new official credit (route A1)."),
    CREDIT_FREEZE_LINGERS(
            "creditFreezeLingers",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "Severity of the freeze in force whose end the record does not give: it then fades instead of ending."),
    LICENCE_DENIAL(
            "licenceDenial",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "Severity of the American embargo on equipment with US content, while Washington keeps it up (route A2)."),
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
    EUROPEAN_DEFIANCE(
            "europeanDefiance",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: no European government defies the extraterritorial rule."),
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
            "tension",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "Tension between Tokyo and Moscow kept up by outside events (route B1)."),
    TERRITORIAL_TENSION(
            "territorialTension", Kind.SHARE, 0.0, 1.0, 0.0, "Tension that comes from the dispute itself (route B1)."),
    // Politics: the channels of the sanctions, and what relations feel.
    US_SANCTIONS(
            "usSanctions",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: Washington denies no licence, reaches for no foreign firm and presses no ally to follow (routes A2, A3)."),
    EXTRATERRITORIAL_RULE(
            "extraterritorialRule",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: American embargoes never reach the foreign subsidiaries and licensees of American firms (route A3)."),
    EXTRATERRITORIAL_SEVERITY(
            "extraterritorialSeverity",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "How far the embargo in force claims to reach foreign subsidiaries and licensees (route A3)."),
    CREDIT_DISCIPLINE(
            "creditDiscipline", Kind.SWITCH, 0.0, 1.0, 1.0, "Off: no lender keeps to the OECD floor rates (route A4)."),
    CREDIT_DISCIPLINE_SEVERITY(
            "creditDisciplineSeverity",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "How seriously the OECD governments take the floor rates of export credit (route A4)."),
    GUIDANCE(
            "guidance",
            Kind.SWITCH,
            0.0,
            1.0,
            1.0,
            "Off: MITI never guides Japanese firms to restrain themselves (route A5)."),
    GUIDANCE_SEVERITY(
            "guidanceSeverity",
            Kind.SHARE,
            0.0,
            1.0,
            0.0,
            "How strongly Washington asks Tokyo to hold its firms back (route A5)."),
    EXPORT_CONTROL(
            "exportControl", Kind.SHARE, 0.0, 1.0, 0.0, "How much Tokyo has tightened its export control (route B3)."),
    WARMTH("warmth", Kind.SHARE, 0.0, 1.0, 0.0, "Warmth of a visit at the top between the capitals (route B2)."),
    SODECO_EXEMPTED(
            "sodecoExempted",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: Washington exempts running projects in which an ally has far more at stake than the American goods are"
                    + " worth, as Sodeco had."),
    ALASKA_QUID_PRO_QUO(
            "alaskaQuidProQuo",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On: the Alaskan gas pipeline is not shelved, so that Washington offers such an exemption for 5 billion USD"
                    + " of Japanese loans to it."),
    CHINA_SUPPLIES(
            "chinaSupplies",
            Kind.SWITCH,
            0.0,
            1.0,
            0.0,
            "On from the long-term agreement of 1978: China sells coking coal."),
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
            "On: from 1981 debt, gold, plan and arrears move Soviet orders no more; oil income still does."),
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
    TENSION_IN_TALKS(
            "tensionInTalks",
            Kind.SHARE,
            0.0,
            1.0,
            1.0,
            "How far tension keeps Moscow from giving in about the islands (route B1): 1 at full tension wholly, 0 never."),
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
            Check.that(
                    value == low || value == high,
                    key + " must be " + (int) low + " or " + (int) high + " but was " + value);
        }
        return value;
    }
}
