package fukabun.app.data;

import fukabun.evidence.*;
import org.junit.jupiter.api.Test;

class EvidenceTablesTest {
    @Test
    void show() {
        long t = System.nanoTime();
        var f = new Findings(ShippedData.read().evidence());
        for (EvidenceRow r : f.rows())
            System.out.printf("%-26s %-55s %-18s %-24s %6.3f [%6.3f %6.3f] p=%.3f %s %s%n", r.group(), r.name(), r.kind(), r.window(), r.effect().effect(), r.effect().low(), r.effect().high(), r.pValue(), r.method(), r.grade());
        var p = f.trade();
        System.out.println(p.meanLog() + " " + p.sdLog() + " " + p.relativeQuantile(.05) + " " + p.relativeQuantile(.5) + " " + p.relativeQuantile(.95)+" P(<0) "+p.probabilityBelow(0));
        System.out.println(f.credit());
        for (int a : new int[] {1965, 1965}) System.out.println(f.partners().synthetic(a, 1979, 1984));
        System.out.println(f.partners().synthetic(1965, 1981, 1984));
        for (boolean y : new boolean[]{false,true}) { Gravity g = f.gravity(1984, y);
        System.out.println(g.exporterElasticity() + " " + g.importerElasticity() + " " + g.residualSd()); }
        System.out.println((System.nanoTime() - t) / 1e9);
    }
}
