package fukabun.scenario;

import fukabun.base.Check;

/**
 * Every uncertain number of the economy, with its unit and the range outside which it has no meaning. What is believed
 * about it, and on which source, stands in {@code scenarios/priors/}.
 */
public enum Parameter {
    // Energy insecurity
    INSECURITY_HALF_LIFE("insecurityHalfLifeMonths", "months", 1, 240, "Half-life of energy insecurity"),
    INSECURITY_RESPONSE("insecurityResponsePerMonth", "1/month", 0, 1, "Monthly rise of insecurity per log point of the"
            + " real crude price above its five-year mean, at full import dependence"),

    // Demand and forecasts
    COAL_PER_STEEL_WITH_OIL("cokingCoalPerSteelWithOil", "t/t", 0.3, 1, "Imported coking coal per tonne of crude steel"
            + " where furnaces inject oil"),
    COAL_PER_STEEL_WITHOUT_OIL("cokingCoalPerSteelWithoutOil", "t/t", 0.3, 1, "Imported coking coal per tonne of crude"
            + " steel where furnaces inject no oil"),
    OFFICIAL_FORECAST_WEIGHT("officialForecastWeight", "share", 0, 1, "Weight of the official outlook in a buyer's"
            + " forecast"),
    FORECAST_LEANING_SD("forecastLeaningSd", "log points", 0, 0.3, "Spread of optimism among the buyers"),

    // Rival supply
    CAPACITY_SPONSORSHIP("capacitySponsorship", "ratio", 0, 4, "Share of the foreseen gap that buyers sponsor in new"
            + " capacity each year"),
    CAPACITY_LAG("capacityLagMonths", "months", 6, 120, "Months from sponsorship to output"),
    CAPACITY_DEPLETION("capacityDepletionPerYear", "1/yr", 0, 0.2, "Share of a rival's capacity that runs out in a year"),
    REFERENCE_COST("referenceCost1970UsdPerTonne", "USD/t", 5, 60, "Full landed cost in 1970 of a supplier of relative"
            + " cost 1"),
    COST_ELASTICITY_TO_OIL("costElasticityToOil", "elasticity", 0, 2, "Rise of the cost of coal with the real price of"
            + " oil above that of 1970"),
    MINE_PRODUCTIVITY_GROWTH("mineProductivityGrowthPerYear", "1/yr", 0, 0.1, "Growth of mine productivity after 1980"),
    EXCHANGE_RATE_PASS_THROUGH("exchangeRatePassThrough", "share", 0, 1, "Share of a supplier's real exchange rate that"
            + " reaches its cost in US dollars"),

    // Coal price
    TIGHTNESS_ELASTICITY("tightnessElasticity", "elasticity", 0, 5, "Response of the target price to use of capacity"),
    PRICE_FLOOR("priceFloorShare", "share of full cost", 0.3, 1, "Lowest target price"),
    PRICE_FALL_SPEED("priceFallSpeedPerYear", "1/yr", 0, 1, "Share of the gap closed each April when the target is below"),
    PRICE_RISE_SPEED("priceRiseSpeedPerYear", "1/yr", 0, 1, "Share of the gap closed each April when the target is above"),
    SECURITY_PREMIUM("securityPremiumShare", "share of price", 0, 1, "What security of supply adds to the price that"
            + " investors reckon with, at full insecurity"),

    // Portfolio
    COST_SENSITIVITY("costSensitivity", "per relative cost", 0, 50, "Weight of delivered cost in the choice of supplier"),
    RELIABILITY_WEIGHT("reliabilityWeight", "score", 0, 20, "Weight of believed reliability in the choice of supplier"),
    DIVERSIFICATION_WEIGHT("diversificationWeight", "score", 0, 20, "Weight of diversification, at full insecurity"),
    HABIT_WEIGHT("habitWeight", "share", 0, 1, "How far last year's shares persist"),
    CONTRACT_MINIMUM("contractMinimumShare", "share", 0, 1, "Part of a contracted tonnage that must be taken"),
    RELIABILITY_LEARNING("reliabilityLearningPerYear", "1/yr", 0, 1, "Weight of the last year in believed reliability"),
    KUZNETSK_DECLINE("kuznetskDeclinePerYear", "1/yr", -0.05, 0.3, "Yearly fall of Kuznetsk coal offered to Japan once"
            + " the railway is full (1976 on)"),

