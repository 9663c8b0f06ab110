package fukabun.app.cli.calibrate;

import fukabun.app.output.CalibrationTables;
import fukabun.app.output.OutputTable;
import fukabun.app.output.PosteriorTable;
import fukabun.app.output.VariantTable;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.Identification;
import fukabun.calibration.Posterior;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.SupportVariant;
import fukabun.calibration.TradeOff;
import fukabun.study.EvidenceVariant;
import java.util.List;
import java.util.Objects;

/**
 * What a calibration found.
 *
 * @param plan how the main prior was confronted with the record
 * @param posterior the draws that are kept
 * @param fresh how they meet the patterns on luck on which they were not chosen
 * @param identified what the record moved
 * @param tradeOffs what it fixes only together, the strongest first
 * @param supports of the theses: with nothing changed, then in every variant
 * @param variants draws that are kept on other evidence and from other priors
 */
record CalibrationFindings(
        CalibrationPlan plan,
        Posterior posterior,
        Scoreboard fresh,
        List<Identification> identified,
        List<TradeOff> tradeOffs,
        List<SupportVariant> supports,
        List<EvidenceVariant> variants) {
    CalibrationFindings {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(posterior);
        Objects.requireNonNull(fresh);
        identified = List.copyOf(identified);
        tradeOffs = List.copyOf(tradeOffs);
        supports = List.copyOf(supports);
        variants = List.copyOf(variants);
    }

    int kept() {
        return posterior.accepted().size();
    }

    List<OutputTable> tables() {
        return List.of(
                PosteriorTable.of(posterior),
                VariantTable.of(variants),
                CalibrationTables.scoreboard(fresh),
                CalibrationTables.targets(fresh),
                CalibrationTables.parameters(identified),
                CalibrationTables.tradeOffs(tradeOffs),
                CalibrationTables.theses(supports));
    }
}
