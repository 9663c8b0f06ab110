package fukabun.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One damage to a file of text. Works on bytes read as Latin-1, so that it can also break the encoding.
 *
 * @param kind what is done
 * @param first where, in millionths of the file
 * @param second where else, in millionths of the file
 * @param token what comes in, where something does
 */
public record Damage(Kind kind, int first, int second, String token) {
    private static final int MILLION = 1_000_000;
    private static final int LONGEST_STRETCH = 40;
    private static final int MANY = 300;

    /** Beginnings of syntax, values that are none, and bytes that are no text. */
    private static final List<String> TOKENS = List.of(
            "",
            " ",
            "\n",
            "\r",
            "\t",
            ",",
            ":",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "'",
            "\"",
            "\"\"",
            "? ",
            "| ",
            "> ",
            "%",
            "#",
            "@",
            "`",
            "&a ",
            "*a",
            "<<: ",
            "!!str ",
            "!<tag:x> ",
            "---\n",
            "...\n",
            "\\",
            "\u0000",
            "\u0001",
            "\u007f",
            "\u00ff",
            "\u00ef\u00bb\u00bf",
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080",
            "\u00f0\u009f\u0098\u0080",
            "0",
            "-1",
            "9",
            "1e400",
            "1e-400",
            ".5",
            "0x1F",
            "1_000",
            "NaN",
            ".nan",
            "-.inf",
            "Infinity",
            "~",
            "null",
            "true",
            "no",
            "1973-13",
            "1973-02-30",
            "0000",
            "9999",
            "9999-12",
            "99999999999999999999",
            "baseline",
            "extends: baseline\n",
            "extends: ../../x.yaml\n");

    /** What can happen to a file. */
    public enum Kind {
        INSERT,
        REPLACE,
        CUT_OUT,
        CUT_OFF,
        FLIP_A_BYTE,
        DELETE_A_LINE,
        DOUBLE_A_LINE,
        SWAP_LINES,
        MOVE_A_LINE,
        INDENT_A_LINE,
        REPLACE_A_WORD,
        SWAP_WORDS,
        EMPTY_A_WORD,
        REPEAT_A_TOKEN,
        APPEND_THE_FILE_TO_ITSELF,
        ENCODE_AS_UTF_16
    }

    /** One to four damages. */
    public static Arbitrary<List<Damage>> several() {
        Arbitrary<Integer> place =
                Arbitraries.integers().between(0, MILLION - 1).withoutEdgeCases();
        return Combinators.combine(Arbitraries.of(Kind.class), place, place, Arbitraries.of(TOKENS))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** A file after all the damages, one after the other. */
    public static byte[] apply(List<Damage> damages, byte[] file) {
        byte[] damaged = file;
        for (Damage damage : damages) {
            damaged = damage.apply(damaged);
        }
        return damaged;
    }

    private byte[] apply(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (kind == Kind.ENCODE_AS_UTF_16) {
            return new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
        }
        return apply(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String apply(String text) {
        int at = place(first, text.length() + 1);
        int end = Math.min(text.length(), at + place(second, LONGEST_STRETCH));
        return switch (kind) {
            case INSERT -> text.substring(0, at) + token + text.substring(at);
            case REPLACE -> text.substring(0, at) + token + text.substring(end);
            case CUT_OUT -> text.substring(0, at) + text.substring(end);
            case CUT_OFF -> text.substring(0, at);
            case FLIP_A_BYTE -> at == text.length() ? text : flipped(text, at);
            case REPEAT_A_TOKEN -> text.substring(0, at) + token.repeat(MANY) + text.substring(at);
            case APPEND_THE_FILE_TO_ITSELF -> text + token + text;
            case REPLACE_A_WORD, SWAP_WORDS, EMPTY_A_WORD -> words(text);
            default -> lines(text);
        };
    }

    private String flipped(String text, int at) {
        char flipped = (char) (text.charAt(at) ^ 1 << place(second, 8));
        return text.substring(0, at) + flipped + text.substring(at + 1);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        int one = place(first, lines.size());
        int other = place(second, lines.size());
        switch (kind) {
            case DELETE_A_LINE -> lines.remove(one);
            case DOUBLE_A_LINE -> lines.add(other, lines.get(one));
            case SWAP_LINES -> Collections.swap(lines, one, other);
            case MOVE_A_LINE -> lines.add(place(second, lines.size()), lines.remove(one));
            default ->
                lines.set(one, " ".repeat(place(second, 5)) + lines.get(one).stripLeading());
        }
        return String.join("", lines);
    }

    /** Words and what stands between them are alike here: every second one is a word. */
    private String words(String text) {
        String[] words = text.split("(?<=[A-Za-z0-9.+-])(?![A-Za-z0-9.+-])|(?<![A-Za-z0-9.+-])(?=[A-Za-z0-9.+-])");
        int one = place(first, words.length);
        int other = place(second, words.length);
        String word = words[one];
        words[one] = kind == Kind.SWAP_WORDS ? words[other] : kind == Kind.EMPTY_A_WORD ? "" : token;
        words[other] = kind == Kind.SWAP_WORDS ? word : words[other];
        return String.join("", words);
    }

    /** A whole number from 0, below a bound; 0 where the bound is 0. */
    private static int place(int millionths, int below) {
        return (int) ((long) millionths * below / MILLION);
    }
}
