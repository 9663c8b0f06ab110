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

    default boolean creditFreezes() {
        return isOn(Lever.CREDIT_FREEZES);
    }

    default double creditFreeze() {
        return value(Lever.CREDIT_FREEZE);
    }

    default boolean creditFreezeLingers() {
        return isOn(Lever.CREDIT_FREEZE_LINGERS);
    }

    default double licenceDenial() {
        return value(Lever.LICENCE_DENIAL);
    }

    default double tension() {
        return value(Lever.TENSION);
    }

    default double territorialTension() {
        return value(Lever.TERRITORIAL_TENSION);
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

    default boolean sodecoExempted() {
        return isOn(Lever.SODECO_EXEMPTED);
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
}
