package fukabun.app.cli.terminal;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers of options. */
public final class WholeNumber {
    private WholeNumber() {}

    /** Has a command line read its whole numbers so. */
    public static void register(CommandLine commandLine) {
        commandLine
                .registerConverter(int.class, WholeNumber::ofInt)
                .registerConverter(Integer.class, WholeNumber::ofInt)
                .registerConverter(Long.class, WholeNumber::ofLong);
    }

    static long ofLong(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("must be a whole number but was '" + text + "'");
        }
    }

    static int ofInt(String text) {
        long value = ofLong(text);
        if (value != (int) value) {
            throw new TypeConversionException("must be at most " + Integer.MAX_VALUE + " in size but was " + text);
        }
        return (int) value;
    }
}
