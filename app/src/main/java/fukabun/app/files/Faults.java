package fukabun.app.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the faults of one reading. After {@link #MOST} of them it only counts, so that time stays bounded. */
public final class Faults {
    /** More faults than anybody reads. */
    public static final int MOST = 1000;

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column);

    private final Set<Fault> faults = new LinkedHashSet<>();
    private int added;

    public void add(Place place, String message) {
        added++;
        if (!isFull()) {
            faults.add(new Fault(place.file(), place.line(), place.column(), message));
        }
    }

    /** The present moment, for {@link #noneSince}. */
    public int mark() {
        return added;
    }

    /** Whether what was checked since a moment has no fault. False too when so many came that checks were skipped. */
    public boolean noneSince(int mark) {
        return added == mark && !isFull();
    }

    public boolean isFull() {
        return faults.size() >= MOST;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Every fault by file, line and column. */
    public List<Fault> sorted() {
        List<Fault> list = new ArrayList<>(faults);
        list.sort(BY_PLACE);
        if (isFull()) {
            list.add(new Fault(list.get(0).file(), 0, 0, "has " + MOST + " faults or more; the rest is not shown."));
        }
        return list;
    }

    public void throwIfAny() {
        if (!isEmpty()) {
            throw new ScenarioException(sorted());
        }
    }
}
