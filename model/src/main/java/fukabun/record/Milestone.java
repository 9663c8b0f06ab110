package fukabun.record;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;

/**
 * A step in the life of a project.
 *
 * @param project its name
 * @param event what happened, for example "talks began"
 * @param month when
 * @param measure the number that belongs to the event
 * @param estimateUsd what the whole project was then estimated to cost, USD of the month
 */
public record Milestone(String project, String event, Month month, Measure measure, double estimateUsd) {
    public Milestone {
        Check.notBlank("project", project);
        Check.notBlank("event", event);
        Objects.requireNonNull(month);
        Objects.requireNonNull(measure);
        Check.finite("estimateUsd", estimateUsd);
    }

    /**
     * A number with its unit.
     *
     * @param value finite
     * @param unit in words of the tables, for example "USD"
     */
    public record Measure(double value, String unit) {
        public Measure {
            Check.finite("value", value);
            Check.notBlank("unit", unit);
        }

        /** An amount of money. */
        public static Measure usd(double amount) {
            return new Measure(amount, "USD");
        }

        /** A part of a whole, from 0 to 1. */
        public static Measure share(double share) {
            return new Measure(share, "share");
        }

        /** A length of time. */
        public static Measure months(int months) {
            return new Measure(months, "months");
        }

        /** A flow of goods. */
        public static Measure tonnesPerYear(double tonnes) {
            return new Measure(tonnes, "t/yr");
        }
    }
}
