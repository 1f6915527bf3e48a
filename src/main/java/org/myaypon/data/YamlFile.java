package org.myaypon.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML 1.2 file with the place of every value, so that a mistake can be pointed at and an edit leaves every other
 * byte as it was.
 *
 * <p>Read in full and checked at once: broken YAML, keys that stand twice, aliases that multiply, more than 2 MB, text
 * that is not UTF-8 and an empty file are each a {@link UserException}. Instances are immutable.
 */
public final class YamlFile {

    /** The most that a file may hold, in bytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Pattern SAFE_PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} _/.+-]*(?<! )");
    private static final Pattern HAS_MEANING = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final Path file;
    private final String text;
    private final Node rootNode;

    private YamlFile(Path file, String text, Node rootNode) {
        this.file = file;
        this.text = text;
        this.rootNode = rootNode;
    }

    /** Reads a file. */
    public static YamlFile read(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder, not a file", "", "Name the file that is in it");
        }
        if (!Files.isRegularFile(file)) {
            throw new UserException("There is no file " + file, "", "Check the name and the folder");
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text, file);
        } catch (CharacterCodingException e) {
            throw new UserException(name(file) + " is not UTF-8 text", "", "Save it with the encoding UTF-8", e);
        } catch (IOException e) {
            throw new UserException(
                    "The file " + file + " cannot be read", "", "Check that you may read it and try again", e);
        }
    }

    /**
     * Takes text as the content of a file.
     *
     * @param file the file that the text belongs to, for messages and for paths that are relative to it
     */
    public static YamlFile parse(String text, Path file) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge(file);
        }
        return new YamlFile(file, text, YamlComposer.compose(text, name(file), file.toString()));
    }

    /** The file that this was read from. */
    public Path file() {
        return file;
    }

    /** The file's whole text. */
    public String text() {
        return text;
    }

    /** The outermost value. */
    public YamlValue root() {
        return new YamlValue(file, "", rootNode, Optional.empty());
    }

    /**
     * The same file with one value changed, or added at the end of its map when it is not there yet; maps on the way
     * are added too. Every other character stays as it is, comments included.
     *
     * @param path the keys that lead to the value, outermost first; an item of a list is named by its number from 0
     * @param yamlScalar the value as it stands in the file, on one line; {@link #quote} makes one of any text
     */
    public YamlFile with(List<String> path, String yamlScalar) {
        Objects.requireNonNull(yamlScalar);
        return parse(new YamlSplice(text, root()).set(path, yamlScalar), file);
    }

    /**
     * The same file without a key of a group or an item of a list; a group or a list that would be left with nothing goes too.
     * Every other character stays as it is. The same file when the key is not there.
     *
     * @param path the keys that lead to it, as in {@link #with}
     */
    public YamlFile without(List<String> path) {
        return parse(new YamlCut(text, root()).without(path), file);
    }

    /**
     * The same file with other words in the place of a text, in the form that the text has: a block ({@code |} or {@code >}) stays
     * a block, quotes stay quotes, where the words can be written so. Every other character stays as it is.
     *
     * @param path the keys that lead to it, as in {@link #with}
     * @param yamlScalar the words on one line, for a text that is not there yet or has no such form
     */
    public YamlFile withWords(List<String> path, String words, String yamlScalar) {
        return YamlText.set(this, path, words, yamlScalar);
    }

    /**
     * The same file with an item at the end of a list, which is added when it is not there yet.
     *
     * @param list the keys that lead to the list, as in {@link #with}
     * @param yamlFlow the item as it stands in the file, on one line
     */
    public YamlFile withItem(List<String> list, String yamlFlow) {
        return parse(new YamlCut(text, root()).withItem(list, yamlFlow), file);
    }

    /** A text as a YAML scalar on one line that reads back as exactly this text, in block and in flow style. */
    public static String quote(String value) {
        boolean plain = SAFE_PLAIN.matcher(value).matches()
                && !HAS_MEANING.matcher(value).matches();
        return plain ? value : doubleQuoted(value);
    }

    static String doubleQuoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 8).append('"');
        value.codePoints().forEach(c -> appendQuoted(quoted, c));
        return quoted.append('"').toString();
    }

    private static void appendQuoted(StringBuilder quoted, int c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (mustBeEscaped(c)) {
                    quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
                } else {
                    quoted.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean mustBeEscaped(int c) {
        int type = Character.getType(c);
        return c < 0x10000
                && (c < ' '
                        || (c >= 0x7f && c <= 0xa0)
                        || c == 0xfeff
                        || c >= 0xfffe
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
    }

    private static UserException tooLarge(Path file) {
        return new UserException(name(file) + " is larger than 2 MB", "", "Check that it is the file you meant");
    }

    /** A file's name without its folder. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
