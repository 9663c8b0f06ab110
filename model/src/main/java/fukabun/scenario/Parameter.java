package fukabun.scenario;

import fukabun.base.Check;

/**
 * Every uncertain number of the economy, with its unit and the range outside which it has no meaning. What is believed
 * about it, and on which source, stands in {@code scenarios/priors/}.
 */
public enum Parameter {
    // Energy insecurity
    INSECURITY_HALF_LIFE("insecurityHalfLifeMonths", "months", 1, 240, "Half-life of energy insecurity"),
    INSECURITY_RESPONSE(
            "insecurityResponsePerMonth",
            "1/month",
            0,
            1,
            "Monthly rise of insecurity per log point of the"
                    + " real crude price above its five-year mean, at full import dependence"),

    // Demand and forecasts
    COAL_PER_STEEL_WITH_OIL(
            "cokingCoalPerSteelWithOil",
            "t/t",
            0.3,
            1,
            "Imported coking coal per tonne of crude steel" + " where furnaces inject oil"),
    COAL_PER_STEEL_WITHOUT_OIL(
            "cokingCoalPerSteelWithoutOil",
            "t/t",
            0.3,
            1,
            "Imported coking coal per tonne of crude" + " steel where furnaces inject no oil"),
    OFFICIAL_FORECAST_WEIGHT(
            "officialForecastWeight", "share", 0, 1, "Weight of the official outlook in a buyer's" + " forecast"),
    FORECAST_LEANING_SD("forecastLeaningSd", "log points", 0, 0.3, "Spread of optimism among the buyers"),

    // Rival supply
    CAPACITY_SPONSORSHIP(
            "capacitySponsorship",
            "ratio",
            0,
            4,
            "Share of the foreseen gap that buyers sponsor in new" + " capacity each year"),
    CAPACITY_LAG("capacityLagMonths", "months", 6, 120, "Months from sponsorship to output"),
    CAPACITY_DEPLETION(
            "capacityDepletionPerYear", "1/yr", 0, 0.2, "Share of a rival's capacity that runs out in a year"),
    REFERENCE_COST(
            "referenceCost1970UsdPerTonne",
            "USD/t",
            5,
            60,
            "Full landed cost in 1970 of a supplier of relative" + " cost 1"),
    COST_ELASTICITY_TO_OIL(
            "costElasticityToOil",
            "elasticity",
            0,
            2,
            "Rise of the cost of coal with the real price of" + " oil above that of 1970"),
    MINE_PRODUCTIVITY_GROWTH("mineProductivityGrowthPerYear", "1/yr", 0, 0.1, "Growth of mine productivity after 1980"),
    EXCHANGE_RATE_PASS_THROUGH(
            "exchangeRatePassThrough",
            "share",
            0,
            1,
            "Share of a supplier's real exchange rate that" + " reaches its cost in US dollars"),

    // Coal price
    TIGHTNESS_ELASTICITY("tightnessElasticity", "elasticity", 0, 5, "Response of the target price to use of capacity"),
    PRICE_FLOOR("priceFloorShare", "share of full cost", 0.3, 1, "Lowest target price"),
    PRICE_FALL_SPEED(
            "priceFallSpeedPerYear", "1/yr", 0, 1, "Share of the gap closed each April when the target is below"),
    PRICE_RISE_SPEED(
            "priceRiseSpeedPerYear", "1/yr", 0, 1, "Share of the gap closed each April when the target is above"),
    SECURITY_PREMIUM(
            "securityPremiumShare",
            "share of price",
            0,
            1,
            "What security of supply adds to the price that" + " investors reckon with, at full insecurity"),

    // Portfolio
    COST_SENSITIVITY(
            "costSensitivity", "per relative cost", 0, 50, "Weight of delivered cost in the choice of supplier"),
    RELIABILITY_WEIGHT("reliabilityWeight", "score", 0, 20, "Weight of believed reliability in the choice of supplier"),
    DIVERSIFICATION_WEIGHT("diversificationWeight", "score", 0, 20, "Weight of diversification, at full insecurity"),
    HABIT_WEIGHT("habitWeight", "share", 0, 1, "How far last year's shares persist"),
    CONTRACT_MINIMUM("contractMinimumShare", "share", 0, 1, "Part of a contracted tonnage that must be taken"),
    RELIABILITY_LEARNING("reliabilityLearningPerYear", "1/yr", 0, 1, "Weight of the last year in believed reliability"),
    KUZNETSK_DECLINE(
            "kuznetskDeclinePerYear",
            "1/yr",
            -0.05,
            0.3,
            "Yearly fall of Kuznetsk coal offered to Japan once" + " the railway is full (1976 on)"),

