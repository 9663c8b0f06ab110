package fukabun.calibration;

import fukabun.record.Grade;
import fukabun.scenario.Thesis;
import fukabun.study.EvidenceVariant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * Picks, from scores that are there already, the draws that would have been kept on other evidence or from another
 * prior: on figures of grades A and B alone, without each pattern, under each thesis. A pattern is as weak as its
 * weakest figure.
 */
public final class EvidenceVariants {
    /** The fewest draws of a thesis that make a posterior, even where that accepts more than the main prior's share. */
    private static final int FEWEST = 80;

    private EvidenceVariants() {}

    /**
     * @param main scores of the main prior
     * @param contrasts scores of the theses
     * @param keep how many draws the posterior keeps; of a thesis the same share of its draws, but at least 80 where it
     *     has as many
     */
    public static List<EvidenceVariant> of(ReferenceTable main, Map<Thesis, ReferenceTable> contrasts, int keep) {
        List<EvidenceVariant> variants = new ArrayList<>();
        PatternSet set = main.patterns();
        if (hasGradesAb(set)) {
            variants.add(EvidenceVariant.gradesAb(
                    main.best(keep, p -> isAb(set.patterns().get(p)))));
        }
        for (int pattern : evidence(set)) {
            String id = set.patterns().get(pattern).id();
            variants.add(EvidenceVariant.without(id, main.best(keep, p -> p != pattern)));
        }
        contrasts.forEach((thesis, table) -> variants.add(
                EvidenceVariant.believing(thesis, table.best(keptOfThesis(keep, main.draws(), table.draws())))));
        return List.copyOf(variants);
    }

    /**
     * How many draws of a thesis are kept: the same share as of the main prior, but at least 80 where it has as many.
     *
     * @param keep of the main prior
     * @param draws of the main prior
     * @param ofThesis draws of the thesis
     */
    public static int keptOfThesis(int keep, int draws, int ofThesis) {
        double same = FastMath.rint((double) keep / draws * ofThesis);
        return (int) Math.min(ofThesis, Math.max(FEWEST, same));
    }

    /**
     * The draws that go on from screening: the best of all evidence, and beside them the best of each variant by turns,
     * so that none of them is chosen only from what all patterns have let through.
     *
     * @param count of the best of all evidence
     * @param beside how many more
     * @return in the order of their numbers
     */
    public static int[] finalists(ReferenceTable screened, int count, int beside) {
        Set<Integer> chosen = new LinkedHashSet<>(screened.best(count));
        int places = Math.min(count + beside, screened.draws());
        List<List<Integer>> rankings = counted(screened.patterns()).stream()
                .map(counts -> screened.best(places, counts))
                .toList();
        for (int rank = 0; rank < places && !rankings.isEmpty(); rank++) {
            for (List<Integer> ranking : rankings) {
                if (chosen.size() < places) {
                    chosen.add(ranking.get(rank));
                }
            }
        }
        return chosen.stream().sorted().mapToInt(Integer::intValue).toArray();
    }

    /** Which patterns count in each variant of the evidence. */
    private static List<IntPredicate> counted(PatternSet set) {
        List<IntPredicate> counted = new ArrayList<>();
        if (hasGradesAb(set)) {
            counted.add(p -> isAb(set.patterns().get(p)));
        }
        for (int pattern : evidence(set)) {
            counted.add(p -> p != pattern);
        }
        return counted;
    }

    /** Places of the patterns that count; none where there is only one, for nothing would be left without it. */
    private static List<Integer> evidence(PatternSet set) {
        List<Integer> places = IntStream.range(0, set.patterns().size())
                .filter(p -> set.patterns().get(p).role() == Pattern.Role.EVIDENCE)
                .boxed()
                .toList();
        return places.size() > 1 ? places : List.of();
    }

    private static boolean hasGradesAb(PatternSet set) {
        return set.patterns().stream().anyMatch(each -> each.role() == Pattern.Role.EVIDENCE && isAb(each));
    }

    private static boolean isAb(Pattern pattern) {
        return pattern.grade().compareTo(Grade.B) <= 0;
    }
}
