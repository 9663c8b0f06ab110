package fukabun.offenders;

import java.nio.file.Path;

final class OpensAFile {
    Path path() {
        return Path.of("figures.csv");
    }
}
