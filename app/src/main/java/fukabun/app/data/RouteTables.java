package fukabun.app.data;

import fukabun.app.data.RouteFigure.Kind;
import fukabun.evidence.Interval;
import fukabun.record.Grade;
import fukabun.scenario.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.util.FastMath;

/**
 * What the tables say of the strength of single political routes: credits approved, rates granted, studies of politics and
 * trade. Only rows are named here; every figure stands in its table, and one that is taken out of it is simply missing.
 */
final class RouteTables {
    private static final String EFFECTS = "politics_trade_effects.csv";
    private static final String CREDITS = "credits.csv";
    private static final String COMMITMENTS = "exim_commitments.csv";
    private static final String RATE = "rate_pct";
    private static final String PARTNER = "USSR";
    private static final double PERCENT = 100.0;

    /** A study in {@value #EFFECTS} of what a quarrel took away, and the route by which its end would give it back. */
    private record Study(Parameter parameter, String name, String treatment, String about) {}

    private static final List<Study> STUDIES = List.of(
            new Study(
                    Parameter.SETTLEMENT_EVERYDAY_TRADE,
                    "Davis and Meunier 2011",
                    "negative political events",
                    "trade"),
            new Study(
                    Parameter.SETTLEMENT_EVERYDAY_TRADE,
                    "Li and Liu 2019 (Senkaku)",
                    "2012 nationalisation of disputed islands",
                    "trade in raw materials"),
            new Study(
                    Parameter.SETTLEMENT_EVERYDAY_TRADE,
                    "Heilmann 2016",
                    "consumer boycott over Senkaku 2012",
                    "Japanese exports to China"),
            new Study(
                    Parameter.SETTLEMENT_RECIPROCITY,
                    "Fuchs and Klann 2013",
                    "leader receives Dalai Lama (diplomatic offence)",
                    "exports to a state that steers its imports"),
            new Study(
                    Parameter.SETTLEMENT_TRADE_TOTAL,
                    "Synthesis",
                    "unresolved territorial claim, non-militarised",
                    "all trade, a judgement of this project"),
            new Study(
                    Parameter.SETTLEMENT_TRADE_TOTAL, "Hensel et al. 2013", "last territorial claim settled", "trade"),
            new Study(Parameter.SETTLEMENT_TRADE_TOTAL, "Simmons 2005", "territorial dispute", "trade"));

    private final FigurePicker picker;

    RouteTables(FigurePicker picker) {
        this.picker = picker;
    }

    /** By route: what there is. */
    List<RouteFigure> read() {
        List<RouteFigure> figures = new ArrayList<>();
        approvals().ifPresent(figures::add);
        rateBesidePrime().ifPresent(figures::add);
        rateBesideOthers().ifPresent(figures::add);
        STUDIES.forEach(study -> study(study).ifPresent(figures::add));
        creditBesideChina().ifPresent(figures::add);
        return figures;
    }