    // South Yakut: the members
    REQUIRED_RETURN("requiredReturnPerYear", "1/yr", 0, 0.5, "Required return of the middle member, dispute unresolved"),
    MEMBER_HURDLE_SD("memberHurdleSd", "1/yr", 0, 0.1, "Spread of required returns among members"),
    RELIABILITY_PREMIUM("reliabilityPremiumPerYear", "1/yr", 0, 0.3, "Return asked on top of a wholly unreliable partner"),
    TENSION_PREMIUM("tensionPremiumPerYear", "1/yr", 0, 0.3, "Return asked on top at full tension"),
    ARREARS_PREMIUM("arrearsPremiumPerYear", "1/yr", 0, 0.5, "Return asked on top when nothing due is paid"),
    NEED_WEIGHT("needWeight", "score", 0, 10, "Weight of uncovered need in a member's judgement"),
    EQUIPMENT_STAKE("equipmentStake", "score", 0, 5, "Weight of the tied equipment orders in a member's judgement"),
    PEER_WEIGHT("peerWeight", "score", 0, 2, "Weight of the other members' support"),
    NEGOTIATION_MONTHS("negotiationMonths", "months", 2, 60, "Bargaining time from support to application"),

    // South Yakut: Soviet performance
    OPERATING_COST("operatingCost1974UsdPerTonne", "USD/t", 0, 60, "Cost of mining and rail at prices of 1974"),
    COST_OVERRUN("costOverrunRatio", "ratio", 1, 10, "Estimate four years after the agreement over that of"
            + " the agreement"),
    CONSTRUCTION_EFFICIENCY("constructionEfficiency", "ratio", 0.1, 2, "Progress over that of a plan of sixty months"),
    PACE_LOST_WAITING("paceLostWaitingForCredit", "share", 0, 1, "Share of the pace of works that is lost while a"
            + " supplement that was asked for is not granted"),
    SHOVEL_BREAKDOWN("shovelBreakdownPerColdMonth", "1/month", 0, 1, "Chance that a working shovel breaks down in a month"
            + " of frost"),
    RAIL_CAPACITY("railTonnesPerYear", "t/yr", 0, 5e7, "Coking coal that the railway carries from South Yakut to the"
            + " port"),
    PORT_EFFICIENCY("portEfficiencyShare", "share of design", 0, 1, "Use of the coal terminal's capacity in 1982"),
    FAR_EAST_PRIORITY("farEastPriority", "share of price", -0.5, 1, "What the development of the Far East is worth to the"
            + " planner"),

    // Gas: demand for energy and LNG
    ENERGY_PRICE_ELASTICITY("energyPriceElasticity", "elasticity", 0, 1, "Fall of energy use over output with the highest"
            + " real crude price so far (conservation)"),
    ENERGY_ADJUSTMENT("energyAdjustmentPerYear", "1/yr", 0.01, 2, "Share of the way to its long-run level that energy use"
            + " over output goes in a year"),
    STRUCTURAL_CHANGE("structuralChangePerYear", "1/yr", -0.05, 0.1, "Yearly fall of energy use over output by the decline"
            + " of basic industry from 1974"),
    LNG_NEED_1980("lngNeed1980Tonnes", "t/yr", 1e6, 1e8, "Long-run need of LNG at the output, intensity, prices and nuclear"
            + " power of 1980"),
    LNG_INCOME_ELASTICITY("lngIncomeElasticity", "elasticity", 0, 6, "Growth of the need of LNG per growth of output, with"
            + " intensity, price and nuclear power as they are"),
    LNG_SWITCHING("lngSwitchingElasticity", "elasticity", 0, 3, "Fall of the need of LNG with its price over that of oil"),
    LNG_PER_NUCLEAR("lngPerNuclearTonnesPerGw", "t/yr per GW", 0, 1e6, "LNG that a gigawatt of nuclear power displaces"),
    LNG_ADJUSTMENT("lngAdjustmentPerYear", "1/yr", 0.05, 5, "Share of the way to its long-run level that the need of LNG"
            + " goes in a year"),

