package fukabun.engine;

import fukabun.cases.coal.CoalEconomy;
import fukabun.cases.concessions.ConcessionsTalks;
import fukabun.cases.gas.GasEconomy;
import fukabun.cases.othertrade.OtherTrade;
import fukabun.cases.pipeline.PipelineEconomy;
import fukabun.cases.timber.TimberEconomy;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.ConcessionsCase;
import fukabun.scenario.GasCase;
import fukabun.scenario.OtherTradeCase;
import fukabun.scenario.PipelineCase;
import fukabun.scenario.TimberCase;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.World;
import java.util.ArrayList;
import java.util.List;

/** Sets up the cases that a scenario plays, always in this order. */
final class PlayedCases {
    private PlayedCases() {}

    static List<Case> of(Cases settings, World world, Now first) {
        List<Case> cases = new ArrayList<>();
        settings.find(CoalCase.class).ifPresent(coal -> cases.add(new CoalEconomy(coal, world, first)));
        settings.find(GasCase.class).ifPresent(gas -> cases.add(new GasEconomy(gas, world, first)));
        settings.find(PipelineCase.class).ifPresent(line -> cases.add(new PipelineEconomy(line, world, first)));
        settings.find(TimberCase.class).ifPresent(timber -> cases.add(new TimberEconomy(timber, world, first)));
        settings.find(OtherTradeCase.class).ifPresent(other -> cases.add(new OtherTrade(other, world, first)));
        settings.find(ConcessionsCase.class)
                .ifPresent(concessions -> cases.add(new ConcessionsTalks(concessions, world)));
        return cases;
    }
}
