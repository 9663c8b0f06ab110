package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text (RFC 8259) into a tree. */
final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final Faults faults;
    private final TreeBuilder tree;
    private int depth;

    private JsonTree(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.tree = new TreeBuilder(faults);
    }

    /** The tree, or nothing where the text cannot be understood and a fault was added. */
    static Optional<Node> read(String text, String file, Faults faults) {
        return new JsonTree(file, faults).read(text);
    }

    private Optional<Node> read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!take(parser, token)) {
                    return Optional.empty();
                }
            }
        } catch (JacksonException e) {
            Place place = e.getLocation() == null ? Place.of(file) : placeOf(e.getLocation());
            faults.add(place, "is not JSON: " + words(e) + ".");
            return Optional.empty();
        }
        return tree.root();
    }

    /** What the parser says, without advice to programmers. */
    private static String words(JacksonException e) {
        return e.getOriginalMessage()
                .replaceAll("\\s+", " ")
                .replaceAll("\\p{C}", "?")
                .replaceAll(": enable `.*` to allow", " is not allowed");
    }

    private boolean take(JsonParser parser, JsonToken token) {
        Place place = placeOf(parser.currentTokenLocation());
        if (depth == 0 && tree.root().isPresent()) {
            faults.add(place, "must end after the first value but goes on here.");
            return false;
        }
        if (token == JsonToken.PROPERTY_NAME) {
            tree.key(parser.currentName(), place);
        } else if (token.isStructEnd()) {
            depth--;
            tree.close();
        } else if (token.isStructStart()) {
            depth++;
            return tree.open(token == JsonToken.START_OBJECT ? Node.Block.empty(place) : TreeBuilder.emptyList(place));
        } else {
            tree.scalar(new Node.Scalar(place, kindOf(token), parser.getString(), token == JsonToken.VALUE_STRING));
        }
        return true;
    }

    private static Node.Kind kindOf(JsonToken token) {
        if (token.isNumeric()) {
            return Node.Kind.NUMBER;
        }
        if (token.isBoolean()) {
            return Node.Kind.SWITCH;
        }
        return token == JsonToken.VALUE_NULL ? Node.Kind.NULL : Node.Kind.TEXT;
    }

    private Place placeOf(TokenStreamLocation location) {
        return new Place(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
