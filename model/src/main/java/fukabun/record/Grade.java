package fukabun.record;

/** How well a figure of the record is supported. */
public enum Grade {
    /** A seed document, a primary or official document, or an established data set. */
    A,
    /** A secondary source. */
    B,
    /** Unsourced, or derived from an unsourced figure. Never the only support of a verdict without saying so. */
    C;

    /** The worse of two grades: a figure is as weak as its weakest part. */
    public Grade worse(Grade other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
