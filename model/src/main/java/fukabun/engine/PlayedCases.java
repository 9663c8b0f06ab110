package fukabun.engine;

import fukabun.cases.coal.CoalEconomy;
import fukabun.cases.gas.GasEconomy;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.GasCase;
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
        return cases;
    }
}
