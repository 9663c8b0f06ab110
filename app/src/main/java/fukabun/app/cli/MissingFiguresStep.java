package fukabun.app.cli;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Works out which missing figure would narrow each claim most, from runs that were made already. */
final class MissingFiguresStep {
    private static final Path LIST = Path.of("missing", "main.csv");

    private MissingFiguresStep() {}

    /** Nothing where the model is not calibrated, or the draws are too few. */
    static MissingFiguresReport of(Job job, List<EnsembleResult> ensembles, List<ClaimResult> claims) {
        EnsembleResult base = ensembles.stream()
                .filter(each -> each.thesis() == Thesis.POSTERIOR)
                .findFirst()
                .orElse(null);
        Path list = job.session().home().scenarios().resolve(LIST);
        if (base == null || !Files.exists(list)) {
            return new MissingFiguresReport(List.of());
        }
        int years = base.outcomes().get(0).annual()[0].length;
        List<MissingFigure> figures = MissingFigureTable.read(list, base.firstYear(), base.firstYear() + years - 1).stream()
                .map(MissingFiguresStep::figure)
                .toList();
        List<ClaimResult> judged =
                claims.stream().filter(claim -> claim.thesis() == Thesis.POSTERIOR).toList();
        return new MissingFiguresReport(
                MissingFigures.of(figures, base, judged, job.seed()));
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
