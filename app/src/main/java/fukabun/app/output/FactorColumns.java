package fukabun.app.output;

import fukabun.study.BayesFactor;
import fukabun.study.ClaimResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the evidence did to a claim, as columns of {@code claims.csv} and as a part of {@code claims.json}. */
public final class FactorColumns {
    /** The factor and the ends of its interval. */
    private static final int CELLS_OF_A_FACTOR = 3;

    private FactorColumns() {}

    /** Least and most over the thresholds of both factors, each with its interval. */
    static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        add(fields, "record_factor", "Bayes factor of this record alone");
        add(
                fields,
                "factor",
                "Bayes factor against the reference, who knows nothing; of record and settlements elsewhere"
                        + " for a settlement; the rule is applied to it");
        return fields;
    }

    private static void add(List<Field> fields, String name, String what) {
        for (String which : List.of("least", "most")) {
            String column = name + "_" + which;
            fields.add(Field.number(column, "ratio", what + ": the " + which + " over the thresholds"));
            fields.add(Field.number(column + "_low", "ratio", "Lower end of its 90 percent interval"));
            fields.add(Field.number(column + "_high", "ratio", "Upper end of its 90 percent interval"));
        }
    }

    /** Empty where the claim was not judged by factors. */
    static List<Object> cells(ClaimResult result) {
        List<Object> cells = new ArrayList<>();
        for (List<BayesFactor> factors : List.of(result.recordEvidence(), result.evidence())) {
            if (factors.isEmpty()) {
                cells.addAll(Collections.nCopies(2 * CELLS_OF_A_FACTOR, Double.NaN));
                continue;
            }
            for (BayesFactor factor : List.of(FactorWords.least(factors), FactorWords.most(factors))) {
                cells.addAll(List.of(factor.value(), factor.low(), factor.high()));
            }
        }
        return cells;
    }

    /**
     * For each threshold the chance before and after the record and both factors.
     *
     * @param result that was judged by factors
     * @param prior the same claim before the record; empty where it is not known
     */
    public static List<Map<String, Object>> byThreshold(ClaimResult result, Optional<ClaimResult> prior) {
        List<Map<String, Object>> content = new ArrayList<>();
        for (int i = 0; i < result.evidence().size(); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            int place = i;
            row.put("threshold", result.claim().equivalence().get(i));
            prior.ifPresent(before -> row.put("before", before.holds().get(place)));
            row.put("after", result.holds().get(i));
            row.put("recordFactor", content(result.recordEvidence().get(i)));
            row.put("factor", content(result.evidence().get(i)));
            content.add(row);
        }
        return content;
    }

    private static Map<String, Object> content(BayesFactor factor) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("value", factor.value());
        content.put("low", factor.low());
        content.put("high", factor.high());
        return content;
    }
}
