package fukabun.app.cli.claim;

import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.engine.Simulation;
import fukabun.record.Decision;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.study.GateCount;
import fukabun.study.Member;
import fukabun.study.Study;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stopped the Sakhalin project: the gates of its development in logged runs of history and of every treatment of a
 * claim on it, as {@code sakhalin-gates.csv} and in words.
 *
 * @param counts by id of the scenario, history first; empty where the study claims nothing of the project
 */
record SakhalinGates(Map<String, GateCount> counts) {
    private static final String SUBJECT = "Sakhalin development";
    private static final int SETS_SHOWN = 3;
    private static final double PERCENT = 100.0;

    /** Runs the scenarios again with their decisions logged. */
    static SakhalinGates of(Job job, Study study, Map<String, Scenario> scenarios) {
        Set<String> asked = new LinkedHashSet<>();
        study.claims().stream()
                .filter(claim -> claim.outcome().indicator() == Indicator.SAKHALIN_STARTED)
                .forEach(claim -> asked.addAll(List.of(study.base(), claim.treatment())));
        Map<String, GateCount> counts = new LinkedHashMap<>();
        if (!asked.isEmpty()) {
            job.session().progress().say("what stopped the Sakhalin project: " + asked.size() + " scenarios, logged");
            job.session().progress().begin((long) asked.size() * study.members());
        }
        for (String id : asked) {
            counts.put(id, count(job, scenarios.get(id)));
        }
        return new SakhalinGates(counts);
    }

    private static GateCount count(Job job, Scenario scenario) {
        List<Member> members = job.members(scenario, job.usualThesis());
        Simulation simulation = new Simulation(scenario);
        List<List<Decision>> decisions = new ArrayList<>(Collections.nCopies(members.size(), List.of()));
        job.workers()
                .each(
                        members.size(),
                        k -> decisions.set(
                                k,
                                simulation
                                        .run(
                                                members.get(k).parameters(),
                                                members.get(k).seed(),
                                                true)
                                        .decisions()
                                        .stream()
                                        .filter(decision -> decision.subject().equals(SUBJECT))
                                        .toList()));
        return GateCount.of(decisions);
    }

    /** One row a scenario and gate, then one a smallest set. */
    OutputTable table() {
        OutputTable table = new OutputTable(
                "sakhalin-gates",
                "What stopped the Sakhalin project",
                List.of(
                        Field.text("scenario", "Id of the scenario"),
                        Field.integer("runs", "Logged runs, one a draw"),
                        Field.integer("came_up", "Runs in which the development was ever weighed, each April"),
                        Field.integer("taken", "Runs in which it was decided"),
                        Field.integer("refusals", "Aprils at which it was refused, over all runs"),
                        Field.text(
                                "kind",
                                "gate, or smallest set: the fewest gates whose opening at one of its refusals"
                                        + " would have turned a stopped run"),
                        Field.text("gates", "Which"),
                        Field.number("shut", "share", "Of the refusals: the gate was shut"),
                        Field.number("alone", "share", "Of the refusals: it was the only one shut"),
                        Field.number(
                                "in_smallest_set",
                                "share",
                                "Of the stopped runs: it is in the smallest set, or this is" + " the smallest set")));
        counts.forEach((id, count) -> {
            count.gates()
                    .forEach(gate -> table.add(List.of(
                            id,
                            count.runs(),
                            count.cameUp(),
                            count.taken(),
                            count.refusals(),
                            "gate",
                            gate,
                            share(count.shut().get(gate), count.refusals()),
                            share(count.alone().getOrDefault(gate, 0), count.refusals()),
                            share(count.inSmallest(gate), count.stopped()))));
            count.sets()
                    .forEach(set -> table.add(List.of(
                            id,
                            count.runs(),
                            count.cameUp(),
                            count.taken(),
                            count.refusals(),
                            "smallest set",
                            String.join(" + ", set),
                            Double.NaN,
                            Double.NaN,
                            share(count.smallest().get(set), count.stopped()))));
        });
        return table;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    void print(Session session) {
        if (counts.isEmpty()) {
            return;
        }
        PrintWriter out = session.out();
        out.println();
        out.println(session.ink().bold("What stopped the Sakhalin project"));
        out.println(Layout.paragraph(
                "Each April after the appraisal all gates of its development must be open. How often each"
                        + " was shut at a refusal, and the fewest gates whose opening would have turned a run;"
                        + " sakhalin-gates.csv has all."));
        counts.forEach((id, count) -> out.println(Layout.hanging("  " + id + ": ", words(count))));
    }

    private static String words(GateCount count) {
        String came = String.format(
                Locale.ROOT,
                "it came up in %d of %d runs and was decided in %d",
                count.cameUp(),
                count.runs(),
                count.taken());
        if (count.refusals() == 0) {
            return came + ".";
        }
        String gates = count.gates().stream()
                .map(gate -> gate + " " + percent(count.shut().get(gate), count.refusals()))
                .collect(Collectors.joining(", "));
        String first = String.format(
                Locale.ROOT,
                "%s. Shut at the %,d refusals: %s; two or more at once %s",
                came,
                count.refusals(),
                gates,
                percent(count.overDetermined(), count.refusals()));
        if (count.stopped() == 0) {
            return first + ".";
        }
        String sets = count.sets().stream()
                .limit(SETS_SHOWN)
                .map(set ->
                        String.join(" + ", set) + " " + percent(count.smallest().get(set), count.stopped()))
                .collect(Collectors.joining(", "));
        return first + ". Of the stopped runs " + percent(count.needTwoOrMore(), count.stopped())
                + " were over-determined throughout: no single gate would have turned any refusal. Fewest to open: "
                + sets
                + ".";
    }

    private static String percent(int part, int whole) {
        return Math.round(PERCENT * part / whole) + " %";
    }

    List<Object> content() {
        return counts.entrySet().stream()
                .<Object>map(each -> {
                    GateCount count = each.getValue();
                    Map<String, Object> content = new LinkedHashMap<>();
                    content.put("scenario", each.getKey());
                    content.put("runs", count.runs());
                    content.put("cameUp", count.cameUp());
                    content.put("taken", count.taken());
                    content.put("refusals", count.refusals());
                    content.put("overDetermined", count.overDetermined());
                    content.put("stoppedNeedingTwoOrMore", count.needTwoOrMore());
                    content.put("shut", count.shut());
                    content.put("alone", count.alone());
                    return content;
                })
                .toList();
    }
}
