package fukabun.scenario;

/** What a case needs to be told: who takes part and on which terms. A scenario plays the cases whose settings it holds. */
public sealed interface CaseSetting
        permits CoalCase, GasCase, PipelineCase, TimberCase, OtherTradeCase, PoliticsSetting, ConcessionsCase {
    /** The name of the case in scenario files. */
    String caseName();

    /** The world in which it is played. */
    default Era era() {
        return Era.ECONOMY;
    }
}
