package fukabun.wasm;

import fukabun.scenario.CaseSetting;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.ConcessionsCase;
import fukabun.scenario.Distribution;
import fukabun.scenario.Event;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import fukabun.scenario.Lever;
import fukabun.scenario.OtherTradeCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Period;
import fukabun.scenario.PipelineCase;
import fukabun.scenario.PoliticsSetting;
import fukabun.scenario.Prior;
import fukabun.scenario.TimberCase;

/**
 * Reads the records of a scenario, each by its components in the order of the record. Written from the records by
 * {@code RecordTextWriter}, which says how to renew it; not to be changed by hand.
 */
final class RecordText {
    private final Tokens tokens;

    RecordText(Tokens tokens) {
        this.tokens = tokens;
    }

    CaseSetting caseSetting() {
        String kind = tokens.word();
        return switch (kind) {
            case "CoalCase" -> coalCase();
            case "GasCase" -> gasCase();
            case "PipelineCase" -> pipelineCase();
            case "TimberCase" -> timberCase();
            case "OtherTradeCase" -> otherTradeCase();
            case "PoliticsSetting" -> politicsSetting();
            case "ConcessionsCase" -> concessionsCase();
            default -> throw Tokens.unknown("caseSetting", kind);
        };
    }

    Cases cases() {
        return new Cases(tokens.list(this::caseSetting));
    }

    CoalCase coalCase() {
        return new CoalCase(
                tokens.list(this::coalCaseSteelmaker),
                tokens.list(this::coalCaseSupplier),
                tokens.number(),
                coalCaseSouthYakut(),
                tokens.list(this::forecastVintage));
    }

