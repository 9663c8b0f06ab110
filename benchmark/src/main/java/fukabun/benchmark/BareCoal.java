package fukabun.benchmark;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Indicator;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import java.util.Arrays;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * The coal economy once more, as one loop over arrays: no agents, views, records, ledger, scorecards or lists. Every
 * draw, exponential, logarithm, power and equation of the engine is here, in the engine's order, and a test holds the
 * two tables together. Of the ledger there are the balances of accounts, the stocks of steelmakers and port, and the
 * debts; there are no names, checks, identities or gross sums, and no stores that a month leaves empty.
 *
 * <p>It measures what the engine's shape costs. That is why it is one class, longer than any class of the model may be,
 * and why its numbers are written where they are used: their names, units and sources stand in the engine.
 */
final class BareCoal {
    /** What a run of coal alone records, the talks about the islands left out. */
    static final Indicator[] RECORDED = {
        Indicator.BELIEF_TOKYO,
        Indicator.BELIEF_MOSCOW,
        Indicator.LINKAGE_STANCE,
        Indicator.UNRESOLVED_SHARE,
        Indicator.ISLANDS_OFFERED,
        Indicator.ENERGY_INSECURITY,
        Indicator.TENSION,
        Indicator.FREEZE,
        Indicator.TOKYO_COMPLIANCE,
        Indicator.US_EMBARGO,
        Indicator.EUROPEAN_REVOLT,
        Indicator.SOVIET_COAL,
        Indicator.SOVIET_COAL_CONTRACTED,
        Indicator.COKING_COAL_IMPORTS,
        Indicator.COKING_COAL_FORECAST,
        Indicator.RIVAL_COAL_CAPACITY,
        Indicator.COKING_COAL_PRICE,
        Indicator.SOVIET_RELIABILITY,
        Indicator.SOUTH_YAKUT_COAL,
        Indicator.SOUTH_YAKUT_COST,
        Indicator.SOUTH_YAKUT_SUPPLEMENTS,
        Indicator.SOUTH_YAKUT_STARTED,
        Indicator.OFFICIAL_CREDIT,
        Indicator.OFFICIAL_CREDIT_OUTSTANDING,
        Indicator.PROJECT_INVESTMENT
    };

    private static final int MOST_LOANS = 10;
    private static final int LONGEST_LAG = 121;
    private static final int INDICATORS = Indicator.values().length;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double SQRT_2 = FastMath.sqrt(2.0);

    private final BareInputs in;
    private final CoalCase.SouthYakut terms;
    private final int buyers;
    private final int rivals;
    private final int sellers;
    private final long plannerKey = Draws.keyOf("planner");
    private final long builderKey = Draws.keyOf("mine builder");
    private final long projectKey = Draws.keyOf("South Yakut");
    private final long creditKey = Draws.keyOf("South Yakut credit");
    private final long[] supplementKey = {
        Draws.keyOf("South Yakut supplement 1"), Draws.keyOf("South Yakut supplement 2")
    };

    private long seed;

    // Parameters that the months use.
    private double insecurityKept;
    private double insecurityResponse;
    private double coalWithOil;
    private double coalWithoutOil;
    private double officialWeight;
    private double sponsorship;
    private int lag;
    private double keptPerMonth;
    private double referenceCost;
    private double oilElasticity;
    private double productivityGrowth;
    private double passThrough;
    private double tightnessElasticity;
    private double priceFloor;
    private double fallSpeed;
    private double riseSpeed;
    private double securityPremium;
    private double costSensitivity;
    private double reliabilityWeight;
    private double diversificationWeight;
    private double habit;
    private double contractMinimum;
    private double learning;
    private double kuznetskDecline;
    private double reliabilityPremium;
    private double tensionPremium;
    private double arrearsPremium;
    private double needWeight;
    private double equipmentStake;
    private double peerWeight;
    private double negotiationMonths;
    private double operatingCost1974;
    private double overrun;
    private double efficiency;
    private double paceLost;
    private double breakdown;
    private double railTonnesPerYear;
    private double portEfficiency;
    private double farEastPriority;
    private double intercept;
    private double businessWeight;
    private double insecurityWeight;
    private double exportOrderWeight;
    private double sizeExponent;
    private double fiscalWeight;
    private double exposureLimit;
    private double arrearsWeight;
    private double logFreezeOdds;
    private double freezeKept;
    private double compliance;
    private double usContent;
    private double concession;
    private double tensionKept;
    private double logTerritorialOdds;
    private double territorialPremium;
    private double territorialDelay;
    private double creditLineShare;
    private double protection;
    private double effort;
    private double complianceLoss;
    private double tensionRemoved;
    private double warmthKept;
    private double visitRelief;
    private double hardLine;
    private double softening;
    private double alliancePressure;
    private double hawkWeight;
    private double floorAdherence;
    private double islandsPrice;
    private double wanted;
    private double responseToOil;
    private double tokyoBelief;
    private double moscowRatio;
    private double moscowLearning;

    // Mood.
    private double insecurity;
    private double strain;
    private double warmth;
    private double tension;
    private double complies;
    private double embargo;
    private double moscowBelief;
    private final double[] committedOfYear = new double[12];
    private double lingeringFreeze;
    private double freeze;

    // Trade. Matrices run first by buyer, then by seller; the Soviet Union is the last seller.
    private final double[] leaning;
    private final double[] shares;
    private final double[] reliability;
    private final double[] deliveredThisYear;
    private final double[] dueThisYear;
    private final double[] orders;
    private final double[] delivered;
    private final double[] minimum;
    private final double[] plannedStock;
    private final double[] stock;
    private final double[] missing;
    private final double[] capacityNow;
    private final double[] left;
    private final double[] logCapacity;
    private final double[] deliveredCost;
    private final double[] capacity;
    private final double[] contracted;
    private final double[] shippable;
    private final double[] unitCost;
    private final double[] arriving;
    private int lastPlace;
    private int agreementSince;
    private double underConstruction;
    private double dollarCost;
    private double kuznetsk;
    private double price;
    private double target;
    private double need;
    private double forecast;
    private double sovietDue;
    private double imported;
    private double sovietTonnes;
    private double fromSouthYakut;

    // Talks. A month is its number; -1 stands for never.
    private final double[] hurdle;
    private final double[] stake;
    private final double[] size;
    private final double[] judgement;
    private int judgementYear;
    private double mood;
    private double support;
    private int monthsOfSupport;
    private int began;

