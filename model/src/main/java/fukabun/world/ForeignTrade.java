package fukabun.world;

import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.record.Indicator;
import fukabun.scenario.Driver;
import java.util.Arrays;

/**
 * Trade between Japan and the Soviet Union: who pays whom, and the month's exports and imports by kind of goods. Values
 * are current US dollars. The totals are recorded only where a case says that with it the trade is complete.
 */
public final class ForeignTrade {
    private static final int MONTHS_PER_YEAR = 12;

    /** The base of turnover at constant prices, by US consumer prices. */
    private static final Month LAST_OF_BASE_YEAR = Month.of(1985, 12);

    private static final Goods[] ALL = Goods.values();

    private static final Indicator[] GROUPS =
            Arrays.stream(ALL).map(Goods::group).distinct().sorted().toArray(Indicator[]::new);

    /** Place of each kind of goods among the groups. */
    private static final int[] GROUP_OF = Arrays.stream(ALL)
            .mapToInt(goods -> Arrays.asList(GROUPS).indexOf(goods.group()))
            .toArray();

    private final int sovietAccount;
    private final int makersAccount;
    private final double[] monthUsd = new double[ALL.length];
    private final double[] groupUsd = new double[GROUPS.length];
    private boolean complete;
    private double basePrices = Double.NaN;

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

    /** Said before the first month by the case of everything that no other case trades: the totals are recorded. */
    public void isComplete() {
        complete = true;
    }

    /** Writes the month and begins a new one. */
    void close(Recorder recorder, Now now) {
        if (complete) {
            recordGroups(recorder, now);
            recordTotals(recorder, now);
        }
        Arrays.fill(monthUsd, 0.0);
    }

    private void recordGroups(Recorder recorder, Now now) {
        Arrays.fill(groupUsd, 0.0);
        for (int i = 0; i < ALL.length; i++) {
            groupUsd[GROUP_OF[i]] += monthUsd[i];
        }
        for (int g = 0; g < GROUPS.length; g++) {
            recorder.set(GROUPS[g], now, groupUsd[g]);
        }
    }

    private void recordTotals(Recorder recorder, Now now) {
        double exports = 0.0;
        double imports = 0.0;
        for (int i = 0; i < ALL.length; i++) {
            if (ALL[i].isJapaneseExport()) {
                exports += monthUsd[i];
            } else {
                imports += monthUsd[i];
            }
        }
        double turnover = exports + imports;
        double ofAllCountries =
                (now.value(Driver.EXPORTS_OF_JAPAN) + now.value(Driver.IMPORTS_OF_JAPAN)) / MONTHS_PER_YEAR;
        recorder.set(Indicator.EXPORTS, now, exports);
        recorder.set(Indicator.IMPORTS, now, imports);
        recorder.set(Indicator.TURNOVER, now, turnover);
        recorder.set(
                Indicator.TURNOVER_1985,
                now,
                turnover * basePrices(now) / now.value(Driver.CONSUMER_PRICES_UNITED_STATES));
        recorder.set(Indicator.TURNOVER_YEN, now, turnover * now.value(Driver.YEN_PER_USD));
        recorder.set(Indicator.SHARE_OF_JAPAN_TRADE, now, turnover / ofAllCountries);
    }

    private double basePrices(Now now) {
        if (Double.isNaN(basePrices)) {
            basePrices =
                    now.drivers().meanOfLast(Driver.CONSUMER_PRICES_UNITED_STATES, LAST_OF_BASE_YEAR, MONTHS_PER_YEAR);
        }
        return basePrices;
    }
}
