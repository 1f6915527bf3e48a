package org.myaypon.data;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns YAML text into nodes with marks, and refuses what is broken or made to exhaust the machine. */
final class YamlComposer {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_COLLECTION_ALIASES = 50;
    private static final long MAX_VALUES = 100_000;

    private final String fileName;
    private final IdentityHashMap<Node, Long> sizes = new IdentityHashMap<>();
    private boolean repeats;

    private YamlComposer(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The outermost value of a text.
     *
     * @param label stands in every mark as its name
     */
    static Node compose(String text, String fileName, String label) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(label)
                .setMaxAliasesForCollections(MAX_COLLECTION_ALIASES)
                .setCodePointLimit(YamlFile.MAX_BYTES + 1)
                .setBufferSize(text.length() + 1) // marks then hold the whole text: YamlValue.where(part)
                .build();
        YamlComposer composer = new YamlComposer(fileName);
        try {
            Parser parser = new DepthGuard(new ParserImpl(settings, new StreamReader(settings, text)), fileName);
            Node root = new Composer(settings, parser)
                    .getSingleNode()
                    .filter(node -> !isEmpty(node))
                    .orElseThrow(() -> new UserException(fileName + " is empty", "", "Choose a file with content"));
            composer.check(root);
            return root;
        } catch (MarkedYamlEngineException e) {
            throw broken(e, fileName);
        } catch (ReaderException e) {
            throw unprintable(e, text, fileName);
        } catch (YamlEngineException e) {
            throw aliasBomb(fileName);
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** Counts the values as if every alias were written out, and checks the keys of every map. */
    private long check(Node node) {
        Long known = sizes.get(node);
        if (known != null) {
            if (known == 0) {
                throw new UserException(
                        "A value contains itself", at(node.getStartMark()), "Take the alias inside it away");
            }
            repeats = true;
            return known;
        }
        sizes.put(node, 0L);
        long size = 1;
        if (node instanceof MappingNode map) {
            checkKeys(map);
            for (NodeTuple entry : map.getValue()) {
                size += check(entry.getValueNode());
            }
        } else if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                size += check(item);
            }
        }
        if (size > MAX_VALUES) {
            throw repeats ? aliasBomb(fileName) : tooMany(node);
        }
        sizes.put(node, size);
        return size;
    }

    private void checkKeys(MappingNode map) {
        Map<String, Node> seen = new HashMap<>();
        for (NodeTuple entry : map.getValue()) {
            Node keyNode = entry.getKeyNode();
            if (!(keyNode instanceof ScalarNode key)) {
                throw new UserException(
                        "A key must be a word, not a list or a map",
                        at(keyNode.getStartMark()),
                        "Put text with { } or [ ] in quotes");
            }
            Node first = seen.putIfAbsent(key.getValue(), key);
            if (first != null) {
                throw new UserException(
                        "\"" + key.getValue() + "\" stands twice in the same group, first in line " + line(first),
                        at(key.getStartMark()),
                        "Keep one of the two");
            }
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private String at(Optional<Mark> mark) {
        return place(fileName, mark);
    }

    static String place(String fileName, Optional<Mark> mark) {
        return mark.map(m -> place(fileName, m.getLine() + 1, m.getColumn() + 1))
                .orElse(fileName);
    }

    /** The place of a part of what stands between two marks; the first mark when it is not there. */
    static String place(String fileName, Optional<Mark> start, Optional<Mark> end, String part) {
        if (start.isEmpty()
                || end.isEmpty()
                || end.get().getPointer() <= start.get().getPointer()) {
            return place(fileName, start);
        }
        int from = start.get().getPointer();
        String written = new String(start.get().getBuffer(), from, end.get().getPointer() - from);
        int at = written.indexOf(part);
        if (at < 0) {
            return place(fileName, start);
        }
        String before = written.substring(0, at);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int sameLine = lines == 0 ? start.get().getColumn() : 0;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, at) + sameLine;
        return place(fileName, start.get().getLine() + lines + 1, column + 1);
    }

    private static String place(String fileName, int line, int column) {
        return fileName + ", line " + line + ", column " + column;
    }

    private UserException tooMany(Node node) {
        return new UserException(
                String.format(Locale.ROOT, "The file holds more than %,d values", MAX_VALUES),
                at(node.getStartMark()),
                "Check that it is the file you meant");
    }

    private static UserException aliasBomb(String fileName) {
        return new UserException(
                fileName + " repeats values through aliases so often that it grows out of bounds",
                "",
                "Write the values out instead of using & and *");
    }

    private static UserException unprintable(ReaderException e, String text, String fileName) {
        int end = Math.min(Math.max(e.getPosition(), 0), text.length());
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = end - before.lastIndexOf('\n');
        return new UserException(
                String.format(Locale.ROOT, "A character is not allowed here (U+%04X)", e.getCodePoint()),
                place(fileName, line, column),
                "Delete it",
                e);
    }

    private static UserException broken(MarkedYamlEngineException e, String fileName) {
        YamlMistake mistake = YamlMistake.of(e);
        Optional<Mark> mark = mistake.atStart() ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        return new UserException(mistake.what(), place(fileName, mark.or(e::getContextMark)), mistake.fix(), e);
    }

    /** Stops before nesting gets deeper than the composer's own recursion can bear. */
    private static final class DepthGuard implements Parser {
        private final Parser parser;
        private final String fileName;
        private int depth;

        DepthGuard(Parser parser, String fileName) {
            this.parser = parser;
            this.fileName = fileName;
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return parser.checkEvent(choice);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public boolean hasNext() {
            return parser.hasNext();
        }

        @Override
        public Event next() {
            Event event = parser.next();
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                throw new UserException(
                        "Values are nested more than " + MAX_DEPTH + " deep",
                        place(fileName, event.getStartMark()),
                        "Check the brackets and the indentation");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            return event;
        }
    }
}