    // Gas: price and contracts
    LNG_PRICE_CONSTANT("lngPriceConstantUsd", "USD/mmBtu", 0, 5, "Price of LNG at a crude price of nothing"),
    LNG_PRICE_SLOPE("lngPriceSlope", "USD/mmBtu per USD/bbl", 0, 0.3, "Rise of the price of LNG with that of crude"),
    LNG_TAKE_OR_PAY("lngTakeOrPayShare", "share", 0, 1, "Part of a contracted quantity of LNG that must be taken"),
    LNG_FLEXIBILITY("lngUpwardFlexibility", "ratio", 1, 2, "Most that can be called under the contracts over their"
            + " quantity"),
    LNG_BUILD_UP("lngBuildUpMonths", "months", 1, 120, "Months from the first cargo of a contract to its full quantity"),
    LNG_OFFER_SUPPORT("lngOfferSupportShare", "share", 0, 1, "Part of an offer that the utilities named must want before"
            + " it is signed"),

    // Gas: Sakhalin, Yakutia, Tyumen
    DISCOVERY_CHANCE("discoveryChancePerWell", "share", 0, 1, "Chance that a wildcat on the Sakhalin shelf finds a field"),
    WELLS_PER_SEASON("wellsPerSeason", "wells", 0, 20, "Wells that a full crew drills on the shelf in a season"),
    WELL_COST("wellCost1980Usd", "USD", 1e5, 1e8, "Cost of a well on the shelf at prices of 1980"),
    SHELF_BUILD_EFFICIENCY("shelfBuildEfficiency", "ratio", 0.1, 2, "Progress of offshore works, plants and pipelines over"
            + " plan"),
    SOVIET_GAS_RELIABILITY("sovietGasReliability", "0 to 1", 0, 1, "Belief of the utilities that Soviet gas would come as"
            + " agreed"),
    US_PARTNER_NEED("usPartnerNeedShare", "share", 0, 1, "How much American participation Tokyo needs to go into Siberian"
            + " oil and gas on land"),
    YAKUT_GAS_RESERVES("yakutGasReservesRatio", "ratio", 0, 5, "Yakut gas proved after the first exploration over what the"
            + " project needs"),
    TYUMEN_LEAST_OIL("tyumenLeastTonnesPerYear", "t/yr", 0, 1e8, "Tyumen oil below which the refiners find a pipeline not"
            + " worth its while"),

    // Cabinet and bank
    APPROVAL_INTERCEPT("approvalIntercept", "log odds", -6, 6, "Log odds of approval for 450 M USD with the dispute"
            + " unresolved, salience 1, linkage held"),
    BUSINESS_WEIGHT("businessWeight", "log odds", 0, 6, "Weight of business interest in approval"),
    INSECURITY_WEIGHT("insecurityWeight", "log odds", 0, 6, "Weight of energy insecurity in approval"),
    EXPORT_ORDER_WEIGHT("exportOrderWeight", "log odds", 0, 6, "Weight of tied export orders in approval"),
    LINKAGE_SIZE_EXPONENT("linkageSizeExponent", "exponent", 0, 1, "How the linkage grows with the size of a credit"),
    FISCAL_WEIGHT("fiscalWeight", "log odds per log size", 0, 4, "Weight of fiscal room against large credits"),
    EXPOSURE_LIMIT("exposureLimitUsd", "USD", 1e8, 2e10, "Official credit outstanding above which lending is resisted"),
    ARREARS_WEIGHT("arrearsWeight", "log odds", 0, 10, "Weight of arrears against approval"),
    FREEZE_ODDS_RATIO("freezeOddsRatio", "odds ratio", 1, 1e4, "Odds of approval without over with a full freeze (A1)"),
    FREEZE_HALF_LIFE("freezeHalfLifeMonths", "months", 1, 240, "Half-life of a freeze whose end is not recorded"),
    SANCTION_COMPLIANCE("sanctionComplianceShare", "share", 0, 1, "How far Tokyo complies with Western sanctions"),
    US_CONTENT("usContentShare", "share", 0, 1, "Share of shovel repairs that need licensed US parts (A2)"),
    RATE_CONCESSION("rateConcessionPerMonth", "1/yr per month", 0, 0.01, "Monthly narrowing of the gap between the bank's"
            + " rate and the rate Moscow wants"),
    TENSION_HALF_LIFE("tensionHalfLifeMonths", "months", 1, 60, "Half-life of tension once its cause has passed (B1)"),

