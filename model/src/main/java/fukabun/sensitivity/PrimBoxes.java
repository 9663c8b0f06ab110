package fukabun.sensitivity;

import fukabun.base.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.special.Beta;

/**
 * Boxes in which the cases of interest are dense, found by the patient rule induction method: from the box of all
 * points, slices are peeled off one side at a time, always the one whose loss leaves the densest rest; the chosen box
 * is then made larger again where that does not thin it (Friedman and Fisher, Statistics and Computing 9, 1999). For
 * the region in which a verdict fails (Bryant and Lempert, Technological Forecasting and Social Change 77, 2010).
 *
 * <p>The method looks one step ahead: regions at opposite ends of the same inputs can hide one another, so a low
 * coverage says that boxes are missing, not that there are none.
 *
 * <p>All points count the same: draws of unequal weight are {@linkplain WeightedStatistics#resample resampled} first. A
 * limit lies midway between the last point outside and the first one inside.
 */
public final class PrimBoxes {
    private final PrimPoints all;
    private final PrimSettings settings;

    /**
     * @param points one a row, each input in a unit of its own; every number finite
     * @param ofInterest for each point whether it is a case of interest; at least one must be
     */
    public PrimBoxes(double[][] points, boolean[] ofInterest, PrimSettings settings) {
        this(new PrimPoints(points, ofInterest), settings);
        Check.that(all.cases() > 0, "no point is of interest, so there is no box to find");
    }

    private PrimBoxes(PrimPoints all, PrimSettings settings) {
        this.all = all;
        this.settings = settings;
    }

    /**
     * The peeling trajectory: the box of all points first, each further box one slice smaller. It ends where the next
     * box would hold less than the least mass, where all points in the box are of interest, or where no slice can be
     * taken.
     */
    public List<FoundBox> trajectory() {
        return peel(all.everywhere());
    }

    private List<FoundBox> peel(boolean[] left) {
        List<FoundBox> trajectory = new ArrayList<>();
        boolean[] inside = left.clone();
        Optional<FoundBox> next = Optional.of(all.found(Box.whole(all.inputs()), inside));
        while (next.isPresent()) {
            FoundBox box = next.get();
            trajectory.add(box);
            all.keep(inside, box.box());
            next = box.cases() == box.points()
                    ? Optional.empty()
                    : new PrimStep(all, inside, box).peel(settings.peelShare(), settings.leastMass());
        }
        return List.copyOf(trajectory);
    }

    /** The box of a trajectory that the settings choose. */
    public FoundBox choose(List<FoundBox> trajectory) {
        FoundBox chosen = trajectory.get(0);
        for (FoundBox box : trajectory) {
            boolean bothDense = Math.min(box.density(), chosen.density()) >= settings.leastDensity();
            boolean better = bothDense ? box.coverage() > chosen.coverage() : box.density() > chosen.density();
            chosen = better ? box : chosen;
        }
        return chosen;
    }

    /** The box made larger, one slice at a time, as long as that does not make it less dense. */
    public FoundBox paste(FoundBox box) {
        return paste(box, all.everywhere());
    }

    private FoundBox paste(FoundBox box, boolean[] left) {
        FoundBox pasted = box;
        Optional<FoundBox> next = Optional.of(box);
        while (next.isPresent()) {
            pasted = next.get();
            next = new PrimStep(all, left, pasted).paste(settings.pasteShare());
        }
        return pasted;
    }

    /**
     * Boxes one after the other: peeled, chosen, pasted, then sought anew among the points that lie in none, until a
     * box is no denser than those points are or no case is left. Coverage and mass are shares of all cases and points;
     * points that lie in an earlier box are not counted again.
     *
     * @param most boxes, at least 1
     */
    public List<FoundBox> find(int most) {
        Check.that(most >= 1, "at least one box must be sought but there were to be " + most);
        List<FoundBox> boxes = new ArrayList<>();
        boolean[] left = all.everywhere();
        while (boxes.size() < most && all.casesAmong(left) > 0) {
            List<FoundBox> trajectory = peel(left);
            FoundBox box = paste(choose(trajectory), left);
            if (box.density() <= trajectory.get(0).density()) {
                break;
            }
            boxes.add(box);
            all.drop(left, box.box());
        }
        return List.copyOf(boxes);
    }