    CoalCase.SouthYakut coalCaseSouthYakut() {
        return new CoalCase.SouthYakut(
                tokens.whole(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.whole(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.whole(),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.whole(),
                tokens.month());
    }

    CoalCase.Steelmaker coalCaseSteelmaker() {
        return new CoalCase.Steelmaker(tokens.word(), tokens.number());
    }

    CoalCase.Supplier coalCaseSupplier() {
        return new CoalCase.Supplier(
                tokens.word(),
                tokens.constant(CoalCase.Currency.values()),
                tokens.number(),
                tokens.number(),
                tokens.number(),
                tokens.month(),
                tokens.truth());
    }

    ConcessionsCase concessionsCase() {
        return new ConcessionsCase(tokens.number(), tokens.number(), tokens.whole(), tokens.whole());
    }

    Distribution distribution() {
        String kind = tokens.word();
        return switch (kind) {
            case "Fixed" -> distributionFixed();
            case "Uniform" -> distributionUniform();
            case "LogUniform" -> distributionLogUniform();
            case "Triangular" -> distributionTriangular();
            case "Normal" -> distributionNormal();
            default -> throw Tokens.unknown("distribution", kind);
        };
    }

    Distribution.Fixed distributionFixed() {
        return new Distribution.Fixed(tokens.number());
    }

    Distribution.LogUniform distributionLogUniform() {
        return new Distribution.LogUniform(tokens.number(), tokens.number());
    }

    Distribution.Normal distributionNormal() {
        return new Distribution.Normal(tokens.number(), tokens.number());
    }

    Distribution.Triangular distributionTriangular() {
        return new Distribution.Triangular(tokens.number(), tokens.number(), tokens.number());
    }

    Distribution.Uniform distributionUniform() {
        return new Distribution.Uniform(tokens.number(), tokens.number());
    }

    Event event() {
        String kind = tokens.word();
        return switch (kind) {
            case "TerritorialSettlement" -> eventTerritorialSettlement();
            case "TerritorialOpening" -> eventTerritorialOpening();
            case "FrameworkCredit" -> eventFrameworkCredit();
            case "LinkageStance" -> eventLinkageStance();
            case "DisputeSalience" -> eventDisputeSalience();
            case "CreditFreeze" -> eventCreditFreeze();
            case "LicenceDenial" -> eventLicenceDenial();
            case "ExtraterritorialRule" -> eventExtraterritorialRule();
            case "CreditDiscipline" -> eventCreditDiscipline();
            case "GuidanceRequest" -> eventGuidanceRequest();
            case "ExportControl" -> eventExportControl();
            case "Summit" -> eventSummit();
            case "CaterpillarLicence" -> eventCaterpillarLicence();
            case "GuidanceToFirms" -> eventGuidanceToFirms();
            case "Strain" -> eventStrain();
            case "ChinaAgreement" -> eventChinaAgreement();
            case "LeverSetting" -> eventLeverSetting();
            default -> throw Tokens.unknown("event", kind);
        };
    }

    Event.CaterpillarLicence eventCaterpillarLicence() {
        return new Event.CaterpillarLicence(tokens.month(), tokens.month(), tokens.number());
    }

    Event.ChinaAgreement eventChinaAgreement() {
        return new Event.ChinaAgreement(tokens.month());
    }

    Event.CreditDiscipline eventCreditDiscipline() {
        return new Event.CreditDiscipline(tokens.month(), tokens.month(), tokens.number());
    }

    Event.CreditFreeze eventCreditFreeze() {
        return new Event.CreditFreeze(tokens.month(), tokens.month(), tokens.number(), tokens.truth());
    }

    Event.DisputeSalience eventDisputeSalience() {
        return new Event.DisputeSalience(tokens.month(), tokens.month(), tokens.number());
    }

    Event.ExportControl eventExportControl() {
        return new Event.ExportControl(tokens.month(), tokens.month(), tokens.number());
    }

    Event.ExtraterritorialRule eventExtraterritorialRule() {
        return new Event.ExtraterritorialRule(tokens.month(), tokens.month(), tokens.number());
    }

    Event.FrameworkCredit eventFrameworkCredit() {
        return new Event.FrameworkCredit(tokens.month(), tokens.number());
    }

    Event.GuidanceRequest eventGuidanceRequest() {
        return new Event.GuidanceRequest(tokens.month(), tokens.month(), tokens.number());
    }

    Event.GuidanceToFirms eventGuidanceToFirms() {
        return new Event.GuidanceToFirms(tokens.month(), tokens.month(), tokens.number(), tokens.number());
    }

    Event.LeverSetting eventLeverSetting() {
        return new Event.LeverSetting(
                tokens.month(),
                tokens.month(),
                tokens.constant(Lever.values()),
                tokens.number());
    }

    Event.LicenceDenial eventLicenceDenial() {
        return new Event.LicenceDenial(tokens.month(), tokens.month(), tokens.number());
    }

    Event.LinkageStance eventLinkageStance() {
        return new Event.LinkageStance(tokens.month(), tokens.month(), tokens.number());
    }

    Event.Strain eventStrain() {
        return new Event.Strain(tokens.month(), tokens.month(), tokens.number(), tokens.truth());
    }

    Event.Summit eventSummit() {
        return new Event.Summit(tokens.month(), tokens.number());
    }

    Event.TerritorialOpening eventTerritorialOpening() {
        return new Event.TerritorialOpening(tokens.month());
    }

    Event.TerritorialSettlement eventTerritorialSettlement() {
        return new Event.TerritorialSettlement(tokens.month(), tokens.whole(), tokens.number());
    }

    ForecastVintage forecastVintage() {
        return new ForecastVintage(tokens.month(), tokens.whole(), tokens.number());
    }

    GasCase gasCase() {
        return new GasCase(
                tokens.list(this::gasCaseUtility),
                gasCaseShelf(),
                gasCaseProposal(),
                gasCaseTyumen(),
                gasCaseLngMarket());
    }

    GasCase.CreditTerms gasCaseCreditTerms() {
        return new GasCase.CreditTerms(tokens.number(), tokens.whole());
    }

    GasCase.Development gasCaseDevelopment() {
        return new GasCase.Development(tokens.number(), tokens.number(), tokens.number(), tokens.whole());
    }

    GasCase.LngMarket gasCaseLngMarket() {
        return new GasCase.LngMarket(tokens.list(this::forecastVintage), tokens.list(this::gasCaseOffer));
    }

    GasCase.Offer gasCaseOffer() {
        return new GasCase.Offer(
                tokens.word(),
                tokens.month(),
                tokens.month(),
                tokens.month(),
                tokens.number(),
                tokens.list(tokens::word));
    }

    GasCase.Proposal gasCaseProposal() {
        return new GasCase.Proposal(
                tokens.whole(),
                tokens.month(),
                tokens.month(),
                tokens.number(),
                tokens.whole(),
                gasCaseCreditTerms(),
                gasCaseDevelopment());
    }

    GasCase.Shelf gasCaseShelf() {
        return new GasCase.Shelf(
                tokens.whole(),
                tokens.number(),
                tokens.month(),
                tokens.number(),
                tokens.number(),
                gasCaseCreditTerms(),
                tokens.number(),
                tokens.number(),
                gasCaseDevelopment());
    }

    GasCase.Tyumen gasCaseTyumen() {
        return new GasCase.Tyumen(gasCaseProposal(), tokens.month(), tokens.number(), tokens.month(), tokens.number());
    }

    GasCase.Utility gasCaseUtility() {
        return new GasCase.Utility(tokens.word(), tokens.number());
    }

    OtherTradeCase otherTradeCase() {
        return new OtherTradeCase(tokens.number(), tokens.number(), tokens.number(), tokens.number(), tokens.number());
    }

    Period period() {
        return new Period(tokens.month(), tokens.month());
    }

    PipelineCase pipelineCase() {
        return new PipelineCase(
                tokens.list(this::pipelineCaseCountry),
                tokens.list(this::pipelineCaseBidder),
                tokens.list(this::pipelineCaseTender),
                pipelineCaseRoutine());
    }

    PipelineCase.Bidder pipelineCaseBidder() {
        return new PipelineCase.Bidder(
                tokens.word(),
                tokens.word(),
                tokens.list(() -> tokens.constant(PipelineCase.Kind.values())),
                tokens.number(),
                tokens.constant(PipelineCase.UsLink.values()),
                tokens.truth());
    }

    PipelineCase.Country pipelineCaseCountry() {
        return new PipelineCase.Country(
                tokens.word(),
                tokens.constant(PipelineCase.Bloc.values()),
                tokens.constant(PipelineCase.Money.values()),
                tokens.list(this::pipelineCaseRates));
    }

    PipelineCase.Rates pipelineCaseRates() {
        return new PipelineCase.Rates(tokens.month(), tokens.number(), tokens.number());
    }

    PipelineCase.Routine pipelineCaseRoutine() {
        return new PipelineCase.Routine(tokens.month(), tokens.number(), tokens.number());
    }

    PipelineCase.Tender pipelineCaseTender() {
        return new PipelineCase.Tender(
                tokens.word(),
                tokens.constant(PipelineCase.Kind.values()),
                tokens.month(),
                tokens.number(),
                tokens.truth(),
                tokens.whole(),
                tokens.number(),
                tokens.whole(),
                tokens.whole(),
                tokens.truth());
    }

    PoliticsSetting politicsSetting() {
        return new PoliticsSetting(
                tokens.list(this::politicsSettingLeader),
                tokens.month(),
                tokens.list(this::politicsSettingAdministration),
                tokens.number());
    }

    PoliticsSetting.Administration politicsSettingAdministration() {
        return new PoliticsSetting.Administration(tokens.word(), tokens.month(), tokens.number());
    }

    PoliticsSetting.Leader politicsSettingLeader() {
        return new PoliticsSetting.Leader(
                tokens.word(),
                tokens.month(),
                tokens.number(),
                tokens.number(),
                tokens.number());
    }

    Prior prior() {
        return new Prior(
                tokens.constant(Parameter.values()),
                distribution(),
                tokens.word(),
                tokens.word(),
                tokens.word());
    }

    TimberCase timberCase() {
        return new TimberCase(
                tokens.list(this::timberCaseRival),
                timberCaseSovietForests(),
                tokens.whole(),
                tokens.list(this::timberCaseAgreement));
    }

    TimberCase.Agreement timberCaseAgreement() {
        return new TimberCase.Agreement(
                tokens.word(),
                tokens.word(),
                tokens.month(),
                tokens.number(),
                tokens.number(),
                tokens.whole(),
                tokens.number(),
                tokens.whole(),
                tokens.truth());
    }

    TimberCase.Rival timberCaseRival() {
        return new TimberCase.Rival(tokens.word(), tokens.number(), tokens.number());
    }

    TimberCase.SovietForests timberCaseSovietForests() {
        return new TimberCase.SovietForests(tokens.number(), tokens.number(), tokens.number(), tokens.number());
    }
}
