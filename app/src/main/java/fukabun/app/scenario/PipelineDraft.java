package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.scenario.PipelineCase;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The case of the pipeline while its files are read. Each part replaces that of the base as a whole. */
final class PipelineDraft {
    private final Map<String, Node> parts = new LinkedHashMap<>();

    void take(Node.Block block, Faults faults) {
        block.members().forEach((key, member) -> parts.put(key, member.value()));
        List<String> missing = PipelineForm.ALL.names().stream()
                .filter(name -> !parts.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            faults.add(
                    block.place(),
                    "pipeline must have " + String.join(", ", missing) + " too, for its base does not play the case.");
            return;
        }
        checkNames(block, faults);
    }

    /** The countries of the bidders must be there, and somebody must bid for each tender. */
    private void checkNames(Node.Block block, Faults faults) {
        List<String> countries = blocks("countries").stream()
                .map(c -> CommonForms.text(c, "name"))
                .toList();
        for (Node.Block bidder : blocks("bidders")) {
            String country = CommonForms.text(bidder, "country");
            if (!countries.contains(country)) {
                faults.add(
                        place(block, "bidders", bidder.get("country")),
                        "pipeline.bidders: country must be the name of one of the countries but was "
                                + Words.shown(country, true) + "." + Words.maybeOrAll(country, countries));
            }
        }
        List<String> made = blocks("bidders").stream()
                .flatMap(b -> words(b.get("goods")).stream())
                .toList();
        for (Node.Block tender : blocks("tenders")) {
            if (!made.contains(CommonForms.text(tender, "goods"))) {
                faults.add(
                        place(block, "tenders", tender.get("goods")),
                        "pipeline.tenders: goods must be made by a bidder but nobody makes "
                                + CommonForms.text(tender, "goods") + ".");
            }
        }
        if (!made.contains(PipelineCase.Kind.PIPELAYERS.key())) {
            faults.add(block.place(), "pipeline.bidders: somebody must make pipelayers.");
        }
    }

    /** A fault is shown in the file that is read, where that has the list at all. */
    private static fukabun.app.files.Place place(Node.Block block, String list, Node node) {
        return block.has(list) ? node.place() : block.place();
    }

    /** The case, where it is played. */
    Optional<PipelineCase> build() {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Node.Block routine = (Node.Block) parts.get("routine");
        return Optional.of(new PipelineCase(
                blocks("countries").stream().map(PipelineDraft::country).toList(),
                blocks("bidders").stream().map(PipelineDraft::bidder).toList(),
                blocks("tenders").stream().map(PipelineDraft::tender).toList(),
                new PipelineCase.Routine(
                        Form.MonthText.of(routine.get("from")),
                        Form.Amount.of(routine.get("usdPerYear1974")),
                        Form.Amount.of(routine.get("americanFleetShare")))));
    }

    private List<Node.Block> blocks(String key) {
        return blocks(parts.get(key));
    }

    private static List<Node.Block> blocks(Node list) {
        return ((Node.Items) list).items().stream().map(Node.Block.class::cast).toList();
    }

    private static PipelineCase.Country country(Node.Block block) {
        return new PipelineCase.Country(
                CommonForms.text(block, "name"),
                named(PipelineCase.Bloc.values(), PipelineCase.Bloc::key, CommonForms.text(block, "bloc")),
                PipelineCase.Money.valueOf(CommonForms.text(block, "money")),
                block.find("rates").map(PipelineDraft::blocks).orElse(List.of()).stream()
                        .map(PipelineDraft::rates)
                        .toList());
    }

    private static PipelineCase.Rates rates(Node.Block block) {
        return new PipelineCase.Rates(
                Form.MonthText.of(block.get("from")),
                Form.Amount.of(block.get("marketRatePerYear")),
                Form.Amount.of(block.get("officialRatePerYear")));
    }

    private static PipelineCase.Bidder bidder(Node.Block block) {
        return new PipelineCase.Bidder(
                CommonForms.text(block, "name"),
                CommonForms.text(block, "country"),
                words(block.get("goods")).stream().map(PipelineDraft::kind).toList(),
                Form.Amount.of(block.get("relativePrice")),
                named(PipelineCase.UsLink.values(), PipelineCase.UsLink::key, CommonForms.text(block, "usLink")),
                Form.Flag.of(block.get("privateCredit")));
    }

    private static PipelineCase.Tender tender(Node.Block block) {
        return new PipelineCase.Tender(
                CommonForms.text(block, "name"),
                kind(CommonForms.text(block, "goods")),
                Form.MonthText.of(block.get("month")),
                Form.Amount.of(block.get("sizeUsd")),
                Form.Flag.of(block.get("sizeSourced")),
                (int) Form.Amount.of(block.get("lots")),
                Form.Amount.of(block.get("creditYears")),
                (int) Form.Amount.of(block.get("leadMonths")),
                (int) Form.Amount.of(block.get("deliveryMonths")),
                Form.Flag.of(block.get("leadContract")));
    }

    private static PipelineCase.Kind kind(String word) {
        return named(PipelineCase.Kind.values(), PipelineCase.Kind::key, word);
    }

    private static List<String> words(Node list) {
        return ((Node.Items) list)
                .items().stream().map(item -> ((Node.Scalar) item).text()).toList();
    }

    private static <T> T named(T[] all, Function<T, String> key, String word) {
        return Arrays.stream(all)
                .filter(one -> key.apply(one).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
