package org.myaypon.data;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes one value inside YAML text and leaves every other character where it was. */
final class YamlSplice {

    private final String text;
    private final YamlValue root;
    final String lineBreak;

    YamlSplice(String text, YamlValue root) {
        this.text = text;
        this.root = root;
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text with the value at a path replaced or added. */
    String set(List<String> path, String value) {
        if (path.isEmpty() || value.isBlank() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a path and a value on one line are needed: " + path + " " + value);
        }
        YamlValue at = root;
        int from = 0;
        for (int depth = 0; depth < path.size(); depth++) {
            String key = path.get(depth);
            boolean last = depth == path.size() - 1;
            if (at.isList()) {
                at = item(at, key);
                if (last) {
                    return replace(at, from, value);
                }
            } else {
                Optional<NodeTuple> entry = at.entry(key);
                if (entry.isEmpty()) {
                    return add(at, path.subList(depth, path.size()), value);
                }
                int keyEnd = end(entry.get().getKeyNode());
                from = text.indexOf(':', keyEnd) + 1;
                at = at.under(entry.get());
                if (last || isNothing(at.node())) {
                    return replace(at, from, last ? value : flow(path.subList(depth + 1, path.size()), value));
                }
            }
            refuseAlias(at, from);
        }
        throw new IllegalStateException("the path ends in the loop");
    }

    static YamlValue item(YamlValue list, String number) {
        List<YamlValue> items = list.items();
        int index = number.matches("\\d{1,6}") ? Integer.parseInt(number) : items.size();
        if (index >= items.size()) {
            throw list.error(list.name() + " has no item " + number, "Choose one of its " + items.size());
        }
        return items.get(index);
    }

    private String replace(YamlValue old, int afterColon, String value) {
        refuseAlias(old, afterColon);
        Node node = old.node();
        int start = start(node);
        int end = contentEnd(node);
        if (isBlock(node)) {
            start = afterColon;
        }
        boolean needsSpace = start > 0 && text.charAt(start - 1) == ':';
        return text.substring(0, start) + (needsSpace ? " " : "") + value + text.substring(end);
    }

    private String add(YamlValue map, List<String> path, String value) {
        MappingNode node = (MappingNode) map.node();
        List<NodeTuple> entries = node.getValue();
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            int brace = end(node) - 1;
            String before = text.substring(start(node), brace).stripTrailing();
            boolean needsComma = !entries.isEmpty() && !before.endsWith(",");
            return insert(brace, (needsComma ? ", " : "") + inFlow(path, value));
        }
        NodeTuple lastEntry = last(entries);
        int at = lineEnd(Math.max(end(lastEntry.getKeyNode()), contentEnd(lastEntry.getValueNode())));
        int indent = column(entries.get(0).getKeyNode());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            lines.append(lineBreak)
                    .append(" ".repeat(indent + 2 * i))
                    .append(YamlFile.quote(path.get(i)))
                    .append(':');
        }
        return insert(at, lines.append(' ').append(value).toString());
    }

    private static String flow(List<String> path, String value) {
        return "{" + inFlow(path, value) + "}";
    }

    private static String inFlow(List<String> path, String value) {
        String key = YamlFile.quote(path.get(0)) + ": ";
        return key + (path.size() == 1 ? value : flow(path.subList(1, path.size()), value));
    }

    String insert(int at, String added) {
        return text.substring(0, at) + added + text.substring(at);
    }

    /** An alias's node stands before the key that uses it: changing it there would change another value too. */
    private void refuseAlias(YamlValue value, int keyEnd) {
        if (start(value.node()) < keyEnd || value.node().getAnchor().isPresent()) {
            throw value.error(value.name() + " is shared with another value (& and *)", "Change it in the file itself");
        }
    }

    int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            return text.length();
        }
        return end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where a value's last character stands, without the line breaks and comments that follow it. */
    int contentEnd(Node node) {
        if (node instanceof CollectionNode<?> collection && isBlock(collection)) {
            return contentEnd(lastChild(collection));
        }
        int end = end(node);
        int start = start(node);
        if (node instanceof ScalarNode scalar && isBlockScalar(scalar)) {
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    private static Node lastChild(CollectionNode<?> collection) {
        return collection instanceof MappingNode map
                ? last(map.getValue()).getValueNode()
                : last(((SequenceNode) collection).getValue());
    }

    static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK;
    }

    private static boolean isBlockScalar(ScalarNode scalar) {
        return switch (scalar.getScalarStyle()) {
            case LITERAL, FOLDED -> true;
            default -> false;
        };
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    int start(Node node) {
        return offset(node.getStartMark());
    }

    int end(Node node) {
        return offset(node.getEndMark());
    }

    static int column(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(0);
    }

    /** Marks count code points; Java's strings count UTF-16 units. */
    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }
}
