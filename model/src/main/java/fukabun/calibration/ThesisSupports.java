package fukabun.calibration;

import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well each thesis is supported, from scores that are there already: on all patterns, without each of them, and with
 * the prior of each parameter that is no route narrowed or widened.
 */
public final class ThesisSupports {
    private static final int NONE = -1;

    private final ReferenceTable main;
    private final Map<Thesis, ReferenceTable> contrasts;
    private final int kept;

    /**
     * @param main scores of the main prior
     * @param contrasts scores of the theses; their draws have the points of the first draws of the main prior
     * @param kept how many draws the posterior keeps; the distance of the last one counts
     */
    public ThesisSupports(ReferenceTable main, Map<Thesis, ReferenceTable> contrasts, int kept) {
        this.main = main;
        this.contrasts = contrasts;
        this.kept = kept;
    }

    /**
     * By what was changed, "all patterns" first.
     *
     * @param middle by parameter and draw, whether the parameter is in the middle half of its prior
     */
    public Map<String, List<ThesisSupport>> of(boolean[][] middle) {
        Map<String, List<ThesisSupport>> supports = new LinkedHashMap<>();
        supports.put("all patterns", without(NONE));
        List<Pattern> patterns = main.patterns().patterns();
        long evidence = patterns.stream().filter(p -> p.role() == Pattern.Role.EVIDENCE).count();
        for (int p = 0; p < patterns.size() && evidence > 1; p++) {
            if (patterns.get(p).role() == Pattern.Role.EVIDENCE) {
                supports.put("without " + patterns.get(p).id(), without(p));
            }
        }
        supports.putAll(onOtherPriors(middle));
        return supports;
    }

    private List<ThesisSupport> without(int pattern) {
        double threshold = main.threshold(pattern, kept);
        List<ThesisSupport> supports = new ArrayList<>();
        contrasts.forEach((thesis, table) -> supports.add(ThesisSupport.of(
                thesis,
                table.within(pattern, threshold),
                table.draws(),
                main.within(pattern, threshold),
                main.draws())));
        return supports;
    }

    /**
     * With the prior of each parameter that is no route kept to its middle half, which halves its spread, and to its outer
     * half, which widens it as far as draws of the prior can tell.
     */
    private Map<String, List<ThesisSupport>> onOtherPriors(boolean[][] middle) {
        Map<String, List<ThesisSupport>> supports = new LinkedHashMap<>();
        double threshold = main.threshold(NONE, kept);
        for (Parameter parameter : Parameter.values()) {
            if (!parameter.isTerritorial()) {
                boolean[] inner = middle[parameter.ordinal()];
                boolean[] outer = new boolean[inner.length];
                for (int i = 0; i < inner.length; i++) {
                    outer[i] = !inner[i];
                }
                supports.put("narrow " + parameter.key(), part(threshold, inner));
                supports.put("wide " + parameter.key(), part(threshold, outer));
            }
        }
        return supports;
    }

    private List<ThesisSupport> part(double threshold, boolean[] part) {
        List<ThesisSupport> supports = new ArrayList<>();
        contrasts.forEach((thesis, table) -> supports.add(ThesisSupport.of(
                thesis,
                table.within(threshold, part),
                count(part, table.draws()),
                main.within(threshold, part),
                count(part, main.draws()))));
        return supports;
    }

    private static int count(boolean[] part, int draws) {
        int count = 0;
        for (int i = 0; i < draws; i++) {
            count += part[i] ? 1 : 0;
        }
        return count;
    }
}
