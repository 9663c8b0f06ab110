package fukabun.study;

import fukabun.record.Decision;
import fukabun.record.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each gate of one decision stood in the way, over many runs: alone, together with others, and as part of the
 * smallest set of gates whose opening would have turned the refusals of a run.
 *
 * @param runs of which it was counted
 * @param cameUp runs in which the decision was ever weighed
 * @param taken runs in which it was taken
 * @param refusals decisions refused, over all runs
 * @param overDetermined refusals with two or more gates shut
 * @param shut refusals by a gate that was shut
 * @param alone refusals by the only gate that was shut
 * @param smallest stopped runs by the smallest set of gates that, opened at one of the refusals, would have turned it
 */
public record GateCount(
        int runs,
        int cameUp,
        int taken,
        int refusals,
        int overDetermined,
        Map<String, Integer> shut,
        Map<String, Integer> alone,
        Map<List<String>, Integer> smallest) {
    /** Counts over the decisions of every run, all on the one subject. */
    public static GateCount of(List<List<Decision>> byRun) {
        int cameUp = 0;
        int taken = 0;
        int refusals = 0;
        int overDetermined = 0;
        Map<String, Integer> shut = new TreeMap<>();
        Map<String, Integer> alone = new TreeMap<>();
        Map<List<String>, Integer> smallest =
                new TreeMap<>(Comparator.comparing((List<String> set) -> String.join(",", set)));
        for (List<Decision> meant : byRun) {
            cameUp += meant.isEmpty() ? 0 : 1;
            boolean isTaken = meant.stream().anyMatch(Decision::isTaken);
            taken += isTaken ? 1 : 0;
            for (Decision refused :
                    meant.stream().filter(each -> !each.isTaken()).toList()) {
                List<String> closed = closed(refused);
                refusals++;
                overDetermined += refused.isOverDetermined() ? 1 : 0;
                closed.forEach(gate -> shut.merge(gate, 1, Integer::sum));
                if (closed.size() == 1) {
                    alone.merge(closed.get(0), 1, Integer::sum);
                }
            }
            if (!isTaken) {
                meant.stream()
                        .map(GateCount::closed)
                        .min(Comparator.comparingInt(List::size))
                        .ifPresent(set -> smallest.merge(set, 1, Integer::sum));
            }
        }
        return new GateCount(byRun.size(), cameUp, taken, refusals, overDetermined, shut, alone, smallest);
    }

    private static List<String> closed(Decision decision) {
        return decision.closedGates().stream()
                .map(Gate::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Runs that were stopped: it came up and was never taken. */
    public int stopped() {
        return cameUp - taken;
    }

    /** Gates by how often they were shut, the most often first; of equals in the order of the alphabet. */
    public List<String> gates() {
        List<String> gates = new ArrayList<>(shut.keySet());
        gates.sort(Comparator.comparingInt((String gate) -> -shut.get(gate)));
        return gates;
    }

    /** Smallest sets by how many runs they would have turned, the most first. */
    public List<List<String>> sets() {
        List<List<String>> sets = new ArrayList<>(smallest.keySet());
        sets.sort(Comparator.comparingInt((List<String> set) -> -smallest.get(set)));
        return sets;
    }

    /** Stopped runs whose smallest set has this gate. */
    public int inSmallest(String gate) {
        return smallest.entrySet().stream()
                .filter(each -> each.getKey().contains(gate))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Stopped runs in which no single gate would have turned any refusal. */
    public int needTwoOrMore() {
        return smallest.entrySet().stream()
                .filter(each -> each.getKey().size() > 1)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