    // Territorial routes. Each has a neutral value at which it does nothing.
    APPROVAL_ODDS_RATIO("approvalOddsRatio", "odds ratio", 0.05, 100, 1, Scale.LOGARITHMIC, "T1: odds of approval of"
            + " official credit, settled over unresolved"),
    TERRITORIAL_PREMIUM("territorialPremiumPerYear", "1/yr", -0.1, 0.2, 0, Scale.LINEAR, "T2: required return, unresolved"
            + " less settled"),
    TERRITORIAL_DELAY("territorialDelayMonths", "months", -24, 48, 0, Scale.LINEAR, "T3: bargaining time, unresolved less"
            + " settled"),
    SETTLEMENT_CREDIT_LINE("settlementCreditLineShare", "share", -1, 4, 0, Scale.LINEAR, "T4: credit line after a"
            + " settlement, share of the credit committed to the project; below zero what is signed later is cut by it"),
    SETTLEMENT_PROTECTION("settlementProtectionPerYear", "1/yr", -0.05, 0.05, 0, Scale.LINEAR, "T4: fall of the required"
            + " return by the protection of investments after a settlement"),
    SETTLEMENT_EFFORT("settlementEffortShare", "share", -0.5, 2, 0, Scale.LINEAR, "T5: rise of the Soviet operators'"
            + " effort on a Japanese project after a settlement"),
    COMPLIANCE_LOSS("complianceLossShare", "share", -1, 1, 0, Scale.LINEAR, "T6: part of Tokyo's compliance with sanctions"
            + " that a settlement removes"),
    TENSION_REMOVED("tensionRemovedShare", "share", 0, 1, 0, Scale.LINEAR, "Part of the tension over the dispute that a"
            + " settlement removes");

    /** How a thesis scales a route between its neutral value and the draw. */
    public enum Scale {
        /** Not a territorial route: no thesis touches it. */
        NONE,
        /** Straight between neutral value and draw. */
        LINEAR,
        /** Straight between their logarithms. */
        LOGARITHMIC
    }

    private final String key;
    private final String unit;
    private final double low;
    private final double high;
    private final double neutral;
    private final Scale scale;
    private final String meaning;

    Parameter(String key, String unit, double low, double high, String meaning) {
        this(key, unit, low, high, Double.NaN, Scale.NONE, meaning);
    }

    Parameter(String key, String unit, double low, double high, double neutral, Scale scale, String meaning) {
        this.key = key;
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.neutral = neutral;
        this.scale = scale;
        this.meaning = meaning;
    }

    /** The name in scenario and prior files. */
    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    /** Smallest value with a meaning. */
    public double low() {
        return low;
    }

    /** Largest value with a meaning. */
    public double high() {
        return high;
    }

    /** One line for people. */
    public String meaning() {
        return meaning;
    }

    public Scale scale() {
        return scale;
    }

    /** Whether it is a route by which the settlement acts. */
    public boolean isTerritorial() {
        return scale != Scale.NONE;
    }

    /** The value at which a territorial route does nothing. */
    public double neutral() {
        Check.that(isTerritorial(), key + " is not a territorial route");
        return neutral;
    }

    /** Passes a value with a meaning; throws {@link IllegalArgumentException} otherwise. */
    public double check(double value) {
        return Check.between(key, value, low, high);
    }
}
