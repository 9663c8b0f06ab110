package fukabun.world;

import fukabun.record.Indicator;

/** Kinds of goods in the trade between Japan and the Soviet Union, each with the group in which it is recorded. */
public enum Goods {
    COKING_COAL(false, Indicator.IMPORTS_COAL),
    // Gas: what the projects of the shelf, of Yakutia and of Tyumen would bring
    LNG(false, Indicator.IMPORTS_OIL),
    PROJECT_CRUDE_OIL(false, Indicator.IMPORTS_OIL),
    // Pipeline
    PIPE(true, Indicator.EXPORTS_STEEL),
    PIPELINE_EQUIPMENT(true, Indicator.EXPORTS_PROJECT),
    PROJECT_EQUIPMENT(true, Indicator.EXPORTS_PROJECT),

    // Timber and other trade
    TIMBER(false, Indicator.IMPORTS_TIMBER),
    CRUDE_OIL(false, Indicator.IMPORTS_OIL),
    METALS(false, Indicator.IMPORTS_METALS),
    OTHER_IMPORTS(false, Indicator.IMPORTS_OTHER),
    MACHINERY(true, Indicator.EXPORTS_MACHINERY),
    STEEL(true, Indicator.EXPORTS_STEEL),
    LARGE_PIPE(true, Indicator.EXPORTS_STEEL),
    OTHER_EXPORTS(true, Indicator.EXPORTS_OTHER);

    private final boolean export;
    private final Indicator group;

    Goods(boolean export, Indicator group) {
        this.export = export;
        this.group = group;
    }

    /** Whether Japan sells them; it buys the others. */
    public boolean isJapaneseExport() {
        return export;
    }

    /** The column in which their value is recorded. */
    public Indicator group() {
        return group;
    }
}
