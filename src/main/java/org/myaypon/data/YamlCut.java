package org.myaypon.data;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Takes keys and items out of YAML text, and adds items to its lists; every other character stays where it was. */
final class YamlCut {

    private final String text;
    private final YamlValue root;
    private final YamlSplice splice;

    YamlCut(String text, YamlValue root) {
        this.text = text;
        this.root = root;
        this.splice = new YamlSplice(text, root);
    }

    /** The text without the key or the list item at a path. */
    String without(List<String> path) {
        Optional<YamlValue> parent = at(root, path.subList(0, path.size() - 1));
        String key = path.get(path.size() - 1);
        if (parent.isEmpty() || (parent.get().isMap() && parent.get().entry(key).isEmpty())) {
            return text;
        }
        int count = parent.get().isMap()
                ? parent.get().keys().size()
                : parent.get().items().size();
        if (count == 1 && path.size() > 1) {
            return without(path.subList(0, path.size() - 1));
        }
        return parent.get().isMap()
                ? withoutKey(parent.get(), key)
                : withoutItem(parent.get(), YamlSplice.item(parent.get(), key));
    }

    /** The text with an item at the end of a list. */
    String withItem(List<String> list, String item) {
        Optional<YamlValue> found = at(root, list);
        if (found.isEmpty()) {
            return fresh(list, item);
        }
        YamlValue old = found.get();
        List<YamlValue> items = old.items();
        if (!YamlSplice.isBlock(old.node())) {
            int bracket = splice.end(old.node()) - 1;
            String before = text.substring(0, bracket).stripTrailing();
            boolean needsComma = !items.isEmpty() && !before.endsWith(",");
            return splice.insert(bracket, (needsComma ? ", " : "") + item);
        }
        int at = splice.lineEnd(splice.contentEnd(YamlSplice.last(items).node()));
        return splice.insert(at, splice.lineBreak + " ".repeat(YamlSplice.column(old.node())) + "- " + item);
    }

    private String fresh(List<String> list, String item) {
        if (!YamlSplice.isBlock(root.node()) || root.entry(list.get(0)).isPresent()) {
            return splice.set(list, "[" + item + "]");
        }
        MappingNode map = (MappingNode) root.node();
        NodeTuple last = YamlSplice.last(map.getValue());
        int at = splice.lineEnd(Math.max(splice.end(last.getKeyNode()), splice.contentEnd(last.getValueNode())));
        StringBuilder lines = new StringBuilder();
        String indent = " ".repeat(YamlSplice.column(last.getKeyNode()));
        for (String key : list) {
            lines.append(splice.lineBreak).append(indent).append(key).append(':');
            indent += "  ";
        }
        return splice.insert(at, lines + splice.lineBreak + indent + "- " + item);
    }

    /** The value at a path below another; empty where there is none. */
    static Optional<YamlValue> at(YamlValue root, List<String> path) {
        YamlValue value = root;
        for (String key : path) {
            if (value.isList()) {
                value = YamlSplice.item(value, key);
            } else {
                Optional<YamlValue> next = value.isMap() ? value.find(key) : Optional.empty();
                if (next.isEmpty()) {
                    return next;
                }
                value = next.get();
            }
        }
        return Optional.of(value);
    }

    private String withoutKey(YamlValue map, String key) {
        List<NodeTuple> entries = ((MappingNode) map.node()).getValue();
        NodeTuple entry = map.entry(key).orElseThrow();
        int from = splice.start(entry.getKeyNode());
        int to = Math.max(text.indexOf(':', splice.end(entry.getKeyNode())) + 1, endOf(entry.getValueNode()));
        if (YamlSplice.isBlock(map.node())) {
            return withoutLines(from, to);
        }
        int place = entries.indexOf(entry);
        if (place + 1 < entries.size()) {
            return cut(from, splice.start(entries.get(place + 1).getKeyNode()));
        }
        return cut(place == 0 ? from : endOf(entries.get(place - 1).getValueNode()), to);
    }

    private String withoutItem(YamlValue list, YamlValue item) {
        List<YamlValue> items = list.items();
        if (YamlSplice.isBlock(list.node())) {
            return withoutLines(dash(list.node(), item.node()), splice.contentEnd(item.node()));
        }
        int place = 0;
        while (splice.start(items.get(place).node()) != splice.start(item.node())) {
            place++;
        }
        return place + 1 < items.size()
                ? cut(
                        splice.start(item.node()),
                        splice.start(items.get(place + 1).node()))
                : cut(splice.end(items.get(place - 1).node()), splice.end(item.node()));
    }

    /** Where the dash of an item stands: in the list's column, in the item's line or one above. */
    private int dash(Node list, Node item) {
        int column = YamlSplice.column(list);
        int line = lineStart(splice.start(item));
        while (line > splice.start(list) && !isDash(line, column)) {
            line = lineStart(line - 1);
        }
        return Math.max(line + column, splice.start(list));
    }

    private boolean isDash(int line, int column) {
        int at = line + column;
        return at < text.length()
                && text.charAt(at) == '-'
                && text.substring(line, at).isBlank();
    }

    /** Takes a stretch out with its lines; what stands before it in its first line stays. */
    private String withoutLines(int from, int to) {
        int start = lineStart(from);
        if (!text.substring(start, from).isBlank()) {
            return cut(from, to);
        }
        int end = text.indexOf('\n', to);
        if (end >= 0) {
            return cut(start, end + 1);
        }
        int before = start == 0 ? 0 : start - (start > 1 && text.charAt(start - 2) == '\r' ? 2 : 1);
        return cut(before, text.length());
    }

    private int endOf(Node value) {
        return splice.contentEnd(value);
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private String cut(int from, int to) {
        return text.substring(0, from) + text.substring(to);
    }
}