    // Project, credits and works.
    private int signed;
    private int contractStart;
    private double estimate;
    private double signedEstimate;
    private double lastRate;
    private double projectCredit;
    private int supplements;
    private int supplementAsked;
    private int supplementSigned;
    private int lineOpened;
    private int tranches;
    private final double[] repairLeft;
    private double progress;
    private int firstCoal;
    private double portTonnes;
    private double portStock;
    private double shippableTonnes;

    // Debts, and what each buyer, then each seller, then the bank and the makers of equipment have received on balance.
    private final double[] committed = new double[MOST_LOANS];
    private final double[] rate = new double[MOST_LOANS];
    private final int[] loanSigned = new int[MOST_LOANS];
    private final int[] drawingMonths = new int[MOST_LOANS];
    private final double[] drawn = new double[MOST_LOANS];
    private final double[] owed = new double[MOST_LOANS];
    private int loans;
    private final double[] balance;

    private double[][] table;

    BareCoal(BareInputs in) {
        this.in = in;
        terms = in.coal.southYakut();
        buyers = in.steelShare.length;
        rivals = in.supplierKey.length;
        sellers = rivals + 1;
        leaning = new double[buyers];
        plannedStock = new double[buyers];
        stock = new double[buyers];
        missing = new double[buyers];
        shares = new double[buyers * sellers];
        reliability = new double[buyers * sellers];
        deliveredThisYear = new double[buyers * sellers];
        dueThisYear = new double[buyers * sellers];
        orders = new double[buyers * sellers];
        delivered = new double[buyers * sellers];
        minimum = new double[buyers * sellers];
        capacityNow = new double[sellers];
        left = new double[sellers];
        logCapacity = new double[sellers];
        deliveredCost = new double[sellers];
        capacity = new double[rivals];
        contracted = new double[rivals];
        shippable = new double[rivals];
        unitCost = new double[rivals];
        arriving = new double[rivals * LONGEST_LAG];
        hurdle = new double[in.memberKey.length];
        stake = new double[in.memberKey.length];
        size = new double[in.memberKey.length];
        judgement = new double[in.memberKey.length];
        repairLeft = new double[terms.shovels()];
        balance = new double[buyers + sellers + 2];
    }

    /** One run. Returns a new table, first by the number of the {@link Indicator}, then by month. */
    double[][] run(Parameters parameters, long runSeed) {
        seed = runSeed;
        table = new double[INDICATORS][];
        for (Indicator indicator : RECORDED) {
            table[indicator.ordinal()] = new double[in.months];
        }
        read(parameters);
        start(parameters);
        for (int t = 0; t < in.months; t++) {
            month(t);
        }
        return table;
    }

    /** What all accounts add up to, which is nothing but rounding. */
    double sumOfBalances() {
        double sum = 0.0;
        for (double usd : balance) {
            sum += usd;
        }
        return sum;
    }

    /** The largest balance of an account, whatever its sign. */
    double largestBalance() {
        return Arrays.stream(balance).map(Math::abs).max().orElse(0.0);
    }

    private void read(Parameters p) {
        insecurityKept = FastMath.pow(2.0, -1.0 / p.value(Parameter.INSECURITY_HALF_LIFE));
        insecurityResponse = p.value(Parameter.INSECURITY_RESPONSE);
        coalWithOil = p.value(Parameter.COAL_PER_STEEL_WITH_OIL);
        coalWithoutOil = p.value(Parameter.COAL_PER_STEEL_WITHOUT_OIL);
        officialWeight = p.value(Parameter.OFFICIAL_FORECAST_WEIGHT);
        sponsorship = p.value(Parameter.CAPACITY_SPONSORSHIP);
        lag = (int) FastMath.rint(p.value(Parameter.CAPACITY_LAG));
        keptPerMonth = 1.0 - p.value(Parameter.CAPACITY_DEPLETION) / 12.0;
        referenceCost = p.value(Parameter.REFERENCE_COST);
        oilElasticity = p.value(Parameter.COST_ELASTICITY_TO_OIL);
        productivityGrowth = p.value(Parameter.MINE_PRODUCTIVITY_GROWTH);
        passThrough = p.value(Parameter.EXCHANGE_RATE_PASS_THROUGH);
        tightnessElasticity = p.value(Parameter.TIGHTNESS_ELASTICITY);
        priceFloor = p.value(Parameter.PRICE_FLOOR);
        fallSpeed = p.value(Parameter.PRICE_FALL_SPEED);
        riseSpeed = p.value(Parameter.PRICE_RISE_SPEED);
        securityPremium = p.value(Parameter.SECURITY_PREMIUM);
        costSensitivity = p.value(Parameter.COST_SENSITIVITY);
        reliabilityWeight = p.value(Parameter.RELIABILITY_WEIGHT);
        diversificationWeight = p.value(Parameter.DIVERSIFICATION_WEIGHT);
        habit = p.value(Parameter.HABIT_WEIGHT);
        contractMinimum = p.value(Parameter.CONTRACT_MINIMUM);
        learning = p.value(Parameter.RELIABILITY_LEARNING);
        kuznetskDecline = p.value(Parameter.KUZNETSK_DECLINE);
        reliabilityPremium = p.value(Parameter.RELIABILITY_PREMIUM);
        tensionPremium = p.value(Parameter.TENSION_PREMIUM);
        arrearsPremium = p.value(Parameter.ARREARS_PREMIUM);
        needWeight = p.value(Parameter.NEED_WEIGHT);
        equipmentStake = p.value(Parameter.EQUIPMENT_STAKE);
        peerWeight = p.value(Parameter.PEER_WEIGHT);
        operatingCost1974 = p.value(Parameter.OPERATING_COST);
        overrun = p.value(Parameter.COST_OVERRUN);
        efficiency = p.value(Parameter.CONSTRUCTION_EFFICIENCY);
        paceLost = p.value(Parameter.PACE_LOST_WAITING);
        breakdown = p.value(Parameter.SHOVEL_BREAKDOWN);
        railTonnesPerYear = p.value(Parameter.RAIL_CAPACITY);
        portEfficiency = p.value(Parameter.PORT_EFFICIENCY);
        farEastPriority = p.value(Parameter.FAR_EAST_PRIORITY);
        intercept = p.value(Parameter.APPROVAL_INTERCEPT);
        businessWeight = p.value(Parameter.BUSINESS_WEIGHT);
        insecurityWeight = p.value(Parameter.INSECURITY_WEIGHT);
        exportOrderWeight = p.value(Parameter.EXPORT_ORDER_WEIGHT);
        sizeExponent = p.value(Parameter.LINKAGE_SIZE_EXPONENT);
        fiscalWeight = p.value(Parameter.FISCAL_WEIGHT);
        exposureLimit = p.value(Parameter.EXPOSURE_LIMIT);
        arrearsWeight = p.value(Parameter.ARREARS_WEIGHT);
        logFreezeOdds = FastMath.log(p.value(Parameter.FREEZE_ODDS_RATIO));
        freezeKept = FastMath.pow(2.0, -1.0 / p.value(Parameter.FREEZE_HALF_LIFE));
        compliance = p.value(Parameter.SANCTION_COMPLIANCE);
        usContent = p.value(Parameter.US_CONTENT);
        concession = p.value(Parameter.RATE_CONCESSION);
        tensionKept = FastMath.pow(2.0, -1.0 / p.value(Parameter.TENSION_HALF_LIFE));
        logTerritorialOdds = FastMath.log(p.value(Parameter.APPROVAL_ODDS_RATIO));
        territorialPremium = p.value(Parameter.TERRITORIAL_PREMIUM);
        territorialDelay = p.value(Parameter.TERRITORIAL_DELAY);
        creditLineShare = p.value(Parameter.SETTLEMENT_CREDIT_LINE);
        protection = p.value(Parameter.SETTLEMENT_PROTECTION);
        effort = p.value(Parameter.SETTLEMENT_EFFORT);
        complianceLoss = p.value(Parameter.COMPLIANCE_LOSS);
        tensionRemoved = p.value(Parameter.TENSION_REMOVED);
        warmthKept = FastMath.pow(2.0, -1.0 / p.value(Parameter.VISIT_HALF_LIFE));
        visitRelief = p.value(Parameter.VISIT_RELIEF);
        hardLine = p.value(Parameter.HARD_LINE_WEIGHT);
        softening = p.value(Parameter.SOFTENING_WEIGHT);
        alliancePressure = p.value(Parameter.ALLIANCE_PRESSURE);
        hawkWeight = p.value(Parameter.HAWK_WEIGHT);
        floorAdherence = p.value(Parameter.FLOOR_ADHERENCE);
        islandsPrice = p.value(Parameter.ISLANDS_PRICE);
        wanted = p.value(Parameter.COOPERATION_WANTED);
        responseToOil = p.value(Parameter.NEED_RESPONSE_TO_OIL);
        tokyoBelief = p.value(Parameter.TOKYO_INITIAL_BELIEF);
        moscowRatio = p.value(Parameter.MOSCOW_INITIAL_BELIEF);
        moscowLearning = p.value(Parameter.MOSCOW_LEARNING) / 12.0;
    }