    // South Yakut: the members
    REQUIRED_RETURN(
            "requiredReturnPerYear", "1/yr", 0, 0.5, "Required return of the middle member, dispute unresolved"),
    MEMBER_HURDLE_SD("memberHurdleSd", "1/yr", 0, 0.1, "Spread of required returns among members"),
    RELIABILITY_PREMIUM(
            "reliabilityPremiumPerYear", "1/yr", 0, 0.3, "Return asked on top of a wholly unreliable partner"),
    TENSION_PREMIUM(
            "tensionPremiumPerYear",
            "1/yr",
            -0.3,
            0.3,
            "Return asked on top at full tension (B1); below 0 tension" + " draws members in"),
    ARREARS_PREMIUM("arrearsPremiumPerYear", "1/yr", 0, 0.5, "Return asked on top when nothing due is paid"),
    NEED_WEIGHT("needWeight", "score", 0, 10, "Weight of uncovered need in a member's judgement"),
    EQUIPMENT_STAKE("equipmentStake", "score", 0, 5, "Weight of the tied equipment orders in a member's judgement"),
    PEER_WEIGHT("peerWeight", "score", 0, 2, "Weight of the other members' support"),
    NEGOTIATION_MONTHS("negotiationMonths", "months", 2, 60, "Bargaining time from support to application"),

    // South Yakut: Soviet performance
    OPERATING_COST("operatingCost1974UsdPerTonne", "USD/t", 0, 60, "Cost of mining and rail at prices of 1974"),
    COST_OVERRUN(
            "costOverrunRatio",
            "ratio",
            1,
            10,
            "Estimate four years after the agreement over that of" + " the agreement"),
    CONSTRUCTION_EFFICIENCY("constructionEfficiency", "ratio", 0.1, 2, "Progress over that of a plan of sixty months"),
    PACE_LOST_WAITING(
            "paceLostWaitingForCredit",
            "share",
            0,
            1,
            "Share of the pace of works that is lost while a" + " supplement that was asked for is not granted"),
    SHOVEL_BREAKDOWN(
            "shovelBreakdownPerColdMonth",
            "1/month",
            0,
            1,
            "Chance that a working shovel breaks down in a month" + " of frost"),
    RAIL_CAPACITY(
            "railTonnesPerYear",
            "t/yr",
            0,
            5e7,
            "Coking coal that the railway carries from South Yakut to the" + " port"),
    PORT_EFFICIENCY("portEfficiencyShare", "share of design", 0, 1, "Use of the coal terminal's capacity in 1982"),
    FAR_EAST_PRIORITY(
            "farEastPriority",
            "share of price",
            -0.5,
            1,
            "What the development of the Far East is worth to the" + " planner"),

    // Gas: demand for energy and LNG
    ENERGY_PRICE_ELASTICITY(
            "energyPriceElasticity",
            "elasticity",
            0,
            1,
            "Fall of energy use over output with the highest" + " real crude price so far (conservation)"),
    ENERGY_ADJUSTMENT(
            "energyAdjustmentPerYear",
            "1/yr",
            0.01,
            2,
            "Share of the way to its long-run level that energy use" + " over output goes in a year"),
    STRUCTURAL_CHANGE(
            "structuralChangePerYear",
            "1/yr",
            -0.05,
            0.1,
            "Yearly fall of energy use over output by the decline" + " of basic industry from 1974"),
    LNG_NEED_1980(
            "lngNeed1980Tonnes",
            "t/yr",
            1e6,
            1e8,
            "Long-run need of LNG at the output, intensity, prices and nuclear" + " power of 1980"),
    LNG_INCOME_ELASTICITY(
            "lngIncomeElasticity",
            "elasticity",
            0,
            6,
            "Growth of the need of LNG per growth of output, with" + " intensity, price and nuclear power as they are"),
    LNG_SWITCHING(
            "lngSwitchingElasticity", "elasticity", 0, 3, "Fall of the need of LNG with its price over that of oil"),
    LNG_PER_NUCLEAR(
            "lngPerNuclearTonnesPerGw", "t/yr per GW", 0, 1e6, "LNG that a gigawatt of nuclear power displaces"),
    LNG_ADJUSTMENT(
            "lngAdjustmentPerYear",
            "1/yr",
            0.05,
            5,
            "Share of the way to its long-run level that the need of LNG" + " goes in a year"),

