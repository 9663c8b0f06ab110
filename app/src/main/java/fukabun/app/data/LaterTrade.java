package fukabun.app.data;

import fukabun.record.Observation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Later rows of Japan's trade with the Soviet Union, of whatever source.
 *
 * @param added the figures that they give and the record does not have, and those made from them
 * @param setAside rows that give none, a reason each
 */
public record LaterTrade(List<Observation> added, List<SetAside> setAside) {
    /** The note of a turnover that the file does not give. */
    public static final String SUM = "sum of the two flows";

    public LaterTrade {
        added = List.copyOf(added);
        setAside = List.copyOf(setAside);
    }

    /**
     * Rows that are not used.
     *
     * @param lines of the file, from 1
     * @param why to follow "not used"
     */
    public record SetAside(List<Integer> lines, String why) {
        private static final int MOST_NAMED = 6;

        public SetAside {
            lines = List.copyOf(lines);
        }

        /** For example {@code lines 3, 4: the record has these figures already}. */
        public String words() {
            String named = lines.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            String more = lines.size() > MOST_NAMED ? " and " + (lines.size() - MOST_NAMED) + " more" : "";
            return (lines.size() == 1 ? "line " : "lines ") + named + more + ": " + why;
        }
    }
}