    /** What lies in a box, among all points; the box must hold at least one. */
    public FoundBox lookInto(Box box) {
        boolean[] inside = all.everywhere();
        all.keep(inside, box);
        return all.found(box, inside);
    }

    /**
     * How likely a limit is to be there by chance.
     *
     * @param input from 0
     * @param side which limit
     * @param densityWithout density of the box without this limit
     * @param quasiPValue probability in [0, 1] that as many points as lie in the box, each of interest with
     *     {@code densityWithout}, have at least as many cases as the box has. Not a true p-value: the limit was chosen
     *     for being dense, so small values come too often by chance
     */
    public record LimitTest(int input, Box.Side side, double densityWithout, double quasiPValue) {}

    /** The quasi-p-value of every limit of a box (Bryant and Lempert, 2010), in the order of the inputs. */
    public List<LimitTest> limitTests(Box box) {
        FoundBox with = lookInto(box);
        List<LimitTest> tests = new ArrayList<>();
        for (int input : box.limited()) {
            for (Box.Side side : Box.Side.values()) {
                if (box.limits(input, side)) {
                    FoundBox without = lookInto(box.without(input, side));
                    tests.add(new LimitTest(input, side, without.density(), tail(with, without.density())));
                }
            }
        }
        return List.copyOf(tests);
    }

    /** The probability of at least as many cases as the box has, by the incomplete beta function. */
    private static double tail(FoundBox box, double density) {
        if (box.cases() == 0 || density >= 1.0) {
            return 1.0;
        }
        return Beta.regularizedBeta(density, box.cases(), box.points() - box.cases() + 1.0);
    }

    /**
     * The box without the limits that may be there by chance: the one with the largest quasi-p-value is dropped, the
     * lowest input first among equals, and the rest tested again, until none is above the level.
     *
     * @param level in [0, 1]; 0.05 is usual
     */
    public FoundBox withoutSpuriousLimits(FoundBox box, double level) {
        Check.share("level", level);
        FoundBox plain = lookInto(box.box());
        while (true) {
            LimitTest worst = null;
            for (LimitTest test : limitTests(plain.box())) {
                worst = worst == null || test.quasiPValue() > worst.quasiPValue() ? test : worst;
            }
            if (worst == null || worst.quasiPValue() <= level) {
                return plain;
            }
            plain = lookInto(plain.box().without(worst.input(), worst.side()));
        }
    }

    /**
     * The resampling test (Bryant and Lempert, 2010): the first box is sought again in parts of the points drawn
     * without replacement. A limit that the points at large do not bear out comes and goes; not so where the least
     * density of the settings is out of reach, for then noise is chased everywhere.
     *
     * @param parts how many times, at least 1; 10 to 100 are usual
     * @param partShare of the points in a part, in (0, 1]; 0.5 is usual
     * @param seed of the parts
     * @return for each input the share of parts whose box limits it, in [0, 1]
     */
    public double[] reproducibility(int parts, double partShare, long seed) {
        Check.that(parts >= 1, "parts must be at least 1 but was " + parts);
        Check.share("partShare", Check.positive("partShare", partShare));
        int[] counts = new int[all.inputs()];
        for (int part = 0; part < parts; part++) {
            PrimPoints some = all.part(partShare, seed, part);
            if (some.cases() > 0) {
                PrimBoxes boxes = new PrimBoxes(some, settings);
                FoundBox box = boxes.paste(boxes.choose(boxes.trajectory()));
                for (int input : box.box().limited()) {
                    counts[input]++;
                }
            }
        }
        return Arrays.stream(counts)
                .mapToDouble(count -> (double) count / parts)
                .toArray();
    }
}
