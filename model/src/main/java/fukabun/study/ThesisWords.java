package fukabun.study;

import fukabun.scenario.Thesis;

/**
 * What a thesis is called where people read: on the terminal, the page, the workbook and the figures. Files keep its
 * {@linkplain Thesis#key key}.
 */
public final class ThesisWords {
    private ThesisWords() {}

    /** A few words, for a row or a curve; at most twenty letters. */
    public static String of(Thesis thesis) {
        return switch (thesis) {
            case POSTERIOR -> "after the record";
            case CONTINUOUS -> "before the record";
            case REFERENCE -> "knowing nothing";
            case ZERO -> "dispute does nothing";
            case WEAK -> "dispute does little";
            case STRONG -> "dispute does much";
        };
    }

    /** What it holds, as a part of a sentence. */
    public static String meaning(Thesis thesis) {
        return switch (thesis) {
            case POSTERIOR -> "the main prior after the record was looked at";
            case CONTINUOUS -> "any strength from nothing to the strong range: the main prior";
            case REFERENCE -> "as one would believe who knew neither this record nor settlements elsewhere";
            case ZERO -> "the dispute does nothing";
            case WEAK -> "a fifth of the strong range";
            case STRONG -> "the whole range that its defenders claim";
        };
    }
}