    // Gas: price and contracts
    LNG_PRICE_CONSTANT("lngPriceConstantUsd", "USD/mmBtu", 0.01, 5, "Price of LNG at a crude price of nothing"),
    LNG_PRICE_SLOPE("lngPriceSlope", "USD/mmBtu per USD/bbl", 0, 0.3, "Rise of the price of LNG with that of crude"),
    LNG_TAKE_OR_PAY("lngTakeOrPayShare", "share", 0, 1, "Part of a contracted quantity of LNG that must be taken"),
    LNG_FLEXIBILITY(
            "lngUpwardFlexibility",
            "ratio",
            1,
            2,
            "Most that can be called under the contracts over their" + " quantity"),
    LNG_BUILD_UP(
            "lngBuildUpMonths", "months", 1, 120, "Months from the first cargo of a contract to its full quantity"),
    LNG_OFFER_SUPPORT(
            "lngOfferSupportShare",
            "share",
            0,
            1,
            "Part of an offer that the utilities named must want before" + " it is signed"),

    // Gas: Sakhalin, Yakutia, Tyumen
    DISCOVERY_CHANCE(
            "discoveryChancePerWell", "share", 0, 1, "Chance that a wildcat on the Sakhalin shelf finds a field"),
    WELLS_PER_SEASON("wellsPerSeason", "wells", 0, 20, "Wells that a full crew drills on the shelf in a season"),
    WELL_COST("wellCost1980Usd", "USD", 1e5, 1e8, "Cost of a well on the shelf at prices of 1980"),
    SHELF_BUILD_EFFICIENCY(
            "shelfBuildEfficiency", "ratio", 0.1, 2, "Progress of offshore works, plants and pipelines over" + " plan"),
    SOVIET_GAS_RELIABILITY(
            "sovietGasReliability",
            "0 to 1",
            0,
            1,
            "Belief of the utilities that Soviet gas would come as" + " agreed"),
    US_PARTNER_NEED(
            "usPartnerNeedShare",
            "share",
            0,
            1,
            "How much American participation Tokyo needs to go into Siberian" + " oil and gas on land"),
    YAKUT_GAS_RESERVES(
            "yakutGasReservesRatio",
            "ratio",
            0,
            5,
            "Yakut gas proved after the first exploration over what the" + " project needs"),
    TYUMEN_LEAST_OIL(
            "tyumenLeastTonnesPerYear",
            "t/yr",
            0,
            1e8,
            "Tyumen oil below which the refiners find a pipeline not" + " worth its while"),

    // Cabinet and bank
    APPROVAL_INTERCEPT(
            "approvalIntercept",
            "log odds",
            -6,
            6,
            "Log odds of approval for 450 M USD with the dispute" + " unresolved, salience 1, linkage held"),
    BUSINESS_WEIGHT("businessWeight", "log odds", 0, 6, "Weight of business interest in approval"),
    INSECURITY_WEIGHT("insecurityWeight", "log odds", 0, 6, "Weight of energy insecurity in approval"),
    EXPORT_ORDER_WEIGHT("exportOrderWeight", "log odds", 0, 6, "Weight of tied export orders in approval"),
    LINKAGE_SIZE_EXPONENT("linkageSizeExponent", "exponent", 0, 1, "How the linkage grows with the size of a credit"),
    FISCAL_WEIGHT("fiscalWeight", "log odds per log size", 0, 4, "Weight of fiscal room against large credits"),
    EXPOSURE_LIMIT("exposureLimitUsd", "USD", 1e8, 2e10, "Official credit outstanding above which lending is resisted"),
    ARREARS_WEIGHT("arrearsWeight", "log odds", 0, 10, "Weight of arrears against approval"),
    FREEZE_ODDS_RATIO(
            "freezeOddsRatio",
            "odds ratio",
            0.001,
            10000,
            "Odds of approval without over with a full freeze" + " (A1); below 1 a freeze draws credit"),
    FREEZE_HALF_LIFE("freezeHalfLifeMonths", "months", 1, 240, "Half-life of a freeze whose end is not recorded"),
    SANCTION_COMPLIANCE(
            "sanctionComplianceShare",
            "share",
            0,
            1,
            "How far Tokyo complies with Western sanctions in"
                    + " the usual state: middle leader, tension 0.3, insecurity 0.5, pressed by Washington"),
    US_CONTENT("usContentShare", "share", 0, 1, "Share of shovel repairs that need licensed US parts (A2)"),
    RATE_CONCESSION(
            "rateConcessionPerMonth",
            "1/yr per month",
            0,
            0.01,
            "Monthly narrowing of the gap between the bank's" + " rate and the rate Moscow wants"),
    TENSION_HALF_LIFE("tensionHalfLifeMonths", "months", 1, 60, "Half-life of tension once its cause has passed (B1)"),