    /** Credits agreed with the islands unresolved; as none was ever asked for with them settled, they are no odds. */
    private Optional<RouteFigure> approvals() {
        List<TableRow> agreed = picker.table(CREDITS).rows().stream()
                .filter(row -> row.cell("entry").equals("commitment")
                        && row.cell("lender").contains("Exim"))
                .toList();
        if (agreed.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years =
                agreed.stream().map(row -> year(row, "date")).sorted().toList();
        String words = String.format(
                Locale.ROOT,
                "%d entries of %s are official credits agreed, %d to %d, all with the islands unresolved: they show that"
                        + " the linkage was no bar, and alone give no odds",
                agreed.size(),
                CREDITS,
                years.get(0),
                years.get(years.size() - 1));
        return Optional.of(figure(Parameter.APPROVAL_ODDS_RATIO, Kind.APPROVALS, words, Optional.empty(), agreed));
    }

    /** The rate that Moscow was granted less what a good Japanese debtor paid at the end of the same year. */
    private Optional<RouteFigure> rateBesidePrime() {
        Map<Integer, TableRow> primes = new LinkedHashMap<>();
        picker.table("japan_macro.csv").rows().stream()
                .filter(row -> row.cell("series").equals("long_term_prime_rate_Japan_end_of_year"))
                .forEach(row -> primes.put(year(row, "year"), row));
        return picker.table(CREDITS).rows().stream()
                .filter(row -> row.cell("entry").equals("commitment") && row.isFilled(RATE))
                .filter(row -> primes.containsKey(year(row, "date")))
                .findFirst()
                .map(row -> {
                    TableRow prime = primes.get(year(row, "date"));
                    double points = row.number(RATE) - prime.number("value");
                    String words = String.format(
                            Locale.ROOT,
                            "%d: %s at %.2f percent, Japan's long-term prime rate %.1f: no premium in the rate that was"
                                    + " granted, whatever was asked of the return",
                            year(row, "date"),
                            PARTNER,
                            row.number(RATE),
                            prime.number("value"));
                    return figure(
                            Parameter.TERRITORIAL_PREMIUM,
                            Kind.RATES,
                            words,
                            at(points / PERCENT),
                            List.of(row, prime));
                });
    }

    /** The rate that Moscow was granted less that of another borrower of the same year. */
    private Optional<RouteFigure> rateBesideOthers() {
        List<TableRow> rows = picker.table(COMMITMENTS).rows().stream()
                .filter(row -> row.isFilled(RATE))
                .toList();
        for (TableRow own : rows) {
            for (TableRow other : rows) {
                boolean isPair = own.cell("borrower").equals(PARTNER)
                        && !other.cell("borrower").equals(PARTNER)
                        && own.cell("year").equals(other.cell("year"));
                if (isPair) {
                    double points = own.number(RATE) - other.number(RATE);
                    String words = String.format(
                            Locale.ROOT,
                            "%s: %s at %.2f percent, %s at %.1f (%s); aid is cheaper anyway, so at most",
                            own.cell("year"),
                            PARTNER,
                            own.number(RATE),
                            other.cell("borrower"),
                            other.number(RATE),
                            other.cell("project"));
                    return Optional.of(figure(
                            Parameter.TERRITORIAL_PREMIUM,
                            Kind.RATES,
                            words,
                            at(points / PERCENT),
                            List.of(own, other)));
                }
            }
        }
        return Optional.empty();
    }

    /** What a quarrel took away in percent, as the gain of a settlement that gives it back; or the sign alone. */
    private Optional<RouteFigure> study(Study study) {
        List<TableRow> rows = picker.table(EFFECTS).rows().stream()
                .filter(row -> row.cell("study").equals(study.name())
                        && row.cell("treatment").equals(study.treatment()))
                .filter(row -> row.isFilled("effect") && isRising(row, "ci_low", "ci_high", -PERCENT))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<TableRow> measured =
                rows.stream().filter(row -> row.cell("unit").equals("percent")).toList();
        String what = study.name() + ", " + study.treatment() + ", " + study.about();
        if (measured.isEmpty()) {
            String sign = rows.get(0).number("effect") < 0.0 ? "less" : "more";
            return Optional.of(figure(
                    study.parameter(), Kind.STUDIES, what + ": " + sign + ", no magnitude", Optional.empty(), rows));
        }
        double[] losses = measured.stream()
                .flatMapToDouble(row -> DoubleStream.of(
                        row.number("effect"),
                        row.isFilled("ci_low") ? row.number("ci_low") : row.number("effect"),
                        row.isFilled("ci_high") ? row.number("ci_high") : row.number("effect")))
                .sorted()
                .toArray();
        double middle = measured.stream()
                .mapToDouble(row -> row.number("effect"))
                .average()
                .orElseThrow();
        String words = String.format(Locale.ROOT, "%s: %.0f percent while it lasts, so this much back", what, middle);
        Interval gain = new Interval(
                gain(study.parameter(), middle),
                gain(study.parameter(), losses[losses.length - 1]),
                gain(study.parameter(), losses[0]));
        return Optional.of(figure(study.parameter(), Kind.STUDIES, words, Optional.of(gain), measured));
    }

    private static double gain(Parameter parameter, double lossPercent) {
        double kept = 1.0 + lossPercent / PERCENT;
        return parameter == Parameter.SETTLEMENT_TRADE_TOTAL ? -FastMath.log(kept) : 1.0 / kept - 1.0;
    }

    /** Credit over trade of a partner with whom a dispute was shelved, against the USSR. */
    private Optional<RouteFigure> creditBesideChina() {
        return picker.table("settlement_effects.csv").rows().stream()
                .filter(row -> row.cell("study_or_case").equals("Credit: China 1979-83 against USSR 1974-79"))
                .filter(row -> row.isFilled("effect") && row.isFilled("low") && row.isFilled("high"))
                .filter(row -> isRising(row, "low", "high", 0.0))
                .findFirst()
                .map(row -> figure(
                        Parameter.SETTLEMENT_CREDIT_TOTAL,
                        Kind.APPROVALS,
                        "Japanese official credit over trade, China 1979-83 with the dispute shelved against the USSR"
                                + " 1974-79",
                        Optional.of(new Interval(
                                FastMath.log(row.number("effect")),
                                FastMath.log(row.number("low")),
                                FastMath.log(row.number("high")))),
                        List.of(row)));
    }

    /** Whether low, effect and high, where they are filled, lie above a bound and rise. */
    private static boolean isRising(TableRow row, String low, String high, double bound) {
        double effect = row.number("effect");
        double least = row.isFilled(low) ? row.number(low) : effect;
        double most = row.isFilled(high) ? row.number(high) : effect;
        return least > bound && least <= effect && effect <= most;
    }

    private static int year(TableRow row, String column) {
        return Integer.parseInt(row.cell(column).substring(0, 4));
    }

    private static Optional<Interval> at(double value) {
        return Optional.of(new Interval(value, value, value));
    }

    private static RouteFigure figure(
            Parameter parameter, Kind kind, String words, Optional<Interval> strength, List<TableRow> rows) {
        String sources = rows.stream()
                .flatMap(row -> Source.ids(row.cell(TableSpec.SOURCE)).stream())
                .distinct()
                .collect(Collectors.joining(";"));
        Grade worst = EvidenceTables.worst(rows);
        return new RouteFigure(parameter, kind, words, strength, worst, sources);
    }
}
