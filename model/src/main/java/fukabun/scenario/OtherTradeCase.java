package fukabun.scenario;

import fukabun.base.Check;

/**
 * The case of other trade: everything that Japan and the Soviet Union sell each other beyond the other cases. With it
 * exports, imports and turnover are complete.
 *
 * @param machineryShare part of ordinary Soviet orders that is machinery and plant
 * @param steelShare part of them that is steel and ordinary pipe; the rest is chemicals, consumer goods and others
 * @param metalsShare part of other imports that was metals and ores in 1970; the rest is fish and others
 * @param ordinaryCreditUsd size of the ordinary export credit that stands for all
 * @param ordinarySupportShare share of the firms concerned that back it
 */
public record OtherTradeCase(
        double machineryShare,
        double steelShare,
        double metalsShare,
        double ordinaryCreditUsd,
        double ordinarySupportShare)
        implements CaseSetting {
    public OtherTradeCase {
        Check.share("machineryShare", machineryShare);
        Check.share("steelShare", steelShare);
        Check.share("machineryShare and steelShare together", machineryShare + steelShare);
        Check.share("metalsShare", metalsShare);
        Check.positive("ordinaryCreditUsd", ordinaryCreditUsd);
        Check.share("ordinarySupportShare", ordinarySupportShare);
    }

    @Override
    public String caseName() {
        return "otherTrade";
    }
}
