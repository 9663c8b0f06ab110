package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.base.Month;
import fukabun.calibration.Measure;
import fukabun.calibration.Pattern;
import fukabun.calibration.PatternSet;
import fukabun.calibration.Target;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a patterns file into a {@link PatternSet}. */
final class PatternsReader {
    private static final double LATEST_YEAR = 9999.0;

    private final HistoricalRecord record;

    PatternsReader(HistoricalRecord record) {
        this.record = record;
    }

    /** The patterns, or nothing where faults were added. */
    Optional<PatternSet> read(InputFile file, Faults faults) {
        int before = faults.mark();
        Optional<Node.Block> root = file.read(PatternsForm.ALL, faults);
        if (root.isEmpty() || !faults.noneSince(before)) {
            return Optional.empty();
        }
        List<Pattern> patterns = new ArrayList<>();
        for (Node node : ((Node.Items) root.get().get("patterns")).items()) {
            pattern((Node.Block) node, faults).ifPresent(patterns::add);
        }
        return faults.noneSince(before) ? Optional.of(new PatternSet(patterns)) : Optional.empty();
    }

    private Optional<Pattern> pattern(Node.Block block, Faults faults) {
        int before = faults.mark();
        Grade grade = Grade.valueOf(CommonForms.text(block, "grade"));
        String source = CommonForms.text(block, "source");
        List<Target> targets = new ArrayList<>();
        for (Node node : ((Node.Items) block.get("targets")).items()) {
            add((Node.Block) node, grade, source, targets, faults);
        }
        if (!faults.noneSince(before)) {
            return Optional.empty();
        }
        return Optional.of(new Pattern(
                CommonForms.text(block, "id"),
                CommonForms.text(block, "statement").strip(),
                Pattern.Role.valueOf(CommonForms.text(block, "role").toUpperCase(Locale.ROOT)),
                Form.Amount.of(block.get("weight")),
                targets,
                block.has("note") ? CommonForms.text(block, "note").strip() : ""));
    }

    private void add(Node.Block block, Grade grade, String source, List<Target> targets, Faults faults) {
        if (CommonForms.text(block, "measure").equals("record")) {
            addRecord(block, targets, faults);
            return;
        }
        try {
            targets.add(target(block, grade, source));
        } catch (IllegalArgumentException e) {
            faults.add(block.place(), e.getMessage() + ".");
        }
    }

    /** Every figure of the record within the years. */
    private void addRecord(Node.Block block, List<Target> targets, Faults faults) {
        double within = Form.Amount.of(block.get("within"));
        int found = targets.size();
        for (int year = year(block, "from"); year <= year(block, "to"); year++) {
            Optional<Observation> observation = record.find(indicator(block, "indicator"), year);
            if (observation.isPresent()) {
                double value = observation.get().value();
                Measure measure = new Measure.Level(indicator(block, "indicator"), year);
                targets.add(new Target(
                        measure,
                        value - within * Math.abs(value),
                        value + within * Math.abs(value),
                        false,
                        observation.get().grade(),
                        observation.get().sourceId()));
            }
        }
        if (targets.size() == found) {
            faults.add(block.place(), "the record has no figure of this indicator in these years.");
        }
    }

    private static Target target(Node.Block block, Grade grade, String source) {
        Measure measure = measure(block);
        String kind = CommonForms.text(block, "measure");
        if (kind.equals("first") || kind.equals("falls") || kind.equals("not-before")) {
            boolean orNever = kind.equals("not-before");
            // From the first to the last day of the months named.
            double low = monthStart(block.get("low"));
            double high = orNever ? LATEST_YEAR : monthStart(block.get("high")) + 1.0 / 12.0;
            return new Target(measure, low, high, orNever, grade, source);
        }
        double low;
        double high;
        if (block.has("low")) {
            low = Form.Amount.of(block.get("low"));
            high = Form.Amount.of(block.get("high"));
        } else {
            double value = Form.Amount.of(block.get("value"));
            double off = Form.Amount.of(block.get("within")) * Math.abs(value);
            low = value - off;
            high = value + off;
        }
        return new Target(measure, low, high, false, grade, source);
    }

    private static Measure measure(Node.Block block) {
        Indicator indicator = indicator(block, "indicator");
        return switch (CommonForms.text(block, "measure")) {
            case "level" -> new Measure.Level(indicator, year(block, "year"));
            case "mean" -> new Measure.Mean(indicator, year(block, "from"), year(block, "to"));
            case "sum" -> new Measure.Sum(indicator, year(block, "from"), year(block, "to"));
            case "ratio" ->
                new Measure.Ratio(
                        new Measure.Mean(indicator, year(block, "from"), year(block, "to")),
                        new Measure.Mean(
                                block.has("over") ? indicator(block, "over") : indicator,
                                year(block, "overFrom"),
                                year(block, "overTo")));
            case "growth" -> new Measure.Growth(indicator, year(block, "from"), year(block, "to"));
            case "difference" -> new Measure.Difference(indicator, indicator(block, "less"), year(block, "year"));
            case "first", "not-before" -> new Measure.FirstReached(indicator, Form.Amount.of(block.get("reaches")));
            case "falls" -> new Measure.FirstFallen(indicator, Form.Amount.of(block.get("to-level")));
            case "between" ->
                new Measure.MonthsBetween(
                        indicator, Form.Amount.of(block.get("reaches")), Form.Amount.of(block.get("then")));
            case "peak" -> new Measure.PeakYear(indicator, year(block, "from"), year(block, "to"));
            default ->
                throw new IllegalStateException("a measure without a maker: " + CommonForms.text(block, "measure"));
        };
    }

    private static Indicator indicator(Node.Block block, String key) {
        String name = CommonForms.text(block, key);
        return Arrays.stream(Indicator.values())
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int year(Node.Block block, String key) {
        return (int) Form.Amount.of(block.get(key));
    }

    private static double monthStart(Node node) {
        Month month = Form.MonthText.of(node);
        return month.year() + (month.monthOfYear() - 1) / 12.0;
    }
}