    // Pipeline
    PIPELINE_ORDERS(
            "pipelineOrdersRatio", "ratio", 0, 5, "Orders for the Urengoi line over those of the scenario file"),
    BID_PASS_THROUGH(
            "bidPassThroughShare",
            "share",
            0,
            1,
            "Share of a move of its exchange rate since 1980 that a bidder"
                    + " lets through into its price in US dollars"),
    JAPANESE_BID("japaneseBidRatio", "ratio", 0.5, 2, "Prices of Japanese bidders over those of the scenario file"),
    NOMINAL_RATE_WEIGHT(
            "nominalRateWeight",
            "share",
            0,
            1,
            "How far Moscow compares rates of interest without regard to"
                    + " the money they are in; at 0 it holds each against the market rate of its own money"),
    CREDIT_VALUED(
            "creditValuedShare",
            "share",
            0,
            2,
            "Share of the present value of cheap credit that Moscow counts" + " against the price"),
    ORDER_SPREAD(
            "orderSpreadShare",
            "share of price",
            0.001,
            5,
            "What Moscow would pay more not to have a whole order in" + " one hand"),
    DELIVERY_RISK_WEIGHT("deliveryRiskShare", "share of price", 0, 5, "What a licence that is denied costs the buyer"),
    DENIAL_LEARNING(
            "denialLearningShare",
            "share",
            0,
            1,
            "Part of the way that a restriction moves the Soviet belief in" + " denial; a revocation counts twice"),
    DENIAL_RELIEF("denialReliefShare", "share", 0, 1, "Part of the way that a licence granted moves it back"),
    DENIAL_HALF_LIFE(
            "denialHalfLifeMonths", "months", 1, 600, "Half-life of the belief in denial when nothing happens"),
    CATERPILLAR_EDGE(
            "caterpillarEdgeShare",
            "share of price",
            -1,
            1,
            "What Moscow pays more for an American pipelayer" + " when all that it has are American"),
    TENDER_PRIVATE_CREDIT(
            "tenderPrivateCreditShare",
            "share",
            0,
            1,
            "Share of an order that private banks finance where" + " official Japanese credit is refused"),
    HARD_STANCE_MARKUP(
            "hardStanceMarkup",
            "share of price",
            -1,
            1,
            "How much dearer Japanese firms bid for the lead of a" + " work when Tokyo tells them not to take it (A5)"),
    EUROPEAN_DEFIANCE(
            "europeanDefianceProbability",
            "probability",
            0,
            1,
            "Chance that a European government orders its"
                    + " firms to deliver against the extraterritorial rule (A3)"),
    // Timber
    TIMBER_DEMAND_ELASTICITY(
            "timberDemandElasticity",
            "elasticity",
            0,
            3,
            "Response of Japan's timber imports to its" + " housing starts"),
    TIMBER_DEMAND_TREND(
            "timberDemandTrendPerYear",
            "1/yr",
            -0.05,
            0.1,
            "Growth of Japan's timber imports at constant" + " housing starts, as its own forests yield less"),
    TIMBER_PRICE_1970("timberPrice1970UsdPerCubicMetre", "USD/m3", 5, 100, "Price of imported logs in 1970"),
    TIMBER_PRICE_TO_HOUSING(
            "timberPriceElasticityToHousing",
            "elasticity",
            0,
            3,
            "Response of the price of timber to" + " housing starts"),
    TIMBER_PRICE_TO_YEN(
            "timberPriceElasticityToYen",
            "elasticity",
            -1,
            2,
            "Response of the dollar price of timber to the" + " yen"),
    TIMBER_COST_SENSITIVITY(
            "timberCostSensitivity",
            "per relative price",
            0,
            30,
            "Weight of the price in the importers'" + " choice of origin"),
    TIMBER_HABIT("timberHabitWeight", "share", 0, 0.99, "How far last year's shares of origins persist"),
    FOREST_ACCESS_LOSS(
            "sovietForestLossPerYear",
            "1/yr",
            -0.05,
            0.3,
            "Yearly loss of Soviet timber for export as felling" + " moves away from the railway"),

