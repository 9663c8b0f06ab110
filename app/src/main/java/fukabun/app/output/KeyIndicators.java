package fukabun.app.output;

import static fukabun.record.Indicator.BELIEF_MOSCOW;
import static fukabun.record.Indicator.BELIEF_TOKYO;
import static fukabun.record.Indicator.COKING_COAL_IMPORTS;
import static fukabun.record.Indicator.COKING_COAL_PRICE;
import static fukabun.record.Indicator.COMPENSATION;
import static fukabun.record.Indicator.ENERGY_INSECURITY;
import static fukabun.record.Indicator.EXPORTS;
import static fukabun.record.Indicator.HARASSMENT;
import static fukabun.record.Indicator.IMPORTS;
import static fukabun.record.Indicator.LNG_IMPORTS;
import static fukabun.record.Indicator.LNG_PRICE;
import static fukabun.record.Indicator.NEED_JAPAN;
import static fukabun.record.Indicator.NEED_SOVIET;
import static fukabun.record.Indicator.OFFICIAL_CREDIT;
import static fukabun.record.Indicator.OFFICIAL_CREDIT_OUTSTANDING;
import static fukabun.record.Indicator.PIPELINE_ORDERS_JAPAN;
import static fukabun.record.Indicator.PROJECT_INVESTMENT;
import static fukabun.record.Indicator.PROMISED_OIL;
import static fukabun.record.Indicator.SHARE_OF_JAPAN_TRADE;
import static fukabun.record.Indicator.SOVIET_COAL;
import static fukabun.record.Indicator.TENSION;
import static fukabun.record.Indicator.TIMBER_IMPORTS;
import static fukabun.record.Indicator.TURNOVER_1985;

import fukabun.record.Indicator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The indicators that tell the story; the whole economy has more than anybody looks at as pictures. */
public final class KeyIndicators {
    /** Group by group: trade, money, goods, politics, the concessions of 1939-45. */
    public static final List<Indicator> LIST = List.of(
            EXPORTS,
            IMPORTS,
            TURNOVER_1985,
            SHARE_OF_JAPAN_TRADE,
            OFFICIAL_CREDIT,
            OFFICIAL_CREDIT_OUTSTANDING,
            PROJECT_INVESTMENT,
            PIPELINE_ORDERS_JAPAN,
            SOVIET_COAL,
            COKING_COAL_IMPORTS,
            COKING_COAL_PRICE,
            LNG_IMPORTS,
            LNG_PRICE,
            TIMBER_IMPORTS,
            TENSION,
            ENERGY_INSECURITY,
            BELIEF_TOKYO,
            BELIEF_MOSCOW,
            NEED_JAPAN,
            NEED_SOVIET,
            HARASSMENT,
            PROMISED_OIL,
            COMPENSATION);

    private KeyIndicators() {}

    /** Those of a result, group by group; all of it where it has none of them. */
    public static Set<Indicator> of(Collection<Indicator> recorded) {
        Set<Indicator> key = new LinkedHashSet<>(LIST);
        key.retainAll(recorded);
        return key.isEmpty() ? new LinkedHashSet<>(recorded) : key;
    }
}