    private void start(Parameters p) {
        insecurity = 0.0;
        strain = 0.0;
        warmth = 0.0;
        embargo = 0.0;
        lingeringFreeze = 0.0;
        Arrays.fill(committedOfYear, 0.0);
        Arrays.fill(balance, 0.0);
        Arrays.fill(deliveredThisYear, 0.0);
        Arrays.fill(dueThisYear, 0.0);
        double leaningSd = p.value(Parameter.FORECAST_LEANING_SD);
        for (int i = 0; i < buyers; i++) {
            leaning[i] = FastMath.exp(leaningSd * normal(Topic.FORECAST_LEANING, in.steelmakerKey[i], 0, 0));
        }
        startRivals();
        startTrade();
        startProject(p);
    }

    private void startRivals() {
        lastPlace = lag;
        agreementSince = -1;
        underConstruction = 0.0;
        Arrays.fill(arriving, 0.0);
        for (int j = 0; j < rivals; j++) {
            capacity[j] = in.byAgreement[j] ? agreed(j, monthsOfAgreement(0)) : in.firstCapacity[j];
            contracted[j] = 0.5 * capacity[j];
            shippable[j] = 1.0 - 0.06 * uniform(Topic.SHIPMENT_DISTURBANCE, in.supplierKey[j], in.firstMonth, 0);
        }
        updateCosts(0);
    }

    private void startTrade() {
        kuznetsk = kuznetskTonnes(in.firstMonth);
        price = dollarCost;
        foresee(0);
        double inAll = totalCapacity() + kuznetsk;
        for (int i = 0; i < buyers; i++) {
            plannedStock[i] = 2.0 * (in.steelShare[i] * need / 12.0);
            stock[i] = plannedStock[i];
            for (int j = 0; j < sellers; j++) {
                reliability[i * sellers + j] = j == rivals ? 0.85 : 0.95;
                shares[i * sellers + j] = (j == rivals ? kuznetsk : capacity[j]) / inAll;
            }
        }
        double gap = Math.max(0.0, 1.03 * forecast - inAll);
        double open = openShares(in.firstMonth);
        for (int j = 0; j < rivals && open > 0.0; j++) {
            double part = isOpen(j, in.firstMonth) ? in.sponsoredShare[j] / open : 0.0;
            for (int m = 1; m <= lag; m++) {
                arriving[j * LONGEST_LAG + m] = gap * part / lag;
            }
            underConstruction += gap * part;
        }
        settle(0, 0.0);
    }

    private void startProject(Parameters p) {
        double required = p.value(Parameter.REQUIRED_RETURN);
        double hurdleSd = p.value(Parameter.MEMBER_HURDLE_SD);
        for (int i = 0; i < hurdle.length; i++) {
            hurdle[i] = required + hurdleSd * normal(Topic.MEMBER_HURDLE, in.memberKey[i], 0, 0);
            stake[i] = uniform(Topic.MEMBER_HURDLE, in.memberKey[i], 0, 1);
            size[i] = 0.5 + uniform(Topic.MEMBER_HURDLE, in.memberKey[i], 0, 2);
        }
        double luck = normal(Topic.NEGOTIATION_LENGTH, projectKey, 0, 0);
        negotiationMonths = p.value(Parameter.NEGOTIATION_MONTHS) * FastMath.exp(0.2 * luck);
        judgementYear = -1;
        support = 0.0;
        monthsOfSupport = 0;
        began = -1;
        signed = -1;
        supplements = 0;
        supplementAsked = -1;
        lineOpened = -1;
        tranches = 0;
        projectCredit = 0.0;
        lastRate = 0.0;
        Arrays.fill(repairLeft, 0.0);
        progress = 0.0;
        firstCoal = -1;
        portTonnes = 0.0;
        portStock = 0.0;
        shippableTonnes = 0.0;
        loans = 0;
    }

