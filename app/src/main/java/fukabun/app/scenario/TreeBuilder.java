package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.app.files.Place;
import fukabun.app.files.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;

/**
 * Puts the values that a parser meets into a tree, and finds the faults that YAML and JSON share: doubled keys and
 * too much depth.
 */
final class TreeBuilder {
    static final int MOST_DEPTH = 50;

    private final Faults faults;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<Pending> keys = new ArrayDeque<>();
    private Node root;

    /** A key whose value is yet to come; {@code refused} where both are to be left out. */
    private record Pending(String key, Place place, boolean refused) {
        static final Pending NONE = new Pending("", Place.of(""), false);
    }

    TreeBuilder(Faults faults) {
        this.faults = faults;
    }

    /** Whether the next value of the innermost block is a key. */
    boolean wantsKey() {
        return open.peek() instanceof Node.Block && keys.peek() == Pending.NONE;
    }

    void key(String key, Place place) {
        keys.pop();
        keys.push(new Pending(key, place, false));
    }

    /** A key that was reported as a fault: it and its value are left out. */
    void refusedKey(Place place) {
        keys.pop();
        keys.push(new Pending("", place, true));
    }

    void scalar(Node.Scalar scalar) {
        put(scalar);
    }

    /** Opens a block or list; false where it is too deep, and reading must stop. */
    boolean open(Node node) {
        put(node);
        open.push(node);
        keys.push(Pending.NONE);
        if (open.size() > MOST_DEPTH) {
            faults.add(node.place(), "must be at most " + MOST_DEPTH + " levels deep.");
            return false;
        }
        return true;
    }

    void close() {
        open.pop();
        keys.pop();
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    private void put(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else if (open.peek() instanceof Node.Items list) {
            list.items().add(node);
        } else if (open.peek() instanceof Node.Block block) {
            putMember(block, node);
        }
    }

    private void putMember(Node.Block block, Node node) {
        Pending pending = keys.pop();
        keys.push(Pending.NONE);
        if (pending.refused()) {
            return;
        }
        Node.Member first = block.members().putIfAbsent(pending.key(), new Node.Member(pending.place(), node));
        if (first != null) {
            faults.add(
                    pending.place(),
                    Words.shown(pending.key(), false) + " must stand once but stands here again, first in line "
                            + first.keyPlace().line() + ". Maybe delete one of them.");
        }
    }

    static Node.Items emptyList(Place place) {
        return new Node.Items(place, new ArrayList<>());
    }
}