    // Other trade
    ORDERS_1970("sovietOrders1970Usd", "USD/yr", 5e7, 2e9, "Ordinary Soviet orders for Japanese goods in 1970"),
    ORDER_INCOME_ELASTICITY(
            "orderIncomeElasticity", "elasticity", 0, 2, "Response of Soviet orders to real purchasing" + " power"),
    ORDER_BORROWING_WEIGHT(
            "orderBorrowingWeight",
            "share",
            0,
            2,
            "Part of new debt and gold sold that buys goods as oil" + " income does"),
    ORDER_YEN_ELASTICITY(
            "orderYenElasticity",
            "elasticity",
            0,
            3,
            "Fall of Soviet orders, in dollars, with the dollar" + " value of the yen"),
    ORDER_CREDIT_SHARE("orderCreditShare", "share", 0, 1, "Share of ordinary orders that rests on official credit"),
    PRIVATE_CREDIT_SHARE(
            "privateCreditShare", "share", 0, 1, "Part of missing official credit that private banks" + " replace"),
    ORDER_DELIVERY_LAG("orderDeliveryMonths", "months", 1, 36, "Mean time from order to delivery"),
    ORDER_TENSION_WEIGHT(
            "orderTensionWeight",
            "share",
            -1,
            1,
            "Share of orders lost at full tension (B1); below 0 tension" + " brings orders"),
    ORDER_ARREARS_WEIGHT("orderArrearsWeight", "share", 0, 1, "Share of orders lost when nothing due is paid"),
    ORDER_PLAN_CYCLE("orderPlanCycle", "share", 0, 0.9, "Swing of orders about their mean over a five-year plan"),
    ORDER_LUCK_SD("orderLuckSd", "log points", 0, 0.5, "Spread of half-yearly orders that no rule explains"),
    LARGE_PIPE_TOTAL("largePipeTotalUsd", "USD", 0, 2e10, "Large pipe sold to the Soviet Union before 1982, in all"),
    OTHER_IMPORTS_1970("otherImports1970Usd", "USD/yr", 5e7, 2e9, "Imports of metals, fish and other goods in 1970"),
    OTHER_IMPORT_GROWTH("otherImportElasticity", "elasticity", 0, 3, "Response of other imports to Japan's output"),
    METAL_PRICE_TO_OIL(
            "metalPriceElasticityToOil",
            "elasticity",
            0,
            1,
            "Rise of the price of metals with the real price of" + " oil"),
    CRUDE_OFFER(
            "sovietCrudeTonnesPerYear", "t/yr", 0, 5e7, "Soviet crude oil offered to Japan until the contract ends"),
    CRUDE_PREMIUM(
            "sovietCrudePremiumShare",
            "share",
            -0.5,
            1,
            "Price asked for Soviet crude above that of Middle East" + " crude at its port"),
    // Politics: the capitals and their sanctions
    LEADER_WEIGHT(
            "leaderWeight",
            "log odds",
            0,
            3,
            "How much Japan's leaders differ: log odds by one unit of their coded" + " leaning"),
    HARD_LINE_WEIGHT(
            "hardLineWeight",
            "log odds",
            -10,
            10,
            "Gaimusho: rise of Tokyo's compliance with sanctions from no" + " tension to full tension"),
    SOFTENING_WEIGHT(
            "softeningWeight",
            "log odds",
            -10,
            10,
            "MITI and Keidanren: fall of Tokyo's compliance with sanctions"
                    + " from no energy insecurity to full insecurity"),
    ALLIANCE_PRESSURE(
            "alliancePressure",
            "log odds",
            -10,
            10,
            "Part of Tokyo's compliance with sanctions that is owed to" + " pressure from Washington"),
    HAWK_WEIGHT(
            "hawkWeight",
            "score",
            0,
            3,
            "A2: weight of the hawks in Washington's answer, for an embargo of full" + " severity"),
    ALLY_CONCERN("allyConcern", "score", 0, 3, "What Washington concedes for the cost to an ally's firms"),
    LOBBYING_WEIGHT(
            "lobbyingWeight",
            "score",
            -1,
            3,
            "What Washington concedes to the plea of MITI and Keidanren when Tokyo" + " has complied in full"),
    EXTRATERRITORIAL_REACH(
            "extraterritorialReachShare",
            "share",
            0,
            1,
            "A3: part of the goods of foreign subsidiaries and"
                    + " licensees that the extraterritorial rule stops, where nobody defies it"),
    REVOLT_GROWTH(
            "revoltGrowthPerMonth",
            "1/month",
            0,
            1,
            "Monthly growth of the European revolt against the"
                    + " extraterritorial rule when very large contracts are at stake"),
    REVOLT_WEIGHT("revoltWeight", "score", 0, 5, "What a full European revolt weighs against the hawks in Washington"),
    ALASKA_COST(
            "alaskaLoanCostShare", "share", 0, 1, "Part of a loan to the Alaskan pipeline that Tokyo counts as lost"),
    FLOOR_ADHERENCE(
            "floorAdherenceShare",
            "share",
            0,
            1,
            "A4: how far a lender keeps to the OECD floor rate when it is taken" + " seriously"),
    GUIDANCE_OBEDIENCE(
            "guidanceObedienceShare",
            "share",
            0,
            1,
            "A5: part of their new business that firms forgo under full" + " guidance"),
    VISIT_RELIEF("visitReliefShare", "share", -1, 1, "B2: fall of tension after a visit of full warmth"),
    VISIT_HALF_LIFE("visitHalfLifeMonths", "months", 1, 60, "Half-life of the warmth of a visit (B2)"),
    EXPORT_CONTROL_LOSS(
            "exportControlLossShare",
            "share",
            -1,
            1,
            "B3: part of the machinery due that is not shipped" + " under the tightest export control"),
    // The islands talks
    ISLANDS_PRICE(
            "islandsPrice1970UsdPerYear",
            "USD/yr",
            1e6,
            1e11,
            "What keeping all four islands is worth to Moscow," + " at prices of 1970"),
    COOPERATION_WANTED(
            "cooperationWanted1970UsdPerYear",
            "USD/yr",
            1e6,
            1e10,
            "Japanese credit and plant that Moscow" + " could use, at prices of 1970"),
    NEED_RESPONSE_TO_OIL(
            "sovietNeedResponseToOil",
            "elasticity",
            0,
            3,
            "Rise of what Moscow could use with the fall of" + " the real crude price below its five-year mean"),
    TOKYO_INITIAL_BELIEF(
            "tokyoInitialBelief",
            "ratio",
            0,
            3,
            "What Tokyo first believes Moscow's need to be, over the" + " price of the islands"),
    TOKYO_LEARNING(
            "tokyoLearningPerOpening",
            "share",
            0,
            1,
            "Part of the gap between belief and offer that Tokyo learns" + " at an opening"),
    SOFTENING_THRESHOLD(
            "softeningThreshold",
            "ratio",
            0,
            1,
            "Believed need over the price of the islands below which"
                    + " Tokyo softens the linkage; below half of it the linkage is dropped"),
    MOSCOW_INITIAL_BELIEF(
            "moscowInitialBelief",
            "ratio",
            0,
            3,
            "What Moscow first believes Japan's need to bring without" + " the islands, over what Moscow could use"),
    MOSCOW_LEARNING(
            "moscowLearningPerYear",
            "1/yr",
            0,
            1,
            "Part of the gap between belief and new Japanese commitments" + " that Moscow learns in a year"),

