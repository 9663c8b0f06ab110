package fukabun.app.output;

import fukabun.study.EvidenceVariant;
import java.util.List;

/** {@code variants.csv}: the draws that are kept on other evidence and from other priors, by their numbers. */
public final class VariantTable {
    public static final String NAME = "variants";

    private VariantTable() {}

    public static OutputTable of(List<EvidenceVariant> variants) {
        OutputTable table = new OutputTable(
                NAME,
                "Draws that are kept on other evidence and from other priors",
                List.of(
                        Field.text("variant", "What is changed: grades-AB, without-<pattern> or prior-<thesis>"),
                        Field.text("thesis", "The prior that the draw is of; continuous is the main prior"),
                        Field.integer("draw", "Number of the draw of that prior, nearest to the record first")));
        for (EvidenceVariant variant : variants) {
            variant.draws()
                    .forEach(draw ->
                            table.add(List.of(variant.id(), variant.prior().key(), draw)));
        }
        return table;
    }
}