    private void month(int t) {
        int month = in.firstMonth + t;
        sense(t);
        govern(t);
        foresee(t);
        negotiate(t, month);
        seekCredit(t, month);
        openTranche(t, month);
        if (signed >= 0) {
            build(t, month);
        }
        if (month % 12 == 3) {
            openContractYear(t, month);
        }
        deliver(t, month);
        settle(t, Math.min(shippableTonnes * 12.0, dueFromSouthYakut(t, month)));
        drawAndService(t, month);
        believe(t);
        record(t);
    }

    private void sense(int t) {
        double rise =
                insecurityResponse * in.importDependence[t] * Math.max(0.0, in.logRealOilGap[t]) * (1.0 - insecurity);
        insecurity = Math.min(1.0, insecurity * insecurityKept + rise);
        double territorial = in.territorialTension[t] * (1.0 - tensionRemoved * (1.0 - in.unresolvedShare[t]));
        strain = Math.max(Math.max(in.tension[t], territorial), strain * tensionKept);
        warmth = Math.max(in.warmth[t], warmth * warmthKept);
        tension = Math.max(0.0, Math.min(1.0, strain - visitRelief * warmth));
    }

    /** Freeze, compliance and embargo. Leaders do not differ, and no European contract is at stake. */
    private void govern(int t) {
        lingeringFreeze = Math.max(in.freezeLingers[t], lingeringFreeze * freezeKept);
        freeze = Math.max(in.creditFreeze[t], lingeringFreeze);
        double moved = hardLine * (tension - 0.3)
                - softening * (insecurity - 0.5)
                + (in.usSanctions[t] ? 0.0 : -alliancePressure);
        double odds = compliance * FastMath.exp(moved);
        double ministries = moved == 0.0 ? compliance : odds / (1.0 - compliance + odds);
        complies = Math.min(1.0, ministries * (1.0 - complianceLoss * (1.0 - in.unresolvedShare[t])));
        embargo = hawkWeight * in.licenceDenial[t] > 0.0 ? in.licenceDenial[t] : 0.0;
    }

    /** What Moscow believes of Japan's need; nobody talks about the islands. */
    private void believe(int t) {
        double asked = wanted
                * in.usPricesSince1970[t]
                * (FastMath.exp(-responseToOil * in.logRealOilGap[t]) + in.arrearsShare[t]);
        if (t == 0) {
            moscowBelief = moscowRatio * asked;
        }
        committedOfYear[t % 12] = table[Indicator.OFFICIAL_CREDIT.ordinal()][t];
        double ofYear = 0.0;
        for (double usd : committedOfYear) {
            ofYear += usd;
        }
        moscowBelief += moscowLearning * (Math.min(ofYear, asked) - moscowBelief);
    }

    // Demand and forecasts.

    private void foresee(int t) {
        double withOil = in.oilInjectionShare[t];
        need = in.steelTonnesPerYear[t] * (withOil * coalWithOil + (1.0 - withOil) * coalWithoutOil);
        double horizon = lag / 12.0;
        double growth = 0.6 * in.longGrowthPerYear[t] + 0.4 * in.recentGrowthPerYear[t];
        double factor = FastMath.exp(Math.min(Math.max(growth, -0.02), 0.08) * horizon);
        int month = in.firstMonth + t;
        double official = official(month, fractionalYear(month) + horizon);
        forecast = 0.0;
        for (int i = 0; i < buyers; i++) {
            double own = need * factor * leaning[i];
            double mixed = Double.isNaN(official) ? own : officialWeight * official + (1.0 - officialWeight) * own;
            forecast += in.steelShare[i] * mixed;
        }
    }

    private double official(int month, double year) {
        int last = -1;
        for (int v = 0; v < in.vintagePublished.length; v++) {
            if (month >= in.vintagePublished[v]) {
                last = v;
            }
        }
        if (last < 0) {
            return Double.NaN;
        }
        int above = last;
        for (int v = last; v >= 0 && in.vintagePublished[v] == in.vintagePublished[last]; v--) {
            if (in.vintageYear[v] + 0.5 <= year) {
                double high = in.vintageYear[above] + 0.5;
                double low = in.vintageYear[v] + 0.5;
                if (high <= year || above == v) {
                    return in.vintageTonnes[above];
                }
                double weight = (year - low) / (high - low);
                return in.vintageTonnes[v] + weight * (in.vintageTonnes[above] - in.vintageTonnes[v]);
            }
            above = v;
        }
        return in.vintageTonnes[above];
    }

    // Rival supply.

    private boolean isOpen(int j, int month) {
        return !in.byAgreement[j] && month >= in.supplierOpens[j];
    }

    private double openShares(int month) {
        double sum = 0.0;
        for (int j = 0; j < rivals; j++) {
            sum += isOpen(j, month) ? in.sponsoredShare[j] : 0.0;
        }
        return sum;
    }

    /** Months since the Chinese agreement came into force; -1 while it is not. */
    private int monthsOfAgreement(int t) {
        if (!in.chinaSupplies[t]) {
            agreementSince = -1;
            return -1;
        }
        if (agreementSince < 0) {
            agreementSince = t;
        }
        return t - agreementSince;
    }

    private double agreed(int j, int months) {
        return months < 0 ? 0.0 : Math.min(in.firstCapacity[j] + 0.44e6 * (months / 12.0), 6.0e6);
    }

    private double agreedAtHorizon(int j, int t) {
        int months = monthsOfAgreement(t);
        return months < 0 ? 0.0 : agreed(j, months + lag);
    }

    private double totalCapacity() {
        double sum = 0.0;
        for (int j = 0; j < rivals; j++) {
            sum += capacity[j];
        }
        return sum;
    }

    private double covered(int t, double sovietContract) {
        double sum = underConstruction;
        for (int j = 0; j < rivals; j++) {
            sum += in.byAgreement[j] ? agreedAtHorizon(j, t) : capacity[j];
        }
        return sum + kuznetsk + sovietContract;
    }

    private double kuznetskTonnes(int month) {
        double fullYears = Math.max(0, month - 1976 * 12) / 12.0;
        return in.coal.kuznetskTonnesPerYear() * FastMath.exp(-kuznetskDecline * fullYears);
    }

