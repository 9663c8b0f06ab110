package fukabun.app.cli.attribute;

import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.output.Story;
import fukabun.scenario.Thesis;
import fukabun.study.AttributionResult;
import fukabun.study.ClaimSpec;
import fukabun.study.LeverageResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kept an outcome below its outlook, in two sentences and a few points of method. */
final class AttributionStory {
    private static final double PERCENT = 100.0;

    private AttributionStory() {}

    static Story of(Thesis thesis, int members, AttributionResult result, Optional<LeverageResult> leverage) {
        ClaimSpec.Outcome outcome = result.spec().outcome();
        return new Story(
                "What kept the trade of " + outcome.fromYear() + "–" + outcome.toYear() + " below what was expected?",
                "How much of the shortfall of “" + outcome.indicator().meaning() + "” (" + outcome.fromYear() + "–"
                        + outcome.toYear() + ") goes with each driver?",
                Beliefs.status(thesis, members),
                Beliefs.isWarning(thesis, members),
                List.of(first(result), second(members, result)),
                method(thesis, members, result, leverage));
    }

    private static String first(AttributionResult result) {
        Magnitude size = magnitude(result);
        String gap = size.text(result.gap().mean()) + " " + size.unit();
        if (!result.hasShares()) {
            return "The mean shortfall is " + gap
                    + ", but it may as well be nothing or a surplus, so it is not parted into" + " shares.";
        }
        List<AttributionResult.Part> parts = byShare(result);
        String next = parts.size() < 2
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", then “%s” with %.0f %%",
                        parts.get(1).title(),
                        PERCENT * parts.get(1).share());
        return String.format(
                Locale.ROOT,
                "Of a mean shortfall of %s, “%s” takes the largest part, %.0f %%%s.",
                gap,
                parts.get(0).title(),
                PERCENT * parts.get(0).share(),
                next);
    }

    private static String second(int members, AttributionResult result) {
        Magnitude size = magnitude(result);
        String gap = "In nine of ten of " + members + " members the shortfall lies " + between(size, result.gap()) + " "
                + size.unit();
        if (!result.hasShares()) {
            return gap + ".";
        }
        AttributionResult.Part largest = byShare(result).get(0);
        return gap
                + String.format(
                        Locale.ROOT,
                        ", and the share of “%s” between %.0f and %.0f %%.",
                        largest.title(),
                        PERCENT * largest.shareLow(),
                        PERCENT * largest.shareHigh());
    }

    private static List<AttributionResult.Part> byShare(AttributionResult result) {
        return result.parts().stream()
                .sorted(Comparator.comparingDouble(AttributionResult.Part::share)
                        .reversed())
                .toList();
    }

    private static String between(Magnitude size, Quantiles spread) {
        return "between " + size.text(spread.p05()) + " and " + size.text(spread.p95());
    }

    private static Magnitude magnitude(AttributionResult result) {
        Quantiles gap = result.gap();
        double largest = Math.max(Math.abs(gap.mean()), Math.max(Math.abs(gap.p05()), Math.abs(gap.p95())));
        return Magnitude.of(result.spec().outcome().indicator().unit(), largest);
    }

    private static List<String> method(
            Thesis thesis, int members, AttributionResult result, Optional<LeverageResult> leverage) {
        List<String> points = new ArrayList<>();
        points.add("The shortfall is counted against this reference: "
                + result.spec().reference() + ".");
        points.add(members + " members under " + Beliefs.of(thesis) + "; every set of the "
                + result.parts().size() + " drivers is run on the same draws.");
        points.add(
                "A part is the driver's Shapley value: what its coming true would have added, on average over all orders"
                        + " in which the drivers could come true. Parts add up to the shortfall; one below zero would have lowered"
                        + " the trade.");
        points.add("Shares are given only where nine in ten members agree that there was a shortfall.");
        points.add(
                "A settlement is no driver of the outlook, for nobody expected one; what it would have added stands beside"
                        + " the parts.");
        if (leverage.isPresent()) {
            points.add(
                    "Leverage: what Tokyo believed Japanese cooperation to be worth to Moscow, beside the turnover that a"
                            + " settlement in January of a year adds a year, from then to the last year; and what Moscow believed"
                            + " Japan's own need to bring it without an island, beside the official credit that came without one and"
                            + " what a settlement adds to it. All of it is modelled.");
        }
        return points;
    }
}
