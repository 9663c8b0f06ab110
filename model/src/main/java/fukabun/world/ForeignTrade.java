package fukabun.world;

import fukabun.ledger.Ledger;

/**
 * Trade between Japan and the Soviet Union: who pays whom, and the month's exports and imports by kind of goods. Values
 * are current US dollars.
 */
public final class ForeignTrade {
    private final int sovietAccount;
    private final int makersAccount;
    private final double[] monthUsd = new double[Goods.values().length];

    ForeignTrade(Ledger ledger) {
        sovietAccount = ledger.openAccount("Soviet foreign trade");
        makersAccount = ledger.openAccount("Japanese equipment makers");
    }

    /** The account that receives the price of Soviet goods and pays for Japanese ones and for Soviet debts. */
    public int sovietAccount() {
        return sovietAccount;
    }

    /** The account of Japanese makers of plant, pipe and machines. */
    public int makersAccount() {
        return makersAccount;
    }

    /** A Japanese buyer pays for Soviet goods that have come. */
    public void buy(Ledger ledger, Goods goods, int buyerAccount, double amountUsd) {
        ledger.pay(buyerAccount, sovietAccount, amountUsd);
        monthUsd[goods.ordinal()] += amountUsd;
    }

    /** Moscow pays for Japanese goods that have been shipped. */
    public void sell(Ledger ledger, Goods goods, double amountUsd) {
        ledger.pay(sovietAccount, makersAccount, amountUsd);
        monthUsd[goods.ordinal()] += amountUsd;
    }

    /** What was shipped this month. */
    public double ofMonthUsd(Goods goods) {
        return monthUsd[goods.ordinal()];
    }

    /** Writes the month and begins a new one. */
    void close(Recorder recorder, Now now) {
        java.util.Arrays.fill(monthUsd, 0.0);
    }
}
