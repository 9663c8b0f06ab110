package fukabun.scenario;

/**
 * Every lever as it stands in a month: what a rule may ask of the what-if. One method a {@link Lever}, whose help text
 * says what it means.
 */
public interface Levers {
    /** The value of a lever in its own unit; switches are 1 (on) or 0 (off). */
    double value(Lever lever);

    default boolean isOn(Lever lever) {
        return value(lever) > 0.5;
    }

    default double unresolvedShare() {
        return value(Lever.UNRESOLVED_SHARE);
    }

    default double linkageStance() {
        return value(Lever.LINKAGE_STANCE);
    }

    default double disputeSalience() {
        return value(Lever.DISPUTE_SALIENCE);
    }

    default boolean strictLinkage() {
        return isOn(Lever.STRICT_LINKAGE);
    }

    default boolean proportionalHazards() {
        return isOn(Lever.PROPORTIONAL_HAZARDS);
    }

    default boolean creditFreezes() {
        return isOn(Lever.CREDIT_FREEZES);
    }

    default double creditFreeze() {
        return value(Lever.CREDIT_FREEZE);
    }

    default double creditFreezeLingers() {
        return value(Lever.CREDIT_FREEZE_LINGERS);
    }

    default double licenceDenial() {
        return value(Lever.LICENCE_DENIAL);
    }

    default boolean caterpillarLicensed() {
        return isOn(Lever.CATERPILLAR_LICENSED);
    }

    default double caterpillarLicence() {
        return value(Lever.CATERPILLAR_LICENCE);
    }

    default boolean extraterritorialRule() {
        return isOn(Lever.EXTRATERRITORIAL_RULE);
    }

    default boolean europeanDefiance() {
        return isOn(Lever.EUROPEAN_DEFIANCE);
    }

    default boolean japanOnEuropeanTerms() {
        return isOn(Lever.JAPAN_ON_EUROPEAN_TERMS);
    }

    default double japaneseSelfRestraint() {
        return value(Lever.JAPANESE_SELF_RESTRAINT);
    }

    default double hardStance() {
        return value(Lever.HARD_STANCE);
    }

    default double tension() {
        return value(Lever.TENSION);
    }

    default double territorialTension() {
        return value(Lever.TERRITORIAL_TENSION);
    }

    default boolean usSanctions() {
        return isOn(Lever.US_SANCTIONS);
    }

    default double extraterritorialSeverity() {
        return value(Lever.EXTRATERRITORIAL_SEVERITY);
    }

    default boolean creditDiscipline() {
        return isOn(Lever.CREDIT_DISCIPLINE);
    }

    default double creditDisciplineSeverity() {
        return value(Lever.CREDIT_DISCIPLINE_SEVERITY);
    }

    default boolean guidance() {
        return isOn(Lever.GUIDANCE);
    }

    default double guidanceSeverity() {
        return value(Lever.GUIDANCE_SEVERITY);
    }

    default double exportControl() {
        return value(Lever.EXPORT_CONTROL);
    }

    default double warmth() {
        return value(Lever.WARMTH);
    }

    default boolean sodecoExempted() {
        return isOn(Lever.SODECO_EXEMPTED);
    }

    default boolean alaskaQuidProQuo() {
        return isOn(Lever.ALASKA_QUID_PRO_QUO);
    }

    default boolean chinaSupplies() {
        return isOn(Lever.CHINA_SUPPLIES);
    }

    default int contractStartYear() {
        return (int) value(Lever.CONTRACT_START_YEAR);
    }

    default boolean buildingOnPlan() {
        return isOn(Lever.BUILDING_ON_PLAN);
    }

    default boolean largePipe() {
        return isOn(Lever.LARGE_PIPE);
    }

    default boolean sovietOilIncomeKept() {
        return isOn(Lever.SOVIET_OIL_INCOME_KEPT);
    }

    default boolean sovietOrdersKept() {
        return isOn(Lever.SOVIET_ORDERS_KEPT);
    }

    default boolean conservation() {
        return isOn(Lever.CONSERVATION);
    }

    default boolean basicIndustry() {
        return isOn(Lever.BASIC_INDUSTRY);
    }

    default boolean nuclearBuild() {
        return isOn(Lever.NUCLEAR_BUILD);
    }

    default double lngRivalDelayYears() {
        return value(Lever.LNG_RIVAL_DELAY);
    }

    default double northWestShelfDelayYears() {
        return value(Lever.NORTH_WEST_SHELF_DELAY);
    }

    default boolean usEnergyCredit() {
        return isOn(Lever.US_ENERGY_CREDIT);
    }

    default boolean tyumenOfferHolds() {
        return isOn(Lever.TYUMEN_OFFER_HOLDS);
    }

    default boolean portWorks() {
        return isOn(Lever.PORT_WORKS);
    }

    default boolean islandsTalks() {
        return isOn(Lever.ISLANDS_TALKS);
    }

    default boolean territorialOpening() {
        return isOn(Lever.TERRITORIAL_OPENING);
    }

    default boolean accurateBeliefs() {
        return isOn(Lever.ACCURATE_BELIEFS);
    }

    default double tensionInTalks() {
        return value(Lever.TENSION_IN_TALKS);
    }

    default double frameworkCreditUsd() {
        return value(Lever.FRAMEWORK_CREDIT);
    }

    default boolean concessionsLinkage() {
        return isOn(Lever.CONCESSIONS_LINKAGE);
    }

    default boolean concessionsHarassment() {
        return isOn(Lever.CONCESSIONS_HARASSMENT);
    }

    default boolean promiseEnforced() {
        return isOn(Lever.PROMISE_ENFORCED);
    }
}