    private void updateCosts(int t) {
        double yearsSince1980 = Math.max(0.0, fractionalYear(in.firstMonth + t) - 1980.0);
        dollarCost = referenceCost
                * in.usPricesSince1970[t]
                * (1.0 + oilElasticity * Math.max(0.0, in.logRealOilSince1970[t]))
                * FastMath.exp(-productivityGrowth * yearsSince1980);
        double australian = FastMath.exp(passThrough * in.logAustralianRealRate[t]);
        double canadian = FastMath.exp(passThrough * in.logCanadianRealRate[t]);
        for (int j = 0; j < rivals; j++) {
            double factor = in.currency[j] == 0 ? 1.0 : in.currency[j] == 1 ? australian : canadian;
            unitCost[j] = dollarCost * factor * in.relativeCost[j];
        }
    }

    private void settle(int t, double southYakut) {
        updateCosts(t);
        double cost = meanCost();
        double use = need / Math.max(totalCapacity() + kuznetsk + southYakut, 1.0);
        double exponent = Math.min(5.0 * tightnessElasticity * (use - 0.99), 1.0);
        target = cost * Math.min(Math.max(FastMath.exp(exponent), priceFloor), 1.6);
    }

    // The contract year.

    private void openContractYear(int t, int month) {
        learn();
        double carried = price * in.usInflation[t];
        price = carried + (target > carried ? riseSpeed : fallSpeed) * (target - carried);
        double cover = 1.03 + 0.15 * insecurity;
        double promised = signed < 0 ? 0.0 : plateau(t);
        sponsor(Math.max(0.0, cover * forecast - covered(t, promised)), month);
        chooseShares(dueFromSouthYakut(t, month));
    }

    private void learn() {
        for (int n = 0; n < reliability.length; n++) {
            if (dueThisYear[n] > 0.0) {
                reliability[n] += learning * (Math.min(1.0, deliveredThisYear[n] / dueThisYear[n]) - reliability[n]);
            }
            deliveredThisYear[n] = 0.0;
            dueThisYear[n] = 0.0;
        }
    }

    private void sponsor(double gap, int month) {
        double open = openShares(month);
        for (int j = 0; j < rivals; j++) {
            shippable[j] = 1.0 - 0.06 * uniform(Topic.SHIPMENT_DISTURBANCE, in.supplierKey[j], month, 0);
            if (!(isOpen(j, month) && open > 0.0)) {
                continue;
            }
            double offered = sponsorship * gap * in.sponsoredShare[j] / open;
            if (offered > 0.0) {
                double eager = 1.0 / (1.0 + FastMath.exp(-6.0 * (price / unitCost[j] - 1.0)));
                double response = FastMath.exp(0.2 * normal(Topic.CAPACITY_RESPONSE, in.supplierKey[j], month, 0));
                double tonnes = offered * (0.35 + 0.65 * eager) * response;
                arriving[j * LONGEST_LAG + lastPlace] += tonnes;
                underConstruction += tonnes;
            }
        }
    }

