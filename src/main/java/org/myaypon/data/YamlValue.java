package org.myaypon.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML file, with its place.
 *
 * <p>Every method that expects a kind of value (a map, a number …) throws a {@link UserException} that names the value
 * and its line and column when it is another kind. A key without a value (empty, {@code ~}, {@code null}) counts as
 * absent.
 */
public final class YamlValue {

    private final String fileName;
    private final String name;
    private final Node node;

    YamlValue(String fileName, String name, Node node) {
        this.fileName = fileName;
        this.name = name;
        this.node = node;
    }

    /** The value under a key of this map; empty when the key is not there or has no value. */
    public Optional<YamlValue> find(String key) {
        return entry(key)
                .map(NodeTuple::getValueNode)
                .filter(value -> !isNothing(value))
                .map(value -> new YamlValue(fileName, key, value));
    }

    /** The value under a key of this map. */
    public YamlValue get(String key) {
        return find(key).orElseThrow(() -> error(key + " is missing", "Add a line \"" + key + ": …\" to this group"));
    }

    /** The keys of this map, in the file's order. */
    public List<String> keys() {
        return map().getValue().stream()
                .map(entry -> ((ScalarNode) entry.getKeyNode()).getValue())
                .toList();
    }

    /** The items of this list, in order. */
    public List<YamlValue> items() {
        if (!(node instanceof SequenceNode list)) {
            throw error(subject() + " must be a list", "Write it as [a, b], or as lines that begin with \"- \"");
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new YamlValue(fileName, (name + " " + (items.size() + 1)).strip(), item));
        }
        return List.copyOf(items);
    }

    /** This value as text, exactly as meant by the file; numbers and words alike are text. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error(subject() + " must be text", "Put text with { } or [ ] in quotes");
        }
        return isNothing(node) ? "" : scalar.getValue();
    }

    /** This value as a finite number. */
    public double number() {
        OptionalDouble number = isText() ? NumberText.parse(text()) : OptionalDouble.empty();
        return number.orElseThrow(() -> error(subject() + " must be a number" + insteadOf(), "Write it like 12.5"));
    }

    /** This value as a whole number. */
    public int wholeNumber() {
        double number = isText() ? NumberText.parse(text()).orElse(Double.NaN) : Double.NaN;
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw error(subject() + " must be a whole number" + insteadOf(), "Write it like 12");
        }
        return (int) number;
    }

    /** This value as yes ({@code true}) or no ({@code false}). */
    public boolean flag() {
        String word = isText() ? text() : "";
        if (!word.equals("true") && !word.equals("false")) {
            throw error(subject() + " must be true or false" + insteadOf(), "Write true or false");
        }
        return word.equals("true");
    }

    /** Whether this is a single value: text, a number, true or false. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Whether this is a group of keys with values. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The key that this value stands under, "items 3" for the third item of items, empty for the whole file. */
    public String name() {
        return name;
    }

    /** Where it stands: "a3-portrait.yaml, line 12, column 5", both counted from 1. */
    public String where() {
        return YamlComposer.place(fileName, node.getStartMark());
    }

    /** Where a part of this text first stands in the file; where the text begins when the file writes it in another way. */
    public String where(String part) {
        return YamlComposer.place(fileName, node.getStartMark(), node.getEndMark(), part);
    }

    /** Checks that this map has no other keys than these; the error names the first one with its place. */
    public void allowOnly(Set<String> allowed) {
        for (NodeTuple entry : map().getValue()) {
            ScalarNode key = (ScalarNode) entry.getKeyNode();
            if (!allowed.contains(key.getValue())) {
                throw new UserException(
                        "Unknown key \"" + key.getValue() + "\"" + (name.isEmpty() ? "" : " in " + name),
                        YamlComposer.place(fileName, key.getStartMark()),
                        Nearest.didYouMean(key.getValue(), new TreeSet<>(allowed)));
            }
        }
    }

    /** An error at this place, to be thrown; see {@link Problem} for its parts. */
    public UserException error(String what, String fix) {
        return new UserException(problem(what, fix));
    }

    /** A problem at this place. */
    public Problem problem(String what, String fix) {
        return new Problem(what, where(), fix);
    }

    @Override
    public String toString() {
        return name + " (" + where() + ")";
    }

    Node node() {
        return node;
    }

    Optional<NodeTuple> entry(String key) {
        Objects.requireNonNull(key);
        return map().getValue().stream()
                .filter(entry -> ((ScalarNode) entry.getKeyNode()).getValue().equals(key))
                .findFirst();
    }

    private MappingNode map() {
        if (!(node instanceof MappingNode map)) {
            throw error(subject() + " must be a group of \"key: value\" lines", "Check the indentation");
        }
        return map;
    }

    private String subject() {
        return name.isEmpty() ? "The file" : name;
    }

    private String insteadOf() {
        return isText() ? ", not \"" + text() + "\"" : "";
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }
}
