package org.myaypon.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Gives a text inside YAML another wording in the form in which the file has it: a block ({@code |} or {@code >}) stays a block
 * with its indentation, quotes stay the same quotes, as far as the new words can be written so.
 */
final class YamlText {

    private final YamlFile file;
    private final YamlSplice splice;
    private final ScalarNode node;
    private final String words;

    private YamlText(YamlFile file, ScalarNode node, String words) {
        this.file = file;
        this.splice = new YamlSplice(file.text(), file.root());
        this.node = node;
        this.words = words;
    }

    /**
     * The file with other words at a path.
     *
     * @param scalar the words on one line, for where the file has no text yet or none whose form could be kept
     */
    static YamlFile set(YamlFile file, List<String> path, String words, String scalar) {
        YamlFile plain = file.with(path, scalar);
        Optional<YamlValue> old = YamlCut.at(file.root(), path);
        if (old.isEmpty() || !(old.get().node() instanceof ScalarNode node)) {
            return plain;
        }
        return new YamlText(file, node, words)
                .forms().stream()
                        .flatMap(form -> read(file, path, form, words).stream())
                        .findFirst()
                        .orElse(plain);
    }

    /** A wording counts only when it reads back as what is meant. */
    private static Optional<YamlFile> read(YamlFile file, List<String> path, String text, String words) {
        try {
            YamlFile edited = YamlFile.parse(text, file.file());
            return YamlCut.at(edited.root(), path)
                    .filter(value ->
                            value.isText() && value.text().stripTrailing().equals(words.stripTrailing()))
                    .map(value -> edited);
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    /** The file's text with the words in forms that would do, the best first. */
    private List<String> forms() {
        return switch (node.getScalarStyle()) {
            case LITERAL -> blocks(false);
            case FOLDED -> blocks(true);
            case SINGLE_QUOTED -> quoted('\'' + words.replace("'", "''") + '\'');
            case DOUBLE_QUOTED -> quoted(YamlFile.doubleQuoted(words));
            default -> List.of();
        };
    }

    private List<String> quoted(String scalar) {
        int from = splice.start(node);
        return scalar.indexOf('\n') >= 0
                ? List.of()
                : List.of(file.text().substring(0, from) + scalar + file.text().substring(splice.end(node)));
    }

    private List<String> blocks(boolean folded) {
        String text = file.text();
        int from = splice.start(node);
        int head = splice.lineEnd(from);
        int to = splice.contentEnd(node);
        int body = text.indexOf('\n', head) + 1;
        if (body <= 0 || body >= to) {
            return List.of();
        }
        List<String> old = text.substring(body, to).lines().toList();
        String indent = indent(old);
        String header = text.substring(from, head);
        List<String> forms = new ArrayList<>();
        if (folded) {
            List<String> lines =
                    FoldedText.lines(words, old.stream().map(String::strip).toList());
            forms.add(block(from, to, header, indent, lines));
        }
        forms.add(block(
                from, to, header.replaceFirst("^>", "|"), indent, words.lines().toList()));
        return forms;
    }

    private String block(int from, int to, String header, String indent, List<String> lines) {
        StringBuilder block = new StringBuilder(file.text().substring(0, from)).append(header);
        for (String line : lines) {
            block.append(splice.lineBreak).append(line.isEmpty() ? "" : indent).append(line);
        }
        return block.append(file.text().substring(to)).toString();
    }

    private static String indent(List<String> lines) {
        String first =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.substring(0, first.length() - first.stripLeading().length());
    }
}