    private void chooseShares(double contract) {
        for (int j = 0; j < sellers; j++) {
            double tonnes = j == rivals ? kuznetsk + contract : capacity[j];
            logCapacity[j] = tonnes > 0.0 ? FastMath.log(tonnes) : Double.NEGATIVE_INFINITY;
            deliveredCost[j] = j == rivals ? 1.0 : relativePrice(j);
        }
        for (int i = 0; i < buyers; i++) {
            int row = i * sellers;
            double sum = 0.0;
            for (int j = 0; j < sellers; j++) {
                double last = shares[row + j];
                shares[row + j] = 0.0;
                if (logCapacity[j] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                double score = habit * FastMath.log(Math.max(last, 0.002))
                        + (1.0 - habit) * logCapacity[j]
                        - costSensitivity * (deliveredCost[j] - 1.0)
                        - reliabilityWeight * (1.0 - reliability[row + j])
                        - diversificationWeight * insecurity * last;
                shares[row + j] = FastMath.exp(score);
                sum += shares[row + j];
            }
            for (int j = 0; j < sellers; j++) {
                shares[row + j] /= sum;
            }
        }
    }

    private double relativePrice(int j) {
        return 1.0 + 0.5 * (unitCost[j] / meanCost() - 1.0);
    }

    private double meanCost() {
        double weighted = 0.0;
        double all = 0.0;
        for (int j = 0; j < rivals; j++) {
            weighted += capacity[j] * unitCost[j];
            all += capacity[j];
        }
        return all > 0.0 ? weighted / all : dollarCost;
    }

    // Orders, clearing, shipment, payment.

    private void deliver(int t, int month) {
        arrive(t);
        kuznetsk = kuznetskTonnes(month);
        sovietDue = due(t, month);
        order(t);
        double sellable = Math.min(Math.min(portTonnes, portStock), dueFromSouthYakut(t, month) / 12.0);
        clear(sellable);
        ship(sellable);
        double unshipped = Math.max(0.0, Math.max(column(orders, rivals), sovietDue / 12.0) - capacityNow[rivals]);
        for (int i = 0; i < buyers; i++) {
            consume(t, i, unshipped);
        }
    }

    private void arrive(int t) {
        lastPlace = t % (lag + 1);
        for (int j = 0; j < rivals; j++) {
            double tonnes = arriving[j * LONGEST_LAG + lastPlace];
            arriving[j * LONGEST_LAG + lastPlace] = 0.0;
            underConstruction -= tonnes;
            capacity[j] = capacity[j] * keptPerMonth + tonnes;
            contracted[j] += tonnes - contracted[j] * (1.0 / 15.0) / 12.0;
            if (in.byAgreement[j]) {
                capacity[j] = agreed(j, monthsOfAgreement(t));
                contracted[j] = capacity[j];
            }
        }
    }

    private void order(int t) {
        for (int i = 0; i < buyers; i++) {
            int row = i * sellers;
            double shortfall = plannedStock[i] - stock[i];
            double monthly = in.steelShare[i] * need / 12.0;
            double wanted = Math.max(0.0, monthly * (1.0 + in.stockChangeShare[t]) + shortfall / 3.0);
            double part = in.steelShare[i] * contractMinimum / 12.0;
            double least = 0.0;
            for (int j = 0; j < sellers; j++) {
                minimum[row + j] = part * (j == rivals ? sovietDue : contracted[j]);
                least += minimum[row + j];
            }
            double kept = least > wanted ? wanted / least : 1.0;
            double free = Math.max(0.0, wanted - least);
            for (int j = 0; j < sellers; j++) {
                orders[row + j] = kept * minimum[row + j] + free * shares[row + j];
                delivered[row + j] = orders[row + j];
            }
        }
    }

    private void clear(double sellable) {
        boolean rationed = false;
        for (int j = 0; j < sellers; j++) {
            capacityNow[j] = j == rivals ? kuznetsk / 12.0 + sellable : capacity[j] * shippable[j] / 12.0;
            double asked = column(orders, j);
            if (asked > capacityNow[j]) {
                rationed = true;
                double factor = capacityNow[j] / asked;
                for (int i = 0; i < buyers; i++) {
                    delivered[i * sellers + j] *= factor;
                }
            }
        }
        if (rationed) {
            offerAgain();
        }
    }

    private void offerAgain() {
        double leftInAll = 0.0;
        for (int j = 0; j < sellers; j++) {
            left[j] = Math.max(0.0, capacityNow[j] - column(delivered, j));
            leftInAll += left[j];
        }
        double missingInAll = 0.0;
        for (int i = 0; i < buyers; i++) {
            missing[i] = Math.max(0.0, row(orders, i) - row(delivered, i));
            missingInAll += missing[i];
        }
        if (missingInAll > 0.0 && leftInAll > 0.0) {
            double served = Math.min(1.0, leftInAll / missingInAll);
            for (int i = 0; i < buyers; i++) {
                for (int j = 0; j < sellers; j++) {
                    delivered[i * sellers + j] += missing[i] * served * left[j] / leftInAll;
                }
            }
        }
    }

    private double column(double[] matrix, int j) {
        double sum = 0.0;
        for (int i = 0; i < buyers; i++) {
            sum += matrix[i * sellers + j];
        }
        return sum;
    }

    private double row(double[] matrix, int i) {
        double sum = 0.0;
        for (int j = 0; j < sellers; j++) {
            sum += matrix[i * sellers + j];
        }
        return sum;
    }

    private void ship(double sellable) {
        imported = 0.0;
        for (int j = 0; j < sellers; j++) {
            double tonnes = column(delivered, j);
            if (j == rivals) {
                double loaded = Math.min(tonnes, sellable);
                portStock = Math.max(0.0, portStock - loaded);
                fromSouthYakut = loaded;
            }
            for (int i = 0; i < buyers; i++) {
                stock[i] += delivered[i * sellers + j];
            }
            imported += tonnes;
            sovietTonnes = tonnes;
        }
    }

    private void consume(int t, int i, double unshipped) {
        for (int j = 0; j < sellers; j++) {
            int n = i * sellers + j;
            deliveredThisYear[n] += delivered[n];
            dueThisYear[n] += j == rivals ? delivered[n] + in.steelShare[i] * unshipped : orders[n];
            pay(i, buyers + j, delivered[n] * (price * (j == rivals ? 0.97 : relativePrice(j))));
        }
        double monthly = in.steelShare[i] * need / 12.0;
        stock[i] = Math.max(0.0, stock[i] - Math.min(monthly, stock[i]));
        plannedStock[i] = Math.max(0.0, plannedStock[i] + monthly * in.stockChangeShare[t]);
    }

    private void pay(int from, int to, double usd) {
        balance[from] -= usd;
        balance[to] += usd;
    }

    // Talks.

    private void negotiate(int t, int month) {
        if (signed >= 0) {
            double grown = FastMath.pow(overrun, Math.min(1.0, (month - signed) / 48.0));
            estimate = signedEstimate * (in.onPlan[t] ? 1.0 : grown);
            return;
        }
        estimate = terms.costEstimateUsd() * in.usPricesSince1974[t];
        if (month >= terms.firstTalks().number()) {
            meet(t, month);
        }
    }

    private void meet(int t, int month) {
        int year = month / 12;
        if (year != judgementYear) {
            judgementYear = year;
            mood = 0.1 * normal(Topic.PLANNER_MOOD, plannerKey, year, 0);
            for (int i = 0; i < judgement.length; i++) {
                judgement[i] = 0.12 * normal(Topic.MEMBER_JUDGEMENT, in.memberKey[i], year, 0);
            }
        }
        double expected = price + 0.6 * Math.max(target - price, -0.1 * price);
        double prices = in.usPricesSince1974[t];
        double running = operatingCost1974 * prices + 4.0 * prices;
        double investment = estimate / terms.miningCapacityTonnesPerYear();
        double score = 0.97 - running / expected - investment * recovery(0.05) / expected + farEastPriority + mood;
        boolean wished = score > 0.0;
        support = poll(t, expected, running, investment);
        boolean backed = support - 0.6 > 0.0;
        monthsOfSupport = wished && backed ? monthsOfSupport + 1 : 0;
        if (began < 0 && monthsOfSupport >= 3) {
            began = month;
        } else if (began >= 0 && !(wished && support > 0.5)) {
            began = -1;
        }
    }

    private double poll(int t, double expected, double running, double investment) {
        double trusted = trusted();
        double uncovered = 1.0 - covered(t, 0.0) / forecast;
        double pressure = in.unresolvedShare[t] * in.salience[t] * in.stance[t];
        double settled = 1.0 - in.unresolvedShare[t];
        double others = support;
        double inFavour = 0.0;
        double all = 0.0;
        for (int i = 0; i < hurdle.length; i++) {
            double safe = hurdle[i]
                    + reliabilityPremium * (1.0 - trusted)
                    + tensionPremium * tension
                    + arrearsPremium * in.arrearsShare[t];
            double territorial = territorialPremium * (pressure - 1.0) - protection * settled;
            double safeCharge = investment * recovery(safe) / expected;
            double fullCharge = territorial == 0.0 ? safeCharge : investment * recovery(safe + territorial) / expected;
            double score = 0.97
                    + 0.97 * securityPremium * insecurity
                    - running / expected
                    - safeCharge
                    + (safeCharge - fullCharge)
                    + 0.3 * needWeight * Math.min(Math.max(uncovered, -0.2), 0.3)
                    + equipmentStake * stake[i]
                    + peerWeight * (others - 0.5)
                    + judgement[i];
            inFavour += score > 0.0 ? size[i] : 0.0;
            all += size[i];
        }
        return inFavour / all;
    }

    /** What the steelmakers believe of Soviet deliveries, on average. */
    private double trusted() {
        double sum = 0.0;
        for (int i = 0; i < buyers; i++) {
            sum += in.steelShare[i] * reliability[i * sellers + rivals];
        }
        return sum;
    }

    private static double recovery(double ratePerYear) {
        if (Math.abs(ratePerYear) < 1e-9) {
            return 1.0 / 20.0;
        }
        double growth = 1.0 + ratePerYear;
        double square = growth * growth;
        double fourth = square * square;
        double eighth = fourth * fourth;
        return ratePerYear / (1.0 - 1.0 / (eighth * eighth * fourth));
    }

    private boolean areRipe(int t, int month) {
        double saved = territorialDelay * (1.0 - in.unresolvedShare[t] * in.stance[t]);
        double shortest = Math.max(0.0, 2.0 - (negotiationMonths - saved));
        return began >= 0 && month - began + 1 - negotiationMonths + saved - shortest > 0.0;
    }

    // Credits.

    private void seekCredit(int t, int month) {
        if (signed >= 0) {
            seekSupplement(t, month);
        } else if (areRipe(t, month) && cut(t) > 0.0 && agrees(t, month, creditKey, cut(t) * terms.creditUsd())) {
            sign(t, month, cut(t) * terms.creditUsd(), terms.creditRatePerYear(), 48);
            projectCredit = cut(t) * terms.creditUsd();
            signed = month;
            signedEstimate = estimate;
            contractStart = month + in.contractStartYear[t] * 12 - (1974 * 12 + 5);
        }
    }

    private void seekSupplement(int t, int month) {
        if (supplements >= 2 || (supplementAsked < 0 && !asksNow(month))) {
            return;
        }
        double full = supplements == 0 ? terms.firstSupplementUsd() : terms.secondSupplementUsd();
        double size = full * cut(t);
        if (!(size > 0.0)) {
            closeSupplement(month);
            return;
        }
        if (supplementAsked < 0) {
            supplementAsked = month;
        }
        double prime = in.primeRatePerYear[t];
        double floor = prime + floorAdherence * in.creditDiscipline[t] * Math.max(0.0, in.floorRatePerYear[t] - prime);
        double gap = Math.max(0.0, Math.max(floor, prime) - lastRate);
        boolean talkedDown = -100.0 * gap + 100.0 * concession * (month - supplementAsked + 1) > 0.0;
        if (agrees(t, month, supplementKey[supplements], size) && talkedDown) {
            sign(t, month, size, lastRate + 0.5 * gap, 12);
            projectCredit += size;
            closeSupplement(month);
        }
    }

    private double cut(int t) {
        return 1.0 + Math.min(0.0, creditLineShare) * (1.0 - in.unresolvedShare[t]);
    }

    private boolean asksNow(int month) {
        double grown = estimate / signedEstimate;
        return supplements == 0
                ? grown > 1.7 && drawn[0] / committed[0] > 0.55
                : grown > 2.6 && month - supplementSigned >= 18;
    }

    private void closeSupplement(int month) {
        supplements++;
        supplementAsked = -1;
        supplementSigned = month;
    }

    private void openTranche(int t, int month) {
        double settled = 1.0 - in.unresolvedShare[t];
        if (lineOpened < 0) {
            lineOpened = settled > 0.0 && projectCredit > 0.0 ? month : -1;
            return;
        }
        if (tranches >= 7 || (month - lineOpened) % 12 != 0 || isHeld(t)) {
            return;
        }
        tranches++;
        double amount = creditLineShare * settled * projectCredit / 7 * (1.0 - felt());
        if (amount >= 1e5) {
            sign(t, month, amount, lastRate, 12);
        }
    }

    private double felt() {
        return freeze * complies;
    }

    private boolean agrees(int t, int month, long key, double size) {
        double chance = uniform(Topic.CABINET_APPROVAL, key, month / 12, 0);
        double pressure = in.unresolvedShare[t] * in.salience[t] * in.stance[t];
        double territorial = logTerritorialOdds == 0.0
                ? 0.0
                : -logTerritorialOdds * (pressure * FastMath.pow(size / 450e6, sizeExponent) - 1.0);
        double score = intercept
                + businessWeight * support
                + insecurityWeight * insecurity
                + exportOrderWeight * 0.8
                + territorial
                - logFreezeOdds * felt()
                - fiscalWeight * FastMath.log((500e6 + size) / (500e6 + 450e6))
                - 1.8 * Math.max(0.0, (totalOwed() + size) / exposureLimit - 0.5)
                - arrearsWeight * in.arrearsShare[t]
                - FastMath.log(chance / (1.0 - chance));
        return score > 0.0 && !isHeld(t);
    }

    private boolean isHeld(int t) {
        return in.strictLinkage[t] && in.unresolvedShare[t] > 0.0;
    }

    private void sign(int t, int month, double size, double ratePerYear, int drawingOver) {
        lastRate = ratePerYear;
        table[Indicator.OFFICIAL_CREDIT.ordinal()][t] += size;
        committed[loans] = size;
        rate[loans] = ratePerYear;
        loanSigned[loans] = month;
        drawingMonths[loans] = drawingOver;
        drawn[loans] = 0.0;
        owed[loans] = 0.0;
        loans++;
    }

    private double totalOwed() {
        double sum = 0.0;
        for (int l = 0; l < loans; l++) {
            sum += owed[l];
        }
        return sum;
    }

    private void drawAndService(int t, int month) {
        int soviet = buyers + rivals;
        int bank = soviet + 1;
        double all = 0.0;
        for (int l = 0; l < loans; l++) {
            int age = month - loanSigned[l];
            owed[l] += owed[l] * rate[l] / 12.0;
            double payment = age <= drawingMonths[l]
                    ? Math.min(owed[l], owed[l] / (1.0 + rate[l] / 12.0) * rate[l] / 12.0)
                    : owed[l] / Math.max(1, 12 * terms.creditTermYears() - age + 1);
            double paid = payment * (1.0 - in.arrearsShare[t]);
            owed[l] -= paid;
            pay(soviet, bank, paid);
            if (age >= 1 && age <= drawingMonths[l]) {
                double drawing = age == drawingMonths[l] ? committed[l] - drawn[l] : committed[l] / drawingMonths[l];
                drawn[l] += drawing;
                owed[l] += drawing;
                pay(bank, soviet, drawing);
                pay(soviet, bank + 1, drawing);
                all += drawing;
            }
        }
        table[Indicator.PROJECT_INVESTMENT.ordinal()][t] = all;
        table[Indicator.OFFICIAL_CREDIT_OUTSTANDING.ordinal()][t] = totalOwed();
    }

    // Works and contract.

    private void build(int t, int month) {
        int age = month - signed;
        if (progress < 1.0 && age > 0) {
            progress += in.onPlan[t] ? 1.0 / (contractStart - signed) : progressOfMonth(t, month, age);
        }
        if (firstCoal < 0 && progress >= (in.onPlan[t] ? 1.0 - 1e-9 : 0.92)) {
            firstCoal = month;
        }
        if (firstCoal >= 0) {
            mine(t, month);
        }
    }

    private double progressOfMonth(int t, int month, int age) {
        boolean frost = month % 12 >= 10 || month % 12 <= 2;
        int working = repairLeft.length;
        for (int k = 0; k < repairLeft.length && age > 18; k++) {
            if (repairLeft[k] > 0.0) {
                repairLeft[k] = Math.max(0.0, repairLeft[k] - (1.0 - Math.min(1.0, hawkWeight * embargo) * usContent));
            } else {
                boolean breaks = frost && uniform(Topic.SHOVEL_BREAKDOWN, builderKey, month, k) < breakdown;
                repairLeft[k] = breaks ? 4.0 : 0.0;
            }
            working -= repairLeft[k] > 0.0 ? 1 : 0;
        }
        double season = frost ? 0.7 : 8.5 / 7.0;
        double equipment = 0.5 + 0.5 * ((double) working / repairLeft.length);
        double luck = 0.55 + 0.9 * uniform(Topic.CONSTRUCTION_PROGRESS, builderKey, month, 0);
        double money = supplementAsked >= 0 ? 1.0 - paceLost : 1.0;
        return efficiency / 60.0 * season * equipment * money * effort(t) * luck;
    }

    private void mine(int t, int month) {
        double ramp = Math.min(1.0, (month - firstCoal + 1) / (in.onPlan[t] ? 12.0 : 48.0));
        double mined = terms.miningCapacityTonnesPerYear() / 12.0 * ramp;
        double design = terms.portTonnesPerYear() / 12.0;
        double room = design * 1.25 - portStock;
        double rail = in.onPlan[t] ? mined : railTonnesPerYear * effort(t) / 12.0;
        portStock += Math.max(0.0, Math.min(mined, Math.min(rail, room)));
        double usual = Math.max(0.05, portEfficiency + 0.06 * (fractionalYear(month) - 1982.0));
        portTonnes = design * (in.onPlan[t] || in.portWorks[t] ? 1.0 : Math.min(1.0, usual * effort(t)));
        shippableTonnes = Math.min(portTonnes, Math.min(mined, rail));
    }

    private double effort(int t) {
        return 1.0 + effort * (1.0 - in.unresolvedShare[t]);
    }

    private double due(int t, int month) {
        double southYakut = dueFromSouthYakut(t, month);
        if (signed < 0 || in.contractStartYear[t] == 1979) {
            return southYakut;
        }
        int since = month - contractStart;
        int years = terms.contractYears();
        if (!(since >= -48 && since < 12 * years - 48)) {
            return 0.0;
        }
        double ofSouthYakut =
                2 * terms.earlyContractTonnesPerYear() + (years - 4 - 2) * terms.lateContractTonnesPerYear();
        return southYakut + Math.max(0.0, years * terms.contractTonnesPerYear() - ofSouthYakut) / years;
    }

    private double dueFromSouthYakut(int t, int month) {
        if (signed < 0) {
            return 0.0;
        }
        boolean early = in.contractStartYear[t] == 1979;
        int since = month - contractStart;
        if (since < 0 || since >= 12 * terms.contractYears() - (early ? 0 : 48)) {
            return 0.0;
        }
        return !early && since < 24 ? terms.earlyContractTonnesPerYear() : plateau(t);
    }

    private double plateau(int t) {
        return in.contractStartYear[t] == 1979 ? terms.contractTonnesPerYear() : terms.lateContractTonnesPerYear();
    }

    // Record and chance.

    private void record(int t) {
        table[Indicator.ENERGY_INSECURITY.ordinal()][t] = insecurity;
        table[Indicator.TENSION.ordinal()][t] = tension;
        table[Indicator.FREEZE.ordinal()][t] = freeze;
        table[Indicator.TOKYO_COMPLIANCE.ordinal()][t] = complies;
        table[Indicator.US_EMBARGO.ordinal()][t] = embargo;
        table[Indicator.BELIEF_TOKYO.ordinal()][t] = tokyoBelief * (islandsPrice * in.usPricesSince1970[t]);
        table[Indicator.BELIEF_MOSCOW.ordinal()][t] = moscowBelief;
        table[Indicator.LINKAGE_STANCE.ordinal()][t] = in.stance[t];
        table[Indicator.UNRESOLVED_SHARE.ordinal()][t] = in.unresolvedShare[t];
        table[Indicator.SOVIET_RELIABILITY.ordinal()][t] = trusted();
        table[Indicator.SOUTH_YAKUT_SUPPLEMENTS.ordinal()][t] = supplements;
        table[Indicator.SOVIET_COAL.ordinal()][t] = sovietTonnes;
        table[Indicator.SOVIET_COAL_CONTRACTED.ordinal()][t] = sovietDue / 12.0;
        table[Indicator.COKING_COAL_IMPORTS.ordinal()][t] = imported;
        table[Indicator.COKING_COAL_FORECAST.ordinal()][t] = forecast;
        table[Indicator.RIVAL_COAL_CAPACITY.ordinal()][t] = totalCapacity();
        table[Indicator.COKING_COAL_PRICE.ordinal()][t] = price;
        table[Indicator.SOUTH_YAKUT_COAL.ordinal()][t] = fromSouthYakut;
        table[Indicator.SOUTH_YAKUT_COST.ordinal()][t] = estimate;
        table[Indicator.SOUTH_YAKUT_STARTED.ordinal()][t] = signed < 0 ? 0.0 : 1.0;
    }

    private static double fractionalYear(int month) {
        return (month + 0.5) / 12;
    }

    private double normal(Topic topic, long agent, int month, int draw) {
        return SQRT_2 * Erf.erfInv(2.0 * uniform(topic, agent, month, draw) - 1.0);
    }

    private double uniform(Topic topic, long agent, int month, int draw) {
        long state = mix(seed + GOLDEN * topic.code());
        state = mix(state ^ (agent + GOLDEN));
        long bits = mix(state + GOLDEN * (((long) month << 32) ^ (draw & 0xFFFFFFFFL)));
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
