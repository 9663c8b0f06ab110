package fukabun.app.cli.falsify;

import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.output.Standing;
import fukabun.app.output.Story;
import fukabun.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one would have to believe, in two sentences and a few points of method. */
final class FalsifyStory {
    private static final double PERCENT = 100.0;

    private FalsifyStory() {}

    static Story of(Study study, int draws, List<Falsification> found, Optional<MapReport> map) {
        return new Story(
                "What one would have to believe for the claims of " + study.id() + " to turn",
                "How far from what is believed at the outset must beliefs move before a claim of “" + study.title()
                        + "” fails, or holds?",
                "Beliefs move from the " + found.get(0).centreWords()
                        + ", in standard deviations of the main prior; the answer"
                        + " says what would turn a claim and not how likely that is."
                        + (Standing.trial(draws).isEmpty() ? "" : " " + Standing.trial(draws)),
                false,
                List.of(first(found), second(draws, found)),
                method(draws, map));
    }

    /** Beliefs that are the outcome itself are left aside: that they turn it says nothing. */
    private static String first(List<Falsification> found) {
        Optional<Falsification> first = found.stream()
                .filter(each -> nearest(each).isPresent())
                .min(Comparator.comparingDouble(
                        each -> nearest(each).orElseThrow().distance()));
        long turned = found.stream().filter(each -> nearest(each).isPresent()).count();
        if (first.isEmpty()) {
            return found.size() == 1
                    ? "The claim that was tried is not turned at every threshold by any belief but the outcome itself."
                    : "None of the " + found.size()
                            + " claims that were tried is turned at every threshold by any belief but the outcome itself.";
        }
        Falsification.Turn turn = nearest(first.get()).orElseThrow();
        String which = found.size() == 1
                ? "The claim " + found.get(0).claim().id() + " turns"
                : turned + " of " + found.size()
                        + " claims that were tried turn by other beliefs than the outcome itself; "
                        + first.get().claim().id() + " turns first, it";
        String verb = turn.target().words();
        return (found.size() == 1 ? which + ", it " : which + " ") + verb + " with " + FalsifyTables.words(turn) + ", "
                + FalsifyTables.away(turn.distance()) + " from the "
                + found.get(0).centreWords() + ".";
    }

    private static Optional<Falsification.Turn> nearest(Falsification found) {
        return found.turns().stream()
                .filter(turn -> !turn.restates())
                .min(Comparator.comparingDouble(Falsification.Turn::distance));
    }

    private static String second(int draws, List<Falsification> found) {
        double least = found.stream().mapToDouble(Falsification::holds).min().orElse(Double.NaN);
        double most = found.stream().mapToDouble(Falsification::holds).max().orElse(Double.NaN);
        String holds = found.size() == 1
                ? String.format(Locale.ROOT, "the claim holds in %.0f %%", PERCENT * least)
                : String.format(Locale.ROOT, "the claims hold in %.0f to %.0f %%", PERCENT * least, PERCENT * most);
        return String.format(
                Locale.ROOT,
                "The search saw %,d draws of the main prior, of which %s; a nearer way that no draw came close to may have"
                        + " been missed.",
                draws,
                holds);
    }

    private static List<String> method(int draws, Optional<MapReport> map) {
        List<String> points = new ArrayList<>();
        points.add(String.format(
                Locale.ROOT,
                "Every claim is tried on a Latin hypercube of %,d draws of the main prior, base and"
                        + " treatment in pairs.",
                draws));
        points.add(
                "Nearest: the fewest and smallest moves after which a claim holds, or fails, at every threshold, as a verdict"
                        + " needs, in prior standard deviations; where one of them is the outcome itself under another name, it is"
                        + " sought again without that.");
        points.add(
                "Boxes: where draws of the rarer answer at the middle threshold are dense. Density is the share of the box"
                        + " that has this answer, coverage the share of this answer that lies in the box.");
        map.ifPresent(
                each -> points.add("Map: each route alone over its strength, then all together, on " + each.members()
                        + " draws under " + Beliefs.of(each.thesis()) + "; beside it what is known of each strength."));
        return points;
    }
}
