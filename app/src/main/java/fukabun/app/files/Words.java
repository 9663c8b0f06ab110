package fukabun.app.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of messages: values as they may be shown, and the known name that a misspelt one probably means. */
public final class Words {
    private static final int SHOWN = 60;
    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int MOST_NAMES = 8;

    /** Cost of a letter too many, too few or swapped; a wrong letter costs a little more, so that others win a tie. */
    private static final int SLIP = 10;

    private static final int REPLACEMENT = 11;

    private Words() {}

    /** A value cut to a bearable length, control characters replaced so that it cannot disturb a terminal. */
    public static String shown(String text, boolean quoted) {
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        String safe = cut.replace("\n", "\\n").replace("\t", "\\t").replaceAll("\\p{C}", "?");
        return quoted ? "'" + safe + "'" : safe;
    }

    /** {@code " Maybe '<nearest>'."}, or nothing where no name is near. */
    public static String cure(String given, Collection<String> known) {
        return nearest(given, known).map(name -> " Maybe '" + name + "'.").orElse("");
    }

    /** {@code " Maybe <nearest>."}, or nothing where no name is near. */
    public static String maybe(String given, Collection<String> known) {
        return nearest(given, known).map(name -> " Maybe " + name + ".").orElse("");
    }

    /** {@code " Maybe <nearest>."}, or the names where none is near, the first few of many. */
    public static String maybeOrAll(String given, Collection<String> known) {
        return nearest(given, known)
                .map(name -> " Maybe " + name + ".")
                .orElseGet(() -> " Maybe one of: " + few(known) + ".");
    }

    private static String few(Collection<String> known) {
        String first = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return known.size() > MOST_NAMES ? first + " and " + (known.size() - MOST_NAMES) + " more" : first;
    }

    /** The known name with the smallest edit distance, where it is small enough to be a slip of the fingers. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String best = "";
        int bestDistance = SLIP * (Math.max(2, given.length() / 3) + 1);
        for (String name : known) {
            int distance = distance(plain(given), plain(name));
            if (distance < bestDistance && distance < SLIP * name.length()) {
                best = name;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? beginning(given, known) : Optional.of(best);
    }

    /** The shortest known name that begins with what was given. */
    private static Optional<String> beginning(String given, Collection<String> known) {
        List<String> found = known.stream()
                .filter(name -> plain(name).startsWith(plain(given)))
                .toList();
        boolean sure = given.length() >= SHORTEST_BEGINNING && !found.isEmpty();
        return sure ? found.stream().min(Comparator.comparing(String::length)) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Cost of the letters dropped, doubled, swapped with a neighbour or replaced that turn one text into the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? SLIP * j : j == 0 ? SLIP * i : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j] + SLIP, cost[i][j - 1] + SLIP);
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : REPLACEMENT));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + SLIP) : least;
    }
}
