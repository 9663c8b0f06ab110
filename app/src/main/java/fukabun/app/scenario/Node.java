package fukabun.app.scenario;

import fukabun.app.files.Place;
import fukabun.app.files.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of an input file with its place, before anything is known about what it means. */
sealed interface Node {
    Place place();

    /** What it is, for messages. */
    String words();

    /** What a scalar looks like. */
    enum Kind {
        TEXT,
        NUMBER,
        SWITCH,
        NULL
    }

    /**
     * A single value.
     *
     * @param text as written, without quotation marks
     * @param quoted whether it stood in quotation marks
     */
    record Scalar(Place place, Kind kind, String text, boolean quoted) implements Node {
        @Override
        public String words() {
            if (kind == Kind.NULL) {
                return "empty (null)";
            }
            return (kind == Kind.TEXT ? "the text " : "") + Words.shown(text, kind == Kind.TEXT);
        }
    }

    /** Values in a row. */
    record Items(Place place, List<Node> items) implements Node {
        @Override
        public String words() {
            return "a list";
        }
    }

    /**
     * Values by key.
     *
     * @param members in the order of the file; of a doubled key the first
     */
    record Block(Place place, Map<String, Member> members) implements Node {
        static Block empty(Place place) {
            return new Block(place, new LinkedHashMap<>());
        }

        boolean has(String key) {
            return members.containsKey(key);
        }

        Optional<Node> find(String key) {
            return Optional.ofNullable(members.get(key)).map(Member::value);
        }

        /** The value of a key that is known to be there. */
        Node get(String key) {
            return find(key).orElseThrow(() -> new IllegalStateException("key " + key + " was not checked"));
        }

        @Override
        public String words() {
            return "a block of keys";
        }
    }

    /**
     * A key with its value.
     *
     * @param keyPlace where the key stands
     */
    record Member(Place keyPlace, Node value) {}
}
