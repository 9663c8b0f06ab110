package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.app.files.Words;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 text into a tree. It works on the parser's events, for only they tell a quoted number from a plain
 * one. Files are data: tags, anchors, aliases, merge keys, directives and a second document are faults.
 */
final class YamlTree {
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern SWITCH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]++(\\.[0-9]*+)?|\\.[0-9]++)([eE][-+]?[0-9]++)?"
            + "|0x[0-9a-fA-F]++|0o[0-7]++|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final String file;
    private final Faults faults;
    private final TreeBuilder tree;
    private int documents;
    private int keyDepth;

    private YamlTree(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.tree = new TreeBuilder(faults);
    }

    /** The tree, or nothing where the text cannot be understood and a fault was added. */
    static Optional<Node> read(String text, String file, Faults faults) {
        return new YamlTree(file, faults).read(text);
    }

    private Optional<Node> read(String text) {
        // A buffer for the whole text: the parser fails where a pair of surrogates stands across the end of its buffer.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setBufferSize(text.length() + 2)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (!take(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(this::placeOf).orElse(Place.of(file));
            faults.add(place, "is not YAML: " + syntax(e) + ".");
            return Optional.empty();
        } catch (YamlEngineException e) {
            faults.add(Place.of(file), "is not YAML: " + Words.shown(e.getMessage(), false) + ".");
            return Optional.empty();
        }
        if (tree.root().isEmpty()) {
            faults.add(Place.of(file), "is empty. Maybe copy a shipped file and change it.");
        }
        return tree.root();
    }

    private static String syntax(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        // The parser writes the ends of lines and of the text as characters, with their codes.
        String words = (context + e.getProblem())
                .replaceAll("'?\u0000'? ?\\(0\\)", "the end of the file")
                .replaceAll("'?\n'? ?\\(10\\)", "the end of the line")
                .replaceAll("\\s+", " ")
                .replaceAll("\\p{C}", "?");
        String cure = words.contains("'\\t") || words.contains("TAB") ? ". Maybe indent with spaces" : "";
        return words + cure;
    }

    /** Takes one event; false where reading must stop. */
    private boolean take(Event event) {
        if (event instanceof DocumentStartEvent document) {
            return startDocument(document);
        }
        if (event instanceof CollectionEndEvent) {
            return closeCollection();
        }
        if (event instanceof NodeEvent node) {
            checkPlain(node);
            return keyDepth > 0 || tree.wantsKey() ? takeKey(node) : takeValue(node);
        }
        return true;
    }

    private boolean startDocument(DocumentStartEvent document) {
        documents++;
        if (documents > 1) {
            faults.add(placeOf(document), "must hold one document but another begins here. Maybe delete the line ---.");
            return false;
        }
        if (document.getSpecVersion().isPresent() || !document.getTags().isEmpty()) {
            faults.add(placeOf(document), "must have no directives (%YAML, %TAG). Maybe delete the line.");
        }
        return true;
    }

    private void checkPlain(NodeEvent node) {
        Place place = placeOf(node);
        if (node instanceof AliasEvent) {
            faults.add(
                    place,
                    "aliases (*name) are not allowed in input files. Maybe write the value out, or use extends.");
        } else if (node.getAnchor().isPresent()) {
            faults.add(place, "anchors (&name) are not allowed in input files. Maybe delete it.");
        }
        Optional<String> tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        tag.ifPresent(name -> faults.add(
                place, "tags (!" + Words.shown(name, false) + ") are not allowed in input files. Maybe delete it."));
    }

    /** A key that is a list or block is reported once and skipped with all that is inside. */
    private boolean takeKey(NodeEvent node) {
        if (node instanceof CollectionStartEvent) {
            keyDepth++;
            if (keyDepth == 1) {
                faults.add(placeOf(node), "a key must be a text but here it is a list or a block.");
            }
            return keyDepth <= TreeBuilder.MOST_DEPTH;
        }
        if (keyDepth == 0) {
            takePlainKey(node);
        }
        return true;
    }

    private void takePlainKey(NodeEvent node) {
        boolean merge = node instanceof ScalarEvent scalar && scalar.getValue().equals("<<");
        if (merge) {
            faults.add(placeOf(node), "merge keys (<<) are not allowed in input files. Maybe use extends.");
        }
        if (node instanceof ScalarEvent scalar && !merge) {
            tree.key(scalar.getValue(), placeOf(node));
        } else {
            tree.refusedKey(placeOf(node));
        }
    }

    private boolean takeValue(NodeEvent node) {
        Place place = placeOf(node);
        if (node instanceof MappingStartEvent) {
            return tree.open(Node.Block.empty(place));
        }
        if (node instanceof CollectionStartEvent) {
            return tree.open(TreeBuilder.emptyList(place));
        }
        tree.scalar(node instanceof ScalarEvent scalar ? scalar(scalar, place) : alias(place));
        return true;
    }

    private boolean closeCollection() {
        if (keyDepth == 0) {
            tree.close();
            return true;
        }
        keyDepth--;
        if (keyDepth == 0) {
            tree.refusedKey(Place.of(file));
        }
        return true;
    }

    private static Node.Scalar alias(Place place) {
        return new Node.Scalar(place, Node.Kind.TEXT, "*", false);
    }

    private static Node.Scalar scalar(ScalarEvent event, Place place) {
        String text = event.getValue();
        Node.Kind kind = event.isPlain() ? kindOf(text) : Node.Kind.TEXT;
        return new Node.Scalar(place, kind, text, !event.isPlain());
    }

    /** The value of a plain, unquoted text. */
    static Node.Scalar scalar(String text, Place place) {
        return new Node.Scalar(place, kindOf(text), text, false);
    }

    private static Node.Kind kindOf(String text) {
        if (NULL.matcher(text).matches()) {
            return Node.Kind.NULL;
        }
        if (SWITCH.matcher(text).matches()) {
            return Node.Kind.SWITCH;
        }
        return NUMBER.matcher(text).matches() ? Node.Kind.NUMBER : Node.Kind.TEXT;
    }

    private Place placeOf(Event event) {
        return event.getStartMark().map(this::placeOf).orElse(Place.of(file));
    }

    private Place placeOf(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
