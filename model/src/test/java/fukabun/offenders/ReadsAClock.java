package fukabun.offenders;

import java.time.LocalDate;

final class ReadsAClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
