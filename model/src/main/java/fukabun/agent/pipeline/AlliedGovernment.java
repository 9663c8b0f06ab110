package fukabun.agent.pipeline;

import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PipelineCase;

/**
 * A government allied to Washington whose firms are caught by the extraterritorial rule: whether it orders them to
 * honour their contracts all the same. Tokyo never goes ahead of Europe in this.
 */
public final class AlliedGovernment {
    private final PipelineCase.Country country;
    private final double readiness;
    private final double chance;

    public AlliedGovernment(PipelineCase.Country country, Parameters parameters, Draws draws) {
        this.country = country;
        readiness = country.bloc() == PipelineCase.Bloc.EUROPE ? parameters.value(Parameter.EUROPEAN_DEFIANCE) : 0.0;
        chance = draws.uniform(Topic.EUROPEAN_DEFIANCE, Draws.keyOf(country.name()), 0, 0);
    }

    public String name() {
        return country.name();
    }

    /** Writes the gate of defiance. {@code allowed} is whether Europe defies anybody at all. */
    public void weigh(boolean allowed, Scorecard card) {
        card.open("defiance of the extraterritorial rule (A3)")
                .add("readiness to defy", allowed ? readiness : 0.0)
                .add("chance", -chance);
    }
}
