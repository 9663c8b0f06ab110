package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import fukabun.base.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a value of an input file must look like. The strict check, the JSON Schema and the documentation test all
 * follow from the forms, so they cannot drift apart.
 */
sealed interface Form
        permits Form.Text,
                Form.MonthText,
                Form.Amount,
                Form.Flag,
                Form.Choice,
                Form.EitherYear,
                Form.Either,
                Form.Row,
                Form.Members,
                Form.AnySetting,
                BlockForm,
                VariantForm {
    /** Checks a value; adds every fault found. {@code path} names the value in messages. */
    void check(Node node, String path, Faults faults);

    /** What is asked, after "must be". */
    String rule();

    /** Whether a value has no fault. */
    default boolean accepts(Node node) {
        Faults scratch = new Faults();
        check(node, "", scratch);
        return scratch.isEmpty();
    }

    /** Adds the fault that a value is not what is asked. */
    default void refuse(Node node, String path, Faults faults, String cure) {
        boolean isNull = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
        String advice = isNull ? " Maybe delete the key, or give it a value." : cure;
        faults.add(node.place(), path + " must be " + rule() + " but was " + node.words() + "." + advice);
    }

    /** The text of a scalar of one kind. */
    static Optional<String> scalar(Node node, Node.Kind kind) {
        return node instanceof Node.Scalar scalar && scalar.kind() == kind
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /**
     * A text.
     *
     * @param pattern must be found in it
     * @param rule the pattern in words
     */
    record Text(Pattern pattern, String rule) implements Form {
        static final int LONGEST = 4000;
        static final Text ANY = matching("\\S", "a text");

        static Text matching(String pattern, String rule) {
            return new Text(Pattern.compile(pattern), rule);
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            Optional<String> text = scalar(node, Node.Kind.TEXT);
            boolean fits = text.isPresent()
                    && text.get().length() <= LONGEST
                    && pattern.matcher(text.get()).find();
            if (!fits) {
                boolean plain = text.isEmpty() && node instanceof Node.Scalar;
                String tooLong = text.filter(t -> t.length() > LONGEST)
                        .map(t -> " Maybe shorten it to " + LONGEST + " characters.")
                        .orElse("");
                refuse(node, path, faults, plain ? " Maybe put it in quotation marks." : tooLong);
            }
        }
    }

    /** A calendar month, {@code YYYY-MM}. */
    record MonthText() implements Form {
        static final Pattern PATTERN = Pattern.compile("^[0-9]{4}-(0[1-9]|1[0-2])$");
        private static final Pattern LOOSE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})([-/.][0-9]{1,2})?");

        @Override
        public String rule() {
            return "a month written as YYYY-MM";
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            Optional<String> text = scalar(node, Node.Kind.TEXT);
            if (text.isEmpty() || !PATTERN.matcher(text.get()).matches()) {
                refuse(node, path, faults, cure(node));
            }
        }

        private static String cure(Node node) {
            String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            var loose = LOOSE.matcher(text);
            if (loose.matches() && Integer.parseInt(loose.group(2)) >= 1 && Integer.parseInt(loose.group(2)) <= 12) {
                return " Maybe " + Month.of(Integer.parseInt(loose.group(1)), Integer.parseInt(loose.group(2))) + ".";
            }
            return text.matches("[0-9]{4}") ? " Maybe " + text + "-01." : "";
        }

        /** The month of a checked value. */
        static Month of(Node node) {
            return Month.parse(((Node.Scalar) node).text());
        }
    }

    /** {@code true} or {@code false}; {@code onlyTrue} where false would mean nothing. */
    record Flag(boolean onlyTrue) implements Form {
        private static final List<String> YES = List.of("yes", "on", "y", "1");
        private static final List<String> NO = List.of("no", "off", "n", "0");

        @Override
        public String rule() {
            return onlyTrue ? "true" : "true or false";
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            Optional<String> text = scalar(node, Node.Kind.SWITCH);
            if (text.isEmpty() || (onlyTrue && !of(node))) {
                refuse(node, path, faults, cure(node));
            }
        }

        private String cure(Node node) {
            String text = node instanceof Node.Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
            if (YES.contains(text) || text.equals("true")) {
                return " Maybe true.";
            }
            boolean no = NO.contains(text) || text.equals("false");
            return no ? (onlyTrue ? " Maybe delete it." : " Maybe false.") : "";
        }

        /** The meaning of a checked value. */
        static boolean of(Node node) {
            return ((Node.Scalar) node).text().equalsIgnoreCase("true");
        }
    }

    /** One of some words. */
    record Choice(List<String> words) implements Form {
        @Override
        public String rule() {
            return words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            Optional<String> text = scalar(node, Node.Kind.TEXT);
            if (text.isEmpty() || !words.contains(text.get())) {
                refuse(
                        node,
                        path,
                        faults,
                        text.map(given -> Words.maybe(given, words)).orElse(""));
            }
        }
    }

    /** A number, or a block that stands for one. */
    record Either(Amount amount, BlockForm block) implements Form {
        @Override
        public String rule() {
            return amount.rule() + ", or a distribution";
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            if (node instanceof Node.Block) {
                block.check(node, path, faults);
            } else {
                amount.check(node, path, faults);
            }
        }
    }

    /**
     * Values in a row.
     *
     * @param least fewest values
     * @param most most values
     * @param rule the row in words
     */
    record Row(Form item, int least, int most, String rule) implements Form {
        static final int MOST = 1000;

        @Override
        public void check(Node node, String path, Faults faults) {
            if (!(node instanceof Node.Items row)) {
                refuse(node, path, faults, "");
                return;
            }
            int size = row.items().size();
            if (size < least || size > most) {
                faults.add(node.place(), path + " must be " + rule + " but has " + size + " values.");
            }
            for (int i = 0; i < size && !faults.isFull(); i++) {
                item.check(row.items().get(i), path + "[" + i + "]", faults);
            }
        }
    }

    /**
     * A number.
     *
     * @param low smallest allowed
     * @param high largest allowed
     * @param aboveLow whether {@code low} itself is not allowed
     * @param whole whether it must be a whole number
     * @param unit for people
     */
    record Amount(double low, double high, boolean aboveLow, boolean whole, String unit) implements Form {
        static Amount between(double low, double high, String unit) {
            return new Amount(low, high, false, false, unit);
        }

        static Amount above(double low, double high, String unit) {
            return new Amount(low, high, true, false, unit);
        }

        static Amount whole(double low, double high, String unit) {
            return new Amount(low, high, false, true, unit);
        }

        @Override
        public String rule() {
            String kind = whole ? "a whole number" : "a number";
            return kind + " in " + (aboveLow ? "(" : "[") + NumberText.shown(low) + ", " + NumberText.shown(high) + "]";
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            Optional<String> text = scalar(node, Node.Kind.NUMBER);
            Optional<String> form = text.flatMap(NumberText::faultOf);
            if (text.isEmpty()) {
                refuse(node, path, faults, NumberText.cureOfText(node));
            } else if (form.isPresent()) {
                faults.add(node.place(), path + " " + form.get());
            } else if (!allows(of(node))) {
                refuse(node, path, faults, NumberText.cureOfRange(of(node), low, high));
            }
        }

        boolean allows(double value) {
            boolean inside = value >= low && value <= high && !(aboveLow && value <= low);
            return inside && (!whole || value == Math.rint(value));
        }

        /** The value of a checked number. */
        static double of(Node node) {
            return Double.parseDouble(((Node.Scalar) node).text());
        }
    }

    /** One of two years. */
    record EitherYear(int one, int other) implements Form {
        @Override
        public String rule() {
            return one + " or " + other;
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            Optional<String> text = scalar(node, Node.Kind.NUMBER);
            if (!text.equals(Optional.of(Integer.toString(one)))
                    && !text.equals(Optional.of(Integer.toString(other)))) {
                refuse(node, path, faults, "");
            }
        }
    }

    /** A number of ensemble members, or the word posterior. */
    record Members(Amount amount) implements Form {
        static final String POSTERIOR = "posterior";

        @Override
        public String rule() {
            return POSTERIOR + ", or " + amount.rule();
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            if (scalar(node, Node.Kind.TEXT).filter(POSTERIOR::equals).isEmpty()) {
                if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
                    refuse(node, path, faults, Words.maybe(scalar.text(), List.of(POSTERIOR)));
                } else {
                    amount.check(node, path, faults);
                }
            }
        }
    }

    /** A number, true or false; what it sets says more. */
    record AnySetting() implements Form {
        @Override
        public String rule() {
            return "a number, true or false";
        }

        @Override
        public void check(Node node, String path, Faults faults) {
            if (scalar(node, Node.Kind.SWITCH).isPresent()) {
                return;
            }
            Optional<String> fault = scalar(node, Node.Kind.NUMBER).flatMap(NumberText::faultOf);
            if (scalar(node, Node.Kind.NUMBER).isEmpty()) {
                refuse(node, path, faults, NumberText.cureOfText(node));
            } else if (fault.isPresent()) {
                faults.add(node.place(), path + " " + fault.get());
            }
        }
    }
}
