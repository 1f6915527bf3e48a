package org.myaypon.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file, with its place.
 *
 * <p>Every method that expects a kind of value (a map, a number …) throws a {@link UserException} that names the value
 * and its line and column when it is another kind. A key without a value (empty, {@code ~}, {@code null}) counts as
 * absent.
 */
public final class YamlValue {

    private final Path file;
    private final String name;
    private final Node node;
    private final Optional<Node> key;

    /**
     * A value of a file.
     *
     * @param file the file, unless the node's mark names another
     * @param key the key that it stands under; empty for an item of a list and for the whole file
     */
    YamlValue(Path file, String name, Node node, Optional<Node> key) {
        this.file = node.getStartMark().map(mark -> Path.of(mark.getName())).orElse(file);
        this.name = name;
        this.node = node;
        this.key = key;
    }

    /**
     * A group that is put together of values of several files, each of which keeps its place.
     *
     * @param at what the group is called by, and where it stands
     * @param entries its values by key, in order; what {@link #entries} gives
     */
    public static YamlValue group(YamlValue at, Map<String, YamlValue> entries) {
        List<NodeTuple> tuples = new ArrayList<>();
        entries.forEach((key, value) -> tuples.add(new NodeTuple(
                value.key.orElseGet(
                        () -> new ScalarNode(Tag.STR, true, key, ScalarStyle.PLAIN, value.start(), value.start())),
                value.node)));
        return at.with(new MappingNode(Tag.MAP, true, tuples, FlowStyle.BLOCK, at.start(), at.end()));
    }

    /** A list that is put together of values of several files, each of which keeps its place; see {@link #group}. */
    public static YamlValue list(YamlValue at, List<YamlValue> items) {
        List<Node> nodes = items.stream().map(YamlValue::node).toList();
        return at.with(new SequenceNode(Tag.SEQ, true, nodes, FlowStyle.BLOCK, at.start(), at.end()));
    }

    private YamlValue with(Node other) {
        return new YamlValue(file, name, other, key);
    }

    private Optional<Mark> start() {
        return node.getStartMark();
    }

    private Optional<Mark> end() {
        return node.getEndMark();
    }

    YamlValue under(NodeTuple entry) {
        Node keyNode = entry.getKeyNode();
        return new YamlValue(file, ((ScalarNode) keyNode).getValue(), entry.getValueNode(), Optional.of(keyNode));
    }

    /** The value under a key of this map; empty when the key is not there or has no value. */
    public Optional<YamlValue> find(String key) {
        return entry(key).map(this::under).filter(value -> !value.isNothing());
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

    /** Everything in this map by its key, in the file's order; keys without a value too, see {@link #isNothing}. */
    public Map<String, YamlValue> entries() {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        map().getValue().stream().map(this::under).forEach(value -> entries.put(value.name, value));
        return entries;
    }

    /** The items of this list, in order. */
    public List<YamlValue> items() {
        if (!(node instanceof SequenceNode list)) {
            throw error(subject() + " must be a list", "Write it as [a, b], or as lines that begin with \"- \"");
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new YamlValue(file, (name + " " + (items.size() + 1)).strip(), item, Optional.empty()));
        }
        return List.copyOf(items);
    }

    /** This value as text, exactly as meant by the file; numbers and words alike are text. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error(subject() + " must be text", "Put text with { } or [ ] in quotes");
        }
        return isNothing() ? "" : scalar.getValue();
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

    /** Whether {@link #number} gives a number. */
    public boolean isNumber() {
        return isText() && NumberText.parse(text()).isPresent();
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
        return YamlComposer.place(YamlFile.name(file), node.getStartMark());
    }

    /** Where a part of this text stands: as far behind its beginning as these characters, while it is on one line. */
    public String where(int offset) {
        if (!(node instanceof ScalarNode scalar) || isBlockScalar(scalar) || spansLines()) {
            return where();
        }
        int quote = scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
        return YamlFile.name(file) + ", line " + line() + ", column " + (column() + quote + offset);
    }

    private boolean spansLines() {
        return !start().map(Mark::getLine).equals(end().map(Mark::getLine));
    }

    private static boolean isBlockScalar(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    /** The file that it stands in. */
    public Path file() {
        return file;
    }

    /** Its line in the file, from 1. */
    public int line() {
        return start().map(Mark::getLine).orElse(0) + 1;
    }

    /** Its column in the line, from 1. */
    public int column() {
        return start().map(Mark::getColumn).orElse(0) + 1;
    }

    /** This value on its own, as it may stand behind a key on one line; a text of several lines gets quotes. */
    public String scalar() {
        String text = text();
        boolean plain = node instanceof ScalarNode scalar && scalar.isPlain() && text.indexOf('\n') < 0;
        return plain ? text.isEmpty() ? "~" : text : YamlFile.quote(text);
    }

    /** Where a part of this text first stands in the file; where the text begins when the file writes it in another way. */
    public String where(String part) {
        return YamlComposer.place(YamlFile.name(file), node.getStartMark(), node.getEndMark(), part);
    }

    /** Checks that this map has no other keys than these; the error names the first one with its place. */
    public void allowOnly(Set<String> allowed) {
        List<Problem> unknown = unknownKeys(allowed);
        if (!unknown.isEmpty()) {
            throw new UserException(unknown.get(0));
        }
    }

    /** The keys of this map other than these, each told with its place. */
    public List<Problem> unknownKeys(Set<String> allowed) {
        return entries().values().stream()
                .filter(value -> !allowed.contains(value.name))
                .map(value -> new Problem(
                        "Unknown key \"" + value.name + "\"" + (name.isEmpty() ? "" : " in " + name),
                        value.whereKey(),
                        Nearest.didYouMean(value.name, new TreeSet<>(allowed))))
                .toList();
    }

    private String whereKey() {
        Optional<Mark> mark = key.flatMap(Node::getStartMark);
        return YamlComposer.place(
                YamlFile.name(mark.map(m -> Path.of(m.getName())).orElse(file)), mark);
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

    /** Whether a key has no value: nothing, {@code ~} or {@code null} stands behind it. */
    public boolean isNothing() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }
}
