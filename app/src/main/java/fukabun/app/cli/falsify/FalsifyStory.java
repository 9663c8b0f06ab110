package fukabun.app.cli.falsify;

import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.ShortNumber;
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
                "Before the record: beliefs are those of the main prior, so that the answer says what would turn a claim and"
                        + " not how likely that is.",
                false,
                List.of(first(found), second(draws, found)),
                method(draws, map));
    }

    private static String first(List<Falsification> found) {
        List<Falsification> turned = found.stream()
                .filter(each -> each.nearest().isPresent())
                .sorted(Comparator.comparingDouble(each -> each.nearest().orElseThrow().distance()))
                .toList();
        if (turned.isEmpty()) {
            return found.size() == 1
                    ? "The claim that was tried is not turned by beliefs alone."
                    : "None of the " + found.size() + " claims that were tried is turned by beliefs alone.";
        }
        Falsification.Turn nearest = turned.get(0).nearest().orElseThrow();
        String which = found.size() == 1
                ? "The claim " + found.get(0).claim().id() + " turns by moving beliefs alone"
                : turned.size() + " of " + found.size() + " claims that were tried turn by moving beliefs alone; "
                        + turned.get(0).claim().id() + " turns first";
        return which + ", with " + FalsifyTables.words(nearest) + ", " + ShortNumber.of(nearest.distance())
                + " standard deviations from the central case.";
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
                "Every claim is tried at its middle threshold on a Latin hypercube of %,d draws of the main prior, base and"
                        + " treatment in pairs.",
                draws));
        points.add("Nearest: the fewest and smallest moves from the case in which every belief is at its median, in prior"
                + " standard deviations.");
        points.add("Boxes: where the draws of the rarer verdict are dense. Density is the share of the box that has this"
                + " verdict, coverage the share of this verdict that lies in the box.");
        map.ifPresent(each -> points.add("Map: each route alone over its strength, then all together, on " + each.members()
                + " draws under " + Beliefs.of(each.thesis()) + "; beside it what settlements elsewhere did."));
        return points;
    }
}
