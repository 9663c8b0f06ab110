package fukabun.offenders;

import java.util.Set;

final class LoopsOverASetOfNoOrder {
    Set<String> names() {
        return Set.of("Komatsu", "Sodeco");
    }
}
