package fukabun.app.cli.work;

import fukabun.base.Check;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A figure that the claims of a study are about: of the base, or what a treatment adds to it.
 *
 * @param scenario id of the base, or of the treatment
 * @param isEffect whether it is the treatment less the base
 * @param outcome indicator and window
 * @param claims ids of the claims that it belongs to
 */
public record StudyOutcome(String scenario, boolean isEffect, ClaimSpec.Outcome outcome, List<String> claims) {
    public StudyOutcome {
        claims = List.copyOf(claims);
    }

    /** Every figure once: what the treatments add first, in the order of the claims, then those of the base. */
    public static List<StudyOutcome> of(Study study) {
        Map<StudyOutcome, List<String>> found = new LinkedHashMap<>();
        for (ClaimSpec claim : study.claims()) {
            if (!claim.treatment().equals(study.base())) {
                add(found, new StudyOutcome(claim.treatment(), true, claim.outcome(), List.of()), claim);
            }
        }
        for (ClaimSpec claim : study.claims()) {
            add(found, new StudyOutcome(study.base(), false, claim.outcome(), List.of()), claim);
        }
        return found.entrySet().stream()
                .map(each -> new StudyOutcome(
                        each.getKey().scenario(),
                        each.getKey().isEffect(),
                        each.getKey().outcome(),
                        each.getValue()))
                .toList();
    }

    private static void add(Map<StudyOutcome, List<String>> found, StudyOutcome outcome, ClaimSpec claim) {
        found.computeIfAbsent(outcome, ignored -> new ArrayList<>()).add(claim.id());
    }

    public Indicator indicator() {
        return outcome.indicator();
    }

    /** The figure in words, for example {@code New official Japanese credit committed, cumulated 1974-1991 (officialCreditUsd)}. */
    public String words() {
        return indicator().meaning() + ", " + aggregate() + " " + outcome.fromYear() + "-" + outcome.toYear() + " ("
                + indicator().key() + ")";
    }

    /** The same as a heading for people. */
    public String title() {
        String how = switch (outcome.aggregate()) {
            case CUMULATED -> ", sum of ";
            case MEAN -> ", mean of ";
            case LAST -> ", at the end of ";
        };
        String what = indicator().meaning() + how + outcome.fromYear() + "–" + outcome.toYear();
        return isEffect ? "Effect of " + scenario + " on “" + what + "”" : what + ", in " + scenario;
    }

    /** The figure as the name of a column, for example {@code officialCreditUsd.cumulated.1974-1991}. */
    public String column() {
        return indicator().key() + "." + aggregate() + "." + outcome.fromYear() + "-" + outcome.toYear();
    }

    /** The figure as the name of a file, for example {@code islands-1973-effect-officialCreditUsd-cumulated-1974-1991}. */
    public String fileName() {
        return scenario + (isEffect ? "-effect-" : "-") + column().replace('.', '-');
    }

    public String aggregate() {
        return outcome.aggregate().name().toLowerCase(Locale.ROOT);
    }

    /** The figure of one run. */
    public static double figure(ClaimSpec.Outcome outcome, Table table) {
        double[] years = table.annual(outcome.indicator());
        int from = outcome.fromYear() - table.firstYear();
        int to = outcome.toYear() - table.firstYear();
        Check.that(
                from >= 0 && to < years.length,
                "the window " + outcome.fromYear() + "-" + outcome.toYear() + " must lie within the simulated years");
        double sum = 0.0;
        for (int y = from; y <= to; y++) {
            sum += years[y];
        }
        return switch (outcome.aggregate()) {
            case CUMULATED -> sum;
            case MEAN -> sum / (to - from + 1);
            case LAST -> years[to];
        };
    }
}
