package fukabun.app.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Guesses what a misspelt word was meant to be. */
final class NearestName {
    private NearestName() {}

    /** A sentence {@code " Maybe 'name'."} with the closest known name, or nothing where none is close. */
    static String cure(String word, Collection<String> known) {
        String best = "";
        int bestDistance = Math.min(Math.max(2, word.length() / 3) + 1, word.length());
        for (String name : known) {
            int distance = distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? "" : " Maybe '" + best + "'.";
    }

    /** Letters to insert, drop or change to make one word from the other (Levenshtein). */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
