package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.study.Study;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sweep of a study file into a {@link SweepPlan}. */
final class SweepReader {
    private final StudyReader studies;

    SweepReader(StudyReader studies) {
        this.studies = studies;
    }

    /** The sweep of a study whose file was read without a fault, or nothing where faults were added. */
    Optional<SweepPlan> read(InputFile file, Faults faults) {
        Optional<Study> study = studies.read(file, faults);
        Optional<Node.Block> root = study.flatMap(ignored -> file.read(StudyForm.ALL, faults));
        if (root.isPresent() && !root.get().has("sweep")) {
            faults.add(
                    root.get().place(),
                    "sweep is missing; it must be a block of keys that says what varies. Maybe sweep: {design: sobol,"
                            + " size: 64, seed: 1, runsPerPoint: 5, factors: [{name: portWorks, levels: [false, true]}]}");
            return Optional.empty();
        }
        return root.map(block -> {
            Node.Block sweep = (Node.Block) block.get("sweep");
            return SweepForm.plan(sweep, ids(sweep, block, study.orElseThrow()));
        });
    }

    /** The scenarios of a checked sweep by their ids: the base unless it names others. */
    private static List<String> ids(Node.Block sweep, Node.Block root, Study study) {
        Map<String, String> known = known(root, study);
        return sweep.find("scenarios")
                .map(list -> ((Node.Items) list)
                        .items().stream()
                                .map(name -> known.get(((Node.Scalar) name).text()))
                                .toList())
                .orElse(List.of(study.base()));
    }

    /** The id of the base and of every treatment, by what the file calls it. */
    private static Map<String, String> known(Node.Block root, Study study) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put(CommonForms.text(root, "base"), study.base());
        List<Node.Block> claims = StudyReader.claims(root);
        for (int i = 0; i < claims.size(); i++) {
            known.put(
                    CommonForms.text(claims.get(i), "treatment"),
                    study.claims().get(i).treatment());
        }
        return known;
    }

    /** Every scenario of a sweep must be one that the study has already, and none twice. */
    static void check(Node.Block root, Faults faults) {
        Set<String> known = new LinkedHashSet<>();
        root.find("base").flatMap(name -> Form.scalar(name, Node.Kind.TEXT)).ifPresent(known::add);
        for (Node.Block claim : StudyReader.claims(root)) {
            claim.find("treatment")
                    .flatMap(name -> Form.scalar(name, Node.Kind.TEXT))
                    .ifPresent(known::add);
        }
        Optional<Node.Items> named = root.find("sweep")
                .filter(Node.Block.class::isInstance)
                .flatMap(sweep -> ((Node.Block) sweep).find("scenarios"))
                .filter(Node.Items.class::isInstance)
                .map(Node.Items.class::cast);
        Set<String> seen = new HashSet<>();
        List<Node> names = named.map(Node.Items::items).orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            Optional<String> name = Form.scalar(names.get(i), Node.Kind.TEXT);
            String path = "sweep.scenarios[" + i + "]";
            if (name.isPresent() && !known.contains(name.get())) {
                faults.add(
                        names.get(i).place(),
                        path + " must be the base or a treatment of the study but was " + Words.shown(name.get(), true)
                                + "." + Words.maybeOrAll(name.get(), List.copyOf(known)));
            } else if (name.isPresent() && !seen.add(name.get())) {
                faults.add(names.get(i).place(), path + " must differ from those before but was " + name.get() + ".");
            }
        }
    }
}
