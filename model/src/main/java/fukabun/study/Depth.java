package fukabun.study;

/**
 * What a study is run for beyond the verdicts.
 *
 * @param effects whether effects are measured in every unit and window, with luck and parameters apart
 * @param contrasts whether beliefs that are only shown for contrast have as many draws as those that a verdict rests on
 */
public record Depth(boolean effects, boolean contrasts) {
    /** The verdicts alone. */
    public static final Depth VERDICTS = new Depth(false, false);
}
