package fukabun.app.cli.falsify;

import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.study.ClaimSpec;
import java.util.Set;

/** Beliefs that are the outcome of a claim under another name, so that turning it by them says nothing new. */
final class SameThing {
    private static final Set<Indicator> TRADE = Set.of(
            Indicator.TURNOVER,
            Indicator.TURNOVER_1985,
            Indicator.TURNOVER_YEN,
            Indicator.SHARE_OF_JAPAN_TRADE,
            Indicator.EXPORTS,
            Indicator.IMPORTS);
    private static final Set<Indicator> CREDIT =
            Set.of(Indicator.OFFICIAL_CREDIT, Indicator.OFFICIAL_CREDIT_OUTSTANDING);

    private SameThing() {}

    static boolean is(ClaimSpec claim, Parameter parameter) {
        Indicator indicator = claim.outcome().indicator();
        return switch (parameter) {
            case SETTLEMENT_TRADE_TOTAL -> TRADE.contains(indicator);
            case SETTLEMENT_CREDIT_TOTAL -> CREDIT.contains(indicator);
            case COMPLIANCE_LOSS -> indicator == Indicator.TOKYO_COMPLIANCE;
            default -> false;
        };
    }
}
