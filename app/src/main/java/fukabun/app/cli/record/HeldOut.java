package fukabun.app.cli.record;

import fukabun.app.cli.job.Job;
import fukabun.app.data.DataReader;
import fukabun.app.data.LaterTrade;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.scenario.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Later rows of the record of trade, which the model was not shown.
 *
 * @param record the record with them
 * @param added the figures that they add, by year
 * @param notes what a reader should know of the file, a sentence each
 */
record HeldOut(HistoricalRecord record, List<Observation> added, List<String> notes) {
    /** Reads the file on top of the data of a job, of the grades that the user asks for. */
    static HeldOut read(Path file, Job job, Period judged) {
        HistoricalRecord known = job.workspace().data().historicalRecord();
        LaterTrade later = DataReader.laterTrade(
                job.session().home().data(), job.options().data().orElse(null), file, known, judged);
        List<Observation> added = new HistoricalRecord(later.added())
                .atLeast(job.options().worstGrade()).observations().stream()
                        .sorted(Comparator.comparingInt(Observation::year))
                        .toList();
        if (added.isEmpty()) {
            throw new ScenarioException(List.of(new Fault(
                    file.toString(), 0, 0, "adds no figure of the grades asked for. Maybe leave out --grades.")));
        }
        List<Observation> both = new ArrayList<>(job.record().observations());
        both.addAll(added);
        return new HeldOut(new HistoricalRecord(both), added, notes(file, later, added, job));
    }

    /** The first year that they add. */
    int firstYear() {
        return added.get(0).year();
    }

    /** Whether figures of it are held back. */
    boolean has(Indicator indicator) {
        return added.stream().anyMatch(each -> each.indicator() == indicator);
    }

    private static List<String> notes(Path file, LaterTrade later, List<Observation> added, Job job) {
        List<String> notes = new ArrayList<>();
        notes.add(file.getFileName() + " adds " + figures(added, job) + ".");
        HistoricalRecord known = job.workspace().data().historicalRecord();
        boolean isOtherSource = added.stream()
                .filter(each -> BaselineReport.TRADE.contains(each.indicator()))
                .anyMatch(each -> known.observations().stream()
                        .filter(other -> other.indicator() == each.indicator())
                        .max(Comparator.comparingInt(Observation::year))
                        .filter(other -> !other.sourceId().equals(each.sourceId()))
                        .isPresent());
        if (isOtherSource) {
            notes.add(
                    "Where the source is another one than that of the years before, a step between the two may come from"
                            + " what each of them counts, and not from history.");
        }
        later.setAside().forEach(each -> notes.add("Not used, " + each.words() + "."));
        return notes;
    }

    /** For example {@code exports 1985-1987 from COWT4, grade A}, a part an indicator and source. */
    private static String figures(List<Observation> added, Job job) {
        Map<String, List<Observation>> parts = new LinkedHashMap<>();
        for (Indicator indicator : BaselineReport.TRADE) {
            added.stream()
                    .filter(each -> each.indicator() == indicator)
                    .forEach(each -> parts.computeIfAbsent(
                                    each.indicator().key() + each.sourceId() + each.grade(), key -> new ArrayList<>())
                            .add(each));
        }
        return parts.values().stream().map(part -> words(part, job)).collect(Collectors.joining("; "));
    }

    private static String words(List<Observation> part, Job job) {
        Observation first = part.get(0);
        int last = part.get(part.size() - 1).year();
        boolean isKnown = !job.workspace().data().sourcesOf(first.sourceId()).isEmpty();
        return BaselineReport.nameOfTrade(first.indicator()) + " " + first.year()
                + (last == first.year() ? "" : "-" + last)
                + (last - first.year() + 1 == part.size() ? "" : " (" + part.size() + " years)")
                + " from " + first.sourceId()
                + (isKnown ? ", " : ", which is not in data/sources.csv, ") + "grade " + first.grade()
                + (first.note().equals(LaterTrade.SUM) ? ", " + LaterTrade.SUM : "");
    }
}
