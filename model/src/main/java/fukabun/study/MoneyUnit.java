package fukabun.study;

import fukabun.record.Indicator;

/** In what amounts of money are counted, year by year as the turnover of the same run is. */
public enum MoneyUnit {
    /** As the indicator has it. */
    OWN(Indicator.TURNOVER, ""),
    /** By US consumer prices. */
    DOLLARS_OF_1985(Indicator.TURNOVER_1985, "USD of 1985"),
    /** At the yen rate. */
    YEN(Indicator.TURNOVER_YEN, "JPY"),
    /** Over Japan's trade with all countries; over several years the mean of the yearly shares. */
    SHARE_OF_JAPAN_TRADE(Indicator.SHARE_OF_JAPAN_TRADE, "share of Japan's trade");

    private final Indicator turnover;
    private final String words;

    MoneyUnit(Indicator turnover, String words) {
        this.turnover = turnover;
        this.words = words;
    }

    /** The unit of an indicator's figures when they are counted so. */
    public String of(Indicator indicator) {
        return this == OWN ? indicator.unit() : words;
    }

    /** The turnover in this unit, whose ratio to that in dollars is the rate of a year. */
    Indicator turnover() {
        return turnover;
    }
}
