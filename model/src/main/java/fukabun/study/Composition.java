package fukabun.study;

import fukabun.base.Check;
import fukabun.scenario.Scenario;
import java.util.List;

/**
 * Scenarios put together from parts. A part is a scenario that differs from the base in some levers, months of drivers,
 * events and settings of cases; a set of parts is the base with the differences of each. Parts must not change the same
 * thing in two ways, so that their order cannot matter.
 */
public final class Composition {
    private static final int MOST_PARTS = 20;

    private final Scenario base;
    private final List<Scenario> parts;

    /**
     * Throws {@link IllegalArgumentException} where a part has another period, world or belief than the base, or two
     * change the same thing.
     */
    public Composition(Scenario base, List<Scenario> parts) {
        Check.that(parts.size() <= MOST_PARTS, "at most " + MOST_PARTS + " parts can be put together");
        this.base = base;
        this.parts = List.copyOf(parts);
        for (Scenario part : parts) {
            checkComparable(base, part);
        }
        all();
    }

    /** How many parts there are. */
    public int parts() {
        return parts.size();
    }

    /** How many sets of parts there are, the empty one included. */
    public int sets() {
        return 1 << parts.size();
    }

    /** The base with the parts whose binary digits are set: part 0 is digit 1, part 1 digit 2, part 2 digit 4. */
    public Scenario of(int set) {
        Check.between("set", set, 0, sets() - 1.0);
        Assembly assembly = new Assembly(base);
        for (int i = 0; i < parts.size(); i++) {
            if ((set >> i & 1) == 1) {
                assembly.add(parts.get(i));
            }
        }
        return assembly.scenario();
    }

    /** The base with every part. */
    public Scenario all() {
        return of(sets() - 1);
    }

    /** A scenario, such as one of {@link #of}, with the differences of one more part of the same base. */
    public Scenario of(int set, Scenario another) {
        checkComparable(base, another);
        Assembly assembly = new Assembly(base);
        for (int i = 0; i < parts.size(); i++) {
            if ((set >> i & 1) == 1) {
                assembly.add(parts.get(i));
            }
        }
        assembly.add(another);
        return assembly.scenario();
    }

    private static void checkComparable(Scenario base, Scenario part) {
        Check.that(
                part.period().equals(base.period()),
                part.id() + " must have the period of " + base.id() + ", "
                        + base.period().from() + " to "
                        + base.period().to() + ", but has " + part.period().from() + " to "
                        + part.period().to());
        Check.that(
                part.drivers().era() == base.drivers().era(),
                part.id() + " must play in the world of " + base.id() + ", "
                        + base.drivers().era().title());
        Check.that(
                part.parameterOverrides().equals(base.parameterOverrides()),
                part.id() + " must believe what " + base.id() + " believes of the parameters, for both run on the same"
                        + " draws. Maybe change levers, drivers or events instead");
    }
}
