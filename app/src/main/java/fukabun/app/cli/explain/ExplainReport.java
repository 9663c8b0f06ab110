package fukabun.app.cli.explain;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.result.Course;
import fukabun.app.result.DecisionLog;
import fukabun.app.result.Why;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Happening;
import fukabun.record.Term;
import java.io.PrintWriter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A logged run in words: its chronicle, its turning decisions, and the reasons of single decisions. */
public final class ExplainReport {
    /** Decisions that are told one by one; of more, only the course is told. */
    static final int MOST_BLOCKS = 8;

    /** Agents of one question that are told one by one. */
    private static final int MOST_AGENTS = 5;

    private static final int MOST_LINES = 30;
    private static final int MONTH_WIDTH = 9;
    private static final int MONTH_IN_WORDS_WIDTH = 16;
    private static final int NAME_WIDTH = 44;
    private static final int NUMBER_WIDTH = 12;

    private final Session session;
    private final PrintWriter out;
    private final DecisionLog log;

    ExplainReport(Session session, DecisionLog log) {
        this.session = session;
        this.out = session.out();
        this.log = log;
    }

    /** What happened, and the decisions that fell otherwise than before. */
    void chronicle() {
        List<Course> courses = Course.of(log.decisions());
        if (session.json()) {
            out.println(JsonText.of(ExplainContent.chronicle(log, courses)));
            return;
        }
        heading();
        out.println();
        out.println(session.ink().bold("What happened"));
        for (Happening happening : log.happenings()) {
            out.println(Layout.hanging(
                    "  " + Layout.left(inWords(happening.month()) + ":", MONTH_IN_WORDS_WIDTH), happening.sentence()));
        }
        out.println();
        out.println(session.ink().bold("Turning decisions"));
        bySubject(courses).values().forEach(this::turns);
        out.println();
        out.println(Layout.paragraph("Why a decision fell as it did: --agent, --decision or --month, for example"
                + " --month " + exampleMonth(courses) + "."));
    }

