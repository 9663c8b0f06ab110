package fukabun.world;

/** Kinds of goods in the trade between Japan and the Soviet Union. */
public enum Goods {
    COKING_COAL(false),
    // Gas: what the projects of the shelf, of Yakutia and of Tyumen would bring
    LNG(false),
    PROJECT_CRUDE_OIL(false),
    // All cases
    PROJECT_EQUIPMENT(true);

    private final boolean export;

    Goods(boolean export) {
        this.export = export;
    }

    /** Whether Japan sells them; it buys the others. */
    public boolean isJapaneseExport() {
        return export;
    }
}
