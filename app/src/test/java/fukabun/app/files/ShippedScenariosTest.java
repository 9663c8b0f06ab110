package fukabun.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import org.junit.jupiter.api.Test;
import java.util.List;
import java.nio.file.*;

class ShippedScenariosTest {
    @Test
    void x() throws Exception {
        ScenarioLibrary l = Shelf.library();
        for (Path p : List.of(Shelf.SCENARIOS.resolve("baseline.yaml"), Shelf.SCENARIOS.resolve("studies/seikei-fukabun.yaml"), Shelf.SCENARIOS.resolve("priors/coal.yaml")))
            System.out.println(l.check(p));
        System.out.println(l.list());
        System.out.println(l.canonical(l.scenario("islands-1973")).replaceAll("0x[0-9a-fp.-]+ (0x1.0p-1 )+","..."));
        l.priors();
    }
}