    /** The decisions one by one, or their course where they are many. */
    void decisions(List<Decision> decisions) {
        if (session.json()) {
            out.println(JsonText.of(ExplainContent.decisions(log, decisions)));
            return;
        }
        heading();
        if (decisions.size() <= MOST_BLOCKS) {
            decisions.forEach(this::block);
            return;
        }
        List<Course> courses = Course.of(decisions);
        out.println();
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%,d decisions match; this is their course. With --month and --agent, their terms.",
                decisions.size())));
        out.println();
        bySubject(courses).values().forEach(this::courses);
        if (courses.size() == 1) {
            courses.get(0).turns().stream().limit(MOST_LINES).forEach(this::turn);
            block(courses.get(0).last());
        }
    }

    private void heading() {
        out.println(session.ink().bold("Run " + log.run() + " of " + log.scenario()));
        int runs = log.runs().get(log.scenario()).size();
        List<String> others = log.runs().keySet().stream()
                .filter(id -> !id.equals(log.scenario()))
                .toList();
        List<String> more = new ArrayList<>();
        if (runs > 1) {
            more.add(runs + " runs are logged: --run 0 to --run "
                    + log.runs().get(log.scenario()).last());
        }
        if (!others.isEmpty()) {
            more.add("other scenarios: "
                    + others.stream().map(id -> "--scenario " + id).collect(Collectors.joining(", ")));
        }
        if (!more.isEmpty()) {
            out.println(session.ink().faint(Layout.paragraph(String.join("; ", more) + ".")));
        }
    }

    private void turns(List<Course> courses) {
        if (courses.size() > MOST_AGENTS) {
            crowd(courses);
            return;
        }
        List<Course.Turn> turns = courses.stream()
                .flatMap(course -> course.turns().stream())
                .sorted(Comparator.comparing(turn -> turn.decision().month()))
                .toList();
        turns.stream().limit(MOST_LINES).forEach(this::turn);
        more(turns.size() - MOST_LINES, "turns of '" + courses.get(0).subject() + "'");
    }

    /** Many agents on one question: how many were for it at first, and at last. */
    private void crowd(List<Course> courses) {
        List<Decision> first = courses.stream().map(Course::first).toList();
        List<Decision> last = courses.stream().map(Course::last).toList();
        boolean isOneMonth = first.equals(last);
        out.println(Layout.hanging(
                "  " + Layout.left(last.get(0).month().toString(), MONTH_WIDTH),
                courses.size() + " agents: " + courses.get(0).subject() + ": " + taken(last) + " for it"
                        + (isOneMonth
                                ? "."
                                : " at last, " + taken(first) + " at first in "
                                        + first.get(0).month() + ".")));
    }

    private void turn(Course.Turn turn) {
        Decision decision = turn.decision();
        String before = turn.before()
                .map(earlier -> earlier.isTaken()
                        ? "; taken before, in " + earlier.month()
                        : "; in " + earlier.month() + " " + obstacles(earlier) + " had stood in the way")
                .orElse(" at once");
        String now = decision.isTaken() ? "taken" : "no longer taken, stopped by " + obstacles(decision);
        out.println(Layout.hanging(
                "  " + Layout.left(decision.month().toString(), MONTH_WIDTH),
                decision.agent() + ": " + decision.subject() + ": " + now + before + "."));
    }

    private void courses(List<Course> courses) {
        if (courses.size() > MOST_AGENTS) {
            crowd(courses);
        } else {
            courses.forEach(this::course);
        }
    }

    private void course(Course course) {
        String months = course.decisions().size() == 1
                ? course.first().month().toString()
                : course.first().month() + " to " + course.last().month();
        out.println(Layout.hanging(
                "  ",
                course.agent() + ": " + course.subject() + ": " + months + ", decided "
                        + times(course.decisions().size())
                        + ", taken " + times(course.taken()) + "; at last "
                        + (course.last().isTaken() ? "taken." : "refused by " + obstacles(course.last()) + ".")));
    }

    private void block(Decision decision) {
        out.println();
        String outcome = decision.isTaken() ? "taken" : "refused";
        out.println(session.ink()
                .bold(Layout.hanging(
                        decision.month() + "  ", decision.agent() + ": " + decision.subject() + ": " + outcome)));
        for (Gate gate : decision.gates()) {
            String alternative = gate.isAlternative() ? "  (one way to " + gate.oneOf() + ")" : "";
            out.println("  " + Layout.left((gate.isOpen() ? "passes  " : "stops   ") + gate.name(), NAME_WIDTH)
                    + number(gate.score()) + alternative);
            for (Term term : gate.terms()) {
                out.println("    " + Layout.left("      " + term.name(), NAME_WIDTH - 2) + number(term.value()));
            }
        }
        reasons(new Why(decision)).forEach(sentence -> out.println(Layout.hanging("  ", sentence)));
    }

    public static List<String> reasons(Why why) {
        List<String> sentences = new ArrayList<>(List.of(verdict(why)));
        why.nearest()
                .ifPresent(change -> sentences.add(String.format(
                        Locale.ROOT,
                        "The nearest single change: '%s' %s %+.4g instead of %+.4g (%s %.4g).",
                        change.term().name(),
                        why.decision().isTaken() ? "at most" : "above",
                        change.limit(),
                        change.term().value(),
                        why.decision().isTaken() ? "lower by" : "higher by more than",
                        Math.abs(change.by()))));
        return sentences;
    }

    private static String verdict(Why why) {
        List<Gate> gates = why.toTurn();
        List<List<Gate>> obstacles = why.stoodInTheWay();
        if (why.decision().isTaken()) {
            return gates.size() == 1
                    ? "Every condition was met; " + names(gates, " and ") + " was nearest to closing."
                    : "Every condition was met; to turn it, " + names(gates, " and ") + " all had to close.";
        }
        if (why.isOverDetermined()) {
            return obstacles.size() + " conditions stood in the way: " + obstacles(why.decision())
                    + ". It was over-determined: no single change would have turned it; all of them had to be met.";
        }
        return obstacles.get(0).size() == 1
                ? "One gate stood in the way: " + names(gates, " and ")
                        + ". Opening it alone would have turned the decision; it was not over-determined."
                : obstacles.get(0).size() + " gates stood in the way, of which one had to open: "
                        + obstacles(why.decision()) + ". Opening " + names(gates, " and ")
                        + " alone would have turned the decision; it was not over-determined.";
    }

    private void more(int number, String what) {
        if (number > 0) {
            out.println("  ... and " + number + " more " + what + "; --json has all");
        }
    }

    private static Map<String, List<Course>> bySubject(List<Course> courses) {
        return courses.stream()
                .collect(Collectors.groupingBy(Course::subject, LinkedHashMap::new, Collectors.toList()));
    }

    private static String exampleMonth(List<Course> courses) {
        List<Course> few = bySubject(courses).values().stream()
                .filter(each -> each.size() <= MOST_AGENTS)
                .flatMap(List::stream)
                .toList();
        return few.stream()
                .flatMap(course -> course.turns().stream())
                .map(turn -> turn.decision().month().toString())
                .findFirst()
                .orElse(courses.get(0).first().month().toString());
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private static long taken(List<Decision> decisions) {
        return decisions.stream().filter(Decision::isTaken).count();
    }

    /** The conditions that stood in the way of a refusal; alternatives are joined by "or". */
    private static String obstacles(Decision decision) {
        List<List<Gate>> unmet = decision.unmet();
        return unmet.stream()
                .map(condition -> unmet.size() > 1 && condition.size() > 1
                        ? "(" + names(condition, " or ") + ")"
                        : names(condition, " or "))
                .collect(Collectors.joining(" and "));
    }

    private static String names(List<Gate> gates, String between) {
        return gates.stream().map(gate -> "'" + gate.name() + "'").collect(Collectors.joining(between));
    }

    /** For example June 1982. */
    private static String inWords(Month month) {
        return java.time.Month.of(month.monthOfYear()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + month.year();
    }

    private static String number(double value) {
        return Layout.right(String.format(Locale.ROOT, "%+,.3f", value), NUMBER_WIDTH);
    }
}
