package fukabun.world;

/**
 * A case of the economy: its agents, markets and projects. Each method is a phase of the month, in the order of this
 * file; a case takes part in those that concern it. A case knows the world and no other case.
 */
public interface Case {
    /** What its agents need now and foresee. */
    default void forecast(World world, Now now) {}

    /** Projects are proposed, supported or refused. */
    default void negotiate(World world, Now now) {}

    /** Official credit is applied for and signed. */
    default void seekCredit(World world, Now now) {}

    /** Export licences are applied for. */
    default void seekLicences(World world, Now now) {}

    /** Orders are put out to tender and awarded. */
    default void tender(World world, Now now) {}

    /** Mines, ports and pipelines are built; wells are drilled. */
    default void build(World world, Now now) {}

    /** Contract years open: prices and portfolios of the year. */
    default void openContractYear(World world, Now now) {}

    /** Goods are ordered, shipped and paid. */
    default void deliver(World world, Now now) {}

    /** Costs of the month, and the price at which the market would settle. */
    default void settle(World world, Now now) {}

    /** Writes the month; every indicator of the case is set in every month. */
    void record(Recorder recorder, Now now);
}
