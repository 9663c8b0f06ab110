package fukabun.offenders;

import org.junit.jupiter.api.Assertions;

final class ReachesForALibrary {
    void reach() {
        Assertions.fail();
    }
}
