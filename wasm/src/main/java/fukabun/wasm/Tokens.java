package fukabun.wasm;

import fukabun.base.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Values one after the other in a text, each closed by a unit separator. Numbers are written as the sixteen hexadecimal
 * digits of their bits: reading a decimal fraction rounds differently in WebAssembly and on the JVM.
 */
final class Tokens {
    /** Stands after every value; no word or number holds it. */
    static final char SEPARATOR = '\u001F';

    private static final int HEXADECIMAL = 16;
    private static final int BITS_PER_DIGIT = 4;

    private final String text;
    private int position;

    Tokens(String text) {
        this.text = text;
    }

    /** The next value as it stands. Throws {@link IllegalArgumentException} at the end of the text. */
    String word() {
        int end = text.indexOf(SEPARATOR, position);
        if (end < 0) {
            throw new IllegalArgumentException("the text ends where a value should stand, at " + position);
        }
        String word = text.substring(position, end);
        position = end + 1;
        return word;
    }

    double number() {
        long bits = 0;
        for (char digit : word().toCharArray()) {
            bits = bits << BITS_PER_DIGIT | Character.digit(digit, HEXADECIMAL);
        }
        return Double.longBitsToDouble(bits);
    }

    int whole() {
        return Integer.parseInt(word());
    }

    boolean truth() {
        return word().equals("true");
    }

    Month month() {
        return Month.parse(word());
    }

    /** The constant of that name. */
    <E extends Enum<E>> E constant(E[] constants) {
        String name = word();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant is called " + name);
    }

    /** As many items as the next value says. */
    <T> List<T> list(Supplier<T> item) {
        int size = whole();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }

    /** As many numbers as the next value says. */
    double[] numbers() {
        double[] numbers = new double[whole()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** What is thrown where no record of a sealed kind has the name that the text gives. */
    static IllegalArgumentException unknown(String what, String kind) {
        return new IllegalArgumentException(
                "no line of RecordText reads the " + what + " " + kind + ". Maybe renew it by RecordTextWriter.");
    }

    /** Throws {@link IllegalArgumentException} where more follows. */
    void end() {
        if (position != text.length()) {
            throw new IllegalArgumentException("the text goes on where it should end, at " + position);
        }
    }
}
