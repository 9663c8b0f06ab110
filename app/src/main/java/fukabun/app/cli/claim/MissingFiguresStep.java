package fukabun.app.cli.claim;

import fukabun.app.cli.job.Job;
import fukabun.app.data.MissingFigureTable;
import fukabun.app.data.MissingFigureTable.Row;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.EnsembleResult;
import fukabun.study.MissingFigure;
import fukabun.study.MissingFigures;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Works out which missing figure would narrow each claim most, from runs that were made already. */
final class MissingFiguresStep {
    private MissingFiguresStep() {}

    /** Nothing where the model is not calibrated, or the draws are too few. */
    static MissingFiguresReport of(Job job, List<EnsembleResult> ensembles, List<ClaimResult> claims) {
        Optional<EnsembleResult> history = ensembles.stream()
                .filter(each -> each.thesis() == Thesis.POSTERIOR)
                .findFirst();
        Optional<Path> list = job.workspace().library().missingFigures();
        if (history.isEmpty() || list.isEmpty()) {
            return new MissingFiguresReport(List.of());
        }
        EnsembleResult base = history.get();
        int lastYear = base.firstYear() + base.outcomes().get(0).annual()[0].length - 1;
        List<MissingFigure> figures = MissingFigureTable.read(list.get(), base.firstYear(), lastYear).stream()
                .filter(row -> row.isParameter() || isRecorded(row, base))
                .map(MissingFiguresStep::figure)
                .toList();
        List<ClaimResult> judged = claims.stream()
                .filter(claim -> claim.thesis() == Thesis.POSTERIOR)
                .toList();
        return new MissingFiguresReport(MissingFigures.of(figures, base, judged, job.seed()));
    }

    /** A scenario without a case has no figures of it. */
    private static boolean isRecorded(Row row, EnsembleResult base) {
        return base.indicators().stream().anyMatch(each -> each.key().equals(row.quantity()));
    }

    private static MissingFigure figure(Row row) {
        return new MissingFigure(row.id(), row.words(), row.where(), reading(row), row.relativeSd(), row.absoluteSd());
    }

    private static MissingFigure.Reading reading(Row row) {
        if (row.isParameter()) {
            return new MissingFigure.OfParameter(Arrays.stream(Parameter.values())
                    .filter(parameter -> parameter.key().equals(row.quantity()))
                    .findFirst()
                    .orElseThrow());
        }
        Indicator indicator = Arrays.stream(Indicator.values())
                .filter(each -> each.key().equals(row.quantity()))
                .findFirst()
                .orElseThrow();
        return switch (row.reading()) {
            case "each year" -> new MissingFigure.OfEachYear(indicator, row.from(), row.to());
            case "sum" -> window(indicator, ClaimSpec.Aggregate.CUMULATED, row);
            case "mean" -> window(indicator, ClaimSpec.Aggregate.MEAN, row);
            default -> window(indicator, ClaimSpec.Aggregate.LAST, row);
        };
    }

    private static MissingFigure.OfWindow window(Indicator indicator, ClaimSpec.Aggregate aggregate, Row row) {
        return new MissingFigure.OfWindow(new ClaimSpec.Outcome(indicator, aggregate, row.from(), row.to()));
    }
}
