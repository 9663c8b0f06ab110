package fukabun.offenders;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class CollectsIntoAHashMap {
    Set<String> names(List<String> names) {
        return names.stream().collect(Collectors.toSet());
    }
}