    // The concessions, 1939-45
    OIL_SHORTAGE_WEIGHT(
            "oilShortageWeight",
            "per unit",
            0,
            3,
            "Weight of the oil shortage in Japan's need of Moscow;"
                    + " the unit is Moscow's need at the worst of the war in the west"),
    WAR_BURDEN_WEIGHT("warBurdenWeight", "per unit", 0, 3, "Weight of the war elsewhere in Japan's need of Moscow"),
    CONCESSIONS_WORTH("concessionsWorth", "need", 0.01, 3, "Need at which the concessions are worth giving up"),
    PROMISE_BINDING(
            "promiseBindingShare",
            "share",
            0,
            1,
            "Part of what the concessions are worth that a word once given" + " has given up already"),
    HARASSMENT_WEIGHT(
            "harassmentWeight",
            "share",
            0,
            1,
            "Part of what the concessions are worth that full harassment" + " takes away"),
    TALKS_MONTHS("concessionsTalksMonths", "months", 1, 60, "Mean length of talks that both sides want to end"),

    // Territorial routes. Each has a neutral value at which it does nothing.
    APPROVAL_ODDS_RATIO(
            "approvalOddsRatio",
            "odds ratio",
            0.05,
            100,
            1,
            Scale.LOGARITHMIC,
            "T1: odds of approval of" + " official credit, settled over unresolved"),
    TERRITORIAL_PREMIUM(
            "territorialPremiumPerYear",
            "1/yr",
            -0.1,
            0.2,
            0,
            Scale.LINEAR,
            "T2: required return, unresolved" + " less settled"),
    TERRITORIAL_DELAY(
            "territorialDelayMonths",
            "months",
            -24,
            48,
            0,
            Scale.LINEAR,
            "T3: bargaining time, unresolved less" + " settled"),
    // What a settlement does in all, from settlements elsewhere: the routes after it are made from these.
    SETTLEMENT_TRADE_TOTAL(
            "settlementTradeTotal",
            "log points",
            -3,
            3,
            0,
            Scale.LINEAR,
            "Total change of trade that a"
                    + " settlement brings, all routes together, as settlements elsewhere had it"),
    SETTLEMENT_CREDIT_TOTAL(
            "settlementCreditTotal",
            "log points",
            -3,
            3,
            0,
            Scale.LINEAR,
            "Total change of official credit"
                    + " that a settlement brings, all routes together, as settlements elsewhere had it"),
    SETTLEMENT_SPLIT_PROTECTION(
            "settlementSplitProtection",
            "probability",
            0,
            1,
            "First draw that divides the trade that a" + " settlement brings beyond the linkage among T4, T4m and T5"),
    SETTLEMENT_SPLIT_EVERYDAY("settlementSplitEveryday", "probability", 0, 1, "Second draw that divides it"),
    SETTLEMENT_CREDIT_LINE(
            "settlementCreditLineShare",
            "share",
            -1,
            4,
            0,
            Scale.LINEAR,
            "T4: credit line after a"
                    + " settlement, share of the credit committed to the project; below zero what is signed later is cut by it"),
    SETTLEMENT_PROTECTION(
            "settlementProtectionPerYear",
            "1/yr",
            -0.05,
            0.05,
            0,
            Scale.LINEAR,
            "T4: fall of the required" + " return by the protection of investments after a settlement"),
    SETTLEMENT_EFFORT(
            "settlementEffortShare",
            "share",
            -0.5,
            2,
            0,
            Scale.LINEAR,
            "T5: rise of the Soviet operators'" + " effort on a Japanese project after a settlement"),
    SETTLEMENT_EVERYDAY_TRADE(
            "everydayTradeShare",
            "share",
            -0.9,
            3,
            0,
            Scale.LINEAR,
            "T4m: rise of everyday trade, both" + " ways, after a settlement"),
    SETTLEMENT_RECIPROCITY(
            "settlementReciprocityShare",
            "share",
            -0.9,
            3,
            0,
            Scale.LINEAR,
            "T5: rise of Soviet orders for" + " Japanese goods after a settlement"),
    COMPLIANCE_LOSS(
            "complianceLossShare",
            "share",
            -1,
            1,
            0,
            Scale.LINEAR,
            "T6: part of Tokyo's compliance with sanctions" + " that a settlement removes"),
    // Pipeline
    BUYER_POLITICS(
            "buyerPoliticsWeight",
            "share of price",
            -1,
            1,
            0,
            Scale.LINEAR,
            "T5: what the Soviet buyer of pipeline" + " goods pays more to a Japan with which the dispute is settled"),
    TENSION_REMOVED(
            "tensionRemovedShare",
            "share",
            0,
            1,
            0,
            Scale.LINEAR,
            "Part of the tension over the dispute that a" + " settlement removes");

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

    /**
     * Whether it is a route that opens only after a settlement (T4, T5), of which a record without a settlement is
     * silent, so that its prior comes from settlements elsewhere.
     */
    public boolean isAfterSettlement() {
        return switch (this) {
            case SETTLEMENT_TRADE_TOTAL,
                    SETTLEMENT_CREDIT_TOTAL,
                    SETTLEMENT_CREDIT_LINE,
                    SETTLEMENT_PROTECTION,
                    SETTLEMENT_EFFORT,
                    SETTLEMENT_EVERYDAY_TRADE,
                    SETTLEMENT_RECIPROCITY,
                    BUYER_POLITICS -> true;
            default -> false;
        };
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
