package fukabun.app.exchange;

import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import java.util.EnumMap;
import java.util.Map;

/** What each indicator is called where energy models are compared: from the general to the special, by bars. */
public final class IamcVariables {
    private static final Map<Indicator, String> NAMES = new EnumMap<>(Indicator.class);

    static {
        name(Indicator.SOVIET_COAL, "Trade|Imports|Coking Coal|Soviet Union");
        name(Indicator.SOVIET_COAL_CONTRACTED, "Trade|Imports|Coking Coal|Soviet Union|Contracted");
        name(Indicator.COKING_COAL_IMPORTS, "Trade|Imports|Coking Coal");
        name(Indicator.COKING_COAL_FORECAST, "Demand|Coking Coal|Forecast");
        name(Indicator.RIVAL_COAL_CAPACITY, "Capacity|Coking Coal|Rivals");
        name(Indicator.COKING_COAL_PRICE, "Price|Coking Coal");
        name(Indicator.SOVIET_RELIABILITY, "Belief|Soviet Reliability");
        name(Indicator.OFFICIAL_CREDIT, "Finance|Official Credit|New");
        name(Indicator.OFFICIAL_CREDIT_OUTSTANDING, "Finance|Official Credit|Outstanding");
        name(Indicator.PROJECT_INVESTMENT, "Investment|Siberian Projects");
        name(Indicator.SOUTH_YAKUT_COST, "Investment|South Yakut|Cost Estimate");
        name(Indicator.SOUTH_YAKUT_SUPPLEMENTS, "Finance|South Yakut|Supplementary Credits");
        name(Indicator.SOUTH_YAKUT_STARTED, "Project Started|South Yakut");
        name(Indicator.PIPELINE_ORDERS_JAPAN, "Trade|Orders|Pipeline");
        name(Indicator.CONTRACTS_LOST_TO_SANCTIONS, "Trade|Orders|Lost to Sanctions");
        name(Indicator.CONTRACTS_GAINED_BY_SANCTIONS, "Trade|Orders|Gained by Sanctions");
        name(Indicator.KOMATSU_ORDERS, "Trade|Orders|Pipelayers");
        name(Indicator.CATERPILLAR_SHARE, "Market Share|Pipelayers|United States");
        name(Indicator.EUROPEAN_COMPRESSOR_SHARE, "Market Share|Compressors|Europe");
        name(Indicator.BELIEVED_DENIAL, "Belief|Licence Denied");
        name(Indicator.FORESTRY_2_STARTED, "Project Started|Forestry 2");
        name(Indicator.FORESTRY_3_STARTED, "Project Started|Forestry 3");
        name(Indicator.TIMBER_IMPORTS, "Trade|Imports|Timber|Soviet Union|Volume");
        name(Indicator.TIMBER_PRICE, "Price|Timber");
        name(Indicator.SOVIET_ORDERS, "Trade|Orders|Ordinary");
        name(Indicator.EXPORTS, "Trade|Exports|Soviet Union");
        name(Indicator.IMPORTS, "Trade|Imports|Soviet Union");
        name(Indicator.TURNOVER, "Trade|Turnover|Soviet Union");
        name(Indicator.TURNOVER_1985, "Trade|Turnover|Soviet Union|Prices of 1985");
        name(Indicator.TURNOVER_YEN, "Trade|Turnover|Soviet Union|Yen");
        name(Indicator.SHARE_OF_JAPAN_TRADE, "Trade|Turnover|Soviet Union|Share of All Trade");
        name(Indicator.EXPORTS_MACHINERY, "Trade|Exports|Soviet Union|Machinery");
        name(Indicator.EXPORTS_STEEL, "Trade|Exports|Soviet Union|Steel");
        name(Indicator.EXPORTS_PROJECT, "Trade|Exports|Soviet Union|Project Equipment");
        name(Indicator.EXPORTS_OTHER, "Trade|Exports|Soviet Union|Other");
        name(Indicator.IMPORTS_TIMBER, "Trade|Imports|Soviet Union|Timber");
        name(Indicator.IMPORTS_COAL, "Trade|Imports|Soviet Union|Coal");
        name(Indicator.IMPORTS_OIL, "Trade|Imports|Soviet Union|Oil and Gas");
        name(Indicator.IMPORTS_METALS, "Trade|Imports|Soviet Union|Metals");
        name(Indicator.IMPORTS_OTHER, "Trade|Imports|Soviet Union|Other");
        name(Indicator.BELIEF_TOKYO, "Belief|Tokyo|Worth of Cooperation");
        name(Indicator.BELIEF_MOSCOW, "Belief|Moscow|Japanese Need");
        name(Indicator.LINKAGE_STANCE, "Politics|Linkage");
        name(Indicator.UNRESOLVED_SHARE, "Politics|Islands|Unresolved");
        name(Indicator.ISLANDS_OFFERED, "Politics|Islands|Offered");
        name(Indicator.CONCESSIONS_SETTLED, "Politics|Concessions|Settled");
        name(Indicator.LIQUIDATION_PROMISED, "Politics|Concessions|Liquidation Promised");
        name(Indicator.PROMISED_OIL, "Politics|Concessions|Promised Oil");
        name(Indicator.COMPENSATION, "Politics|Concessions|Compensation");
        name(Indicator.HARASSMENT, "Politics|Concessions|Harassment");
        name(Indicator.NEED_JAPAN, "Politics|Need|Japan");
        name(Indicator.NEED_SOVIET, "Politics|Need|Soviet Union");
        name(Indicator.LNG_IMPORTS, "Trade|Imports|LNG");
        name(Indicator.LNG_NEED, "Demand|LNG");
        name(Indicator.LNG_CONTRACTED, "Trade|Imports|LNG|Contracted");
        name(Indicator.LNG_FORECAST, "Demand|LNG|Forecast");
        name(Indicator.LNG_PRICE, "Price|LNG");
        name(Indicator.ENERGY_INTENSITY, "Energy Intensity");
        name(Indicator.SAKHALIN_STARTED, "Project Started|Sakhalin");
        name(Indicator.SAKHALIN_WELLS, "Investment|Sakhalin|Wells Drilled");
        name(Indicator.SAKHALIN_CREDIT_DRAWN, "Finance|Sakhalin|Credit Drawn");
        name(Indicator.YAKUT_GAS_STARTED, "Project Started|Yakut Gas");
        name(Indicator.TYUMEN_STARTED, "Project Started|Tyumen");
        name(Indicator.ENERGY_INSECURITY, "Belief|Energy Insecurity");
        name(Indicator.TENSION, "Politics|Tension");
        name(Indicator.FREEZE, "Politics|Credit Freeze");
        name(Indicator.TOKYO_COMPLIANCE, "Politics|Sanctions|Compliance of Tokyo");
        name(Indicator.US_EMBARGO, "Politics|Sanctions|American Embargo");
        name(Indicator.EUROPEAN_REVOLT, "Politics|Sanctions|European Revolt");
        name(Indicator.SOUTH_YAKUT_COAL, "Trade|Imports|Coking Coal|Soviet Union|South Yakut");
        name(Indicator.CREDIT_OPENNESS, "Politics|Official Credit|Chance of Approval");
        name(Indicator.SAKHALIN_FIELDS, "Investment|Sakhalin|Fields Found");
        name(Indicator.LARGE_PROJECT_STARTED, "Project Started|Any Large");
    }

    private IamcVariables() {}

    /** Throws {@link IllegalStateException} for an indicator that was given no name here. */
    public static String of(Indicator indicator) {
        String name = NAMES.get(indicator);
        if (name == null) {
            throw new IllegalStateException(indicator.key() + " needs a name in IamcVariables");
        }
        return name;
    }

    /** The unit of its yearly figures: what is summed over a year is so much a year. */
    public static String unit(Indicator indicator) {
        return indicator.aggregation() == Aggregation.SUM ? indicator.unit() + "/yr" : indicator.unit();
    }

    private static void name(Indicator indicator, String name) {
        NAMES.put(indicator, name);
    }
}
