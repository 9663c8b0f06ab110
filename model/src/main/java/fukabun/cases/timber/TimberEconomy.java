package fukabun.cases.timber;

import fukabun.record.Indicator;
import fukabun.scenario.TimberCase;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.Recorder;
import fukabun.world.World;
import java.util.Optional;

/** The case of timber: the trade in logs and chips, and the agreements that were to enlarge it. */
public final class TimberEconomy implements Case {
    private final TimberTrade trade;
    private final ForestryAgreement[] agreements;

    public TimberEconomy(TimberCase setting, World world, Now first) {
        agreements = new ForestryAgreement[setting.agreements().size()];
        for (int i = 0; i < agreements.length; i++) {
            TimberCase.Agreement terms = setting.agreements().get(i);
            agreements[i] = new ForestryAgreement(setting, terms, find(terms.renews(), i), world);
        }
        trade = new TimberTrade(setting, agreements, world, first);
    }

    @Override
    public void forecast(World world, Now now) {
        trade.forecast(world, now);
    }

    @Override
    public void negotiate(World world, Now now) {
        for (ForestryAgreement agreement : agreements) {
            agreement.negotiate(world, now, trade);
        }
    }

    @Override
    public void seekCredit(World world, Now now) {
        for (ForestryAgreement agreement : agreements) {
            agreement.seekCredit(world, now);
        }
    }

    @Override
    public void openContractYear(World world, Now now) {
        trade.openContractYear(world, now);
    }

    @Override
    public void deliver(World world, Now now) {
        trade.deliver(world, now);
    }

    @Override
    public void record(Recorder recorder, Now now) {
        trade.record(recorder, now);
        recorder.set(Indicator.FORESTRY_2_STARTED, now, started(1));
        recorder.set(Indicator.FORESTRY_3_STARTED, now, started(2));
    }

    /** Whether so many agreements on logs renewed the first one. */
    private double started(int renewals) {
        for (ForestryAgreement agreement : agreements) {
            if (!agreement.bringsChips() && agreement.renewals() == renewals && agreement.isSigned()) {
                return 1.0;
            }
        }
        return 0.0;
    }

    /** The agreement of a name among the first {@code known}. */
    private Optional<ForestryAgreement> find(String name, int known) {
        for (int i = 0; i < known; i++) {
            if (agreements[i].name().equals(name)) {
                return Optional.of(agreements[i]);
            }
        }
        return Optional.empty();
    }
}
