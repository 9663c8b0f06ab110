package fukabun.study;

import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the verdicts of a study when choices of the modeller are made otherwise, one at a time. Choices that
 * only read the runs otherwise share them; a choice of other runs has its own, on the same draws.
 */
public final class ChoiceTest {
    private final Study study;
    private final List<Choice> choices;
    private final List<Thesis> theses;
    private final List<Batch> batches = new ArrayList<>();

    /** Claims that are judged on the same runs. */
    private record Batch(List<Asked> asked, Optional<Choice.Setting> setting) {
        List<ClaimSpec> claims() {
            return asked.stream().map(Asked::claim).toList();
        }
    }

    /**
     * A claim as it is asked.
     *
     * @param choice that is made otherwise; empty for the claim as stated
     * @param stated place of the claim in the study
     */
    private record Asked(Optional<Choice> choice, int stated, ClaimSpec claim) {}

    /**
     * What was found.
     *
     * @param stated the claims as the study states them, in its order, after the record where there is a posterior
     * @param choices in their order, and within each by claim; no row where a choice does not concern a claim
     *     or leaves its every figure as it was
     */
    public record Found(List<ClaimResult> stated, List<ChoiceResult> choices) {
        public Found {
            stated = List.copyOf(stated);
            choices = List.copyOf(choices);
        }

        /** The rows of one claim. */
        public List<ChoiceResult> of(ClaimResult claim) {
            return choices.stream().filter(each -> each.stated() == claim).toList();
        }
    }

    /** @param theses under which the claims are judged, the one that is shown first */
    public ChoiceTest(Study study, List<Choice> choices, List<Thesis> theses) {
        this.study = study;
        this.choices = List.copyOf(choices);
        this.theses = List.copyOf(theses);
        List<Asked> reading = new ArrayList<>();
        for (int i = 0; i < study.claims().size(); i++) {
            reading.add(new Asked(Optional.empty(), i, study.claims().get(i)));
        }
        batches.add(new Batch(reading, Optional.empty()));
        for (Choice choice : choices) {
            List<Asked> asked = asked(choice);
            if (choice.change() instanceof Choice.Setting setting) {
                batches.add(new Batch(asked, Optional.of(setting)));
            } else {
                reading.addAll(asked);
            }
        }
        batches.removeIf(batch -> batch.asked().isEmpty());
    }

    private List<Asked> asked(Choice choice) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < study.claims().size(); i++) {
            int place = i;
            choice.applied(study.claims().get(i))
                    .ifPresent(claim -> asked.add(new Asked(Optional.of(choice), place, claim)));
        }
        return asked;
    }

    /** How many runs {@link #run} makes on so many members. */
    public long runs(int members) {
        return batches.stream()
                .mapToLong(batch -> ClaimTest.runs(study.with(batch.claims()), theses, Depth.VERDICTS, members))
                .sum();
    }

    /** Runs everything. */
    public Found run(Map<String, Scenario> scenarios, Believers believers, Workers workers) {
        List<ClaimResult> stated = new ArrayList<>();
        List<ChoiceResult> rows = new ArrayList<>();
        for (Batch batch : batches) {
            Map<String, Scenario> played = new LinkedHashMap<>();
            Scenario base = scenarios.get(study.base());
            scenarios.forEach((id, scenario) -> played.put(
                    id,
                    batch.setting()
                            .map(setting -> setting.applied(scenario, base))
                            .orElse(scenario)));
            List<ClaimResult> results =
                    ClaimTest.judged(study.with(batch.claims()), played, theses, believers, workers);
            for (int i = 0; i < batch.asked().size(); i++) {
                Asked asked = batch.asked().get(i);
                ClaimResult first = results.get(i * theses.size());
                if (asked.choice().isEmpty()) {
                    stated.add(first);
                } else if (!first.equals(stated.get(asked.stated()))) {
                    rows.add(new ChoiceResult(asked.choice().get(), first, stated.get(asked.stated())));
                }
            }
        }
        rows.sort(Comparator.comparingInt(row -> choices.indexOf(row.choice())));
        return new Found(stated, rows);
    }
}
