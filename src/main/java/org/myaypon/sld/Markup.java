package org.myaypon.sld;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.NilExpression;

/** XML that is being written, set out in lines. */
final class Markup {

    private static final String INDENT = "  ";
    private static final double LONGEST_PLAIN = 1e15;
    private static final double SHORTEST_PLAIN = 1e-9;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean isSymbologyEncoding;

    Markup(SldVersion version) {
        isSymbologyEncoding = version == SldVersion.SE_1_1;
    }

    boolean isSymbologyEncoding() {
        return isSymbologyEncoding;
    }

    /** The name that an element of a style has in the version that is written. */
    String se(String name) {
        return isSymbologyEncoding ? "se:" + name : name;
    }

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    Markup close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text in it. */
    Markup leaf(String name, String content, String... attributes) {
        start(name, attributes);
        if (content.isEmpty()) {
            text.append("/>\n");
        } else {
            text.append('>').append(content(content)).append("</").append(name).append(">\n");
        }
        return this;
    }

    /** An element with a parameter's value: its text, or the expression that gives it. */
    Markup value(String name, Expression value, String... attributes) {
        if (value instanceof Literal literal) {
            return leaf(name, text(literal.getValue()), attributes);
        }
        open(name, attributes);
        new ExpressionWriter(this).write(value);
        return close();
    }

    /** Text whose line breaks and outer blanks count is marked as exact. */
    private static String content(String content) {
        boolean isExact = content.indexOf('\n') >= 0 || !content.strip().equals(content);
        String clean = isExact ? allowed(content) : "";
        return isExact ? "<![CDATA[" + clean.replace("]]>", "]]]]><![CDATA[>") + "]]>" : escaped(content);
    }

    private StringBuilder start(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append(INDENT.repeat(open.size()));
    }

    /** A value as it is written: numbers without an exponent where that is short. */
    static String text(Object value) {
        if (!(value instanceof Number number)) {
            return String.valueOf(value);
        }
        double size = Math.abs(number.doubleValue());
        boolean isPlain = size == 0 || (size >= SHORTEST_PLAIN && size < LONGEST_PLAIN);
        if (!isPlain) {
            return number.toString();
        }
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** Whether a parameter is given, and is not this number. */
    static boolean differs(Expression value, double standard) {
        if (value == null || value instanceof NilExpression) {
            return false;
        }
        return !(value instanceof Literal literal)
                || !(literal.getValue() instanceof Number number)
                || number.doubleValue() != standard;
    }

    static boolean isGiven(Expression value) {
        return value != null && !(value instanceof NilExpression);
    }

    static String escaped(String content) {
        StringBuilder safe = new StringBuilder(content.length());
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\r', '\t' -> safe.append("&#").append(c).append(';');
                default -> safe.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return safe.toString();
    }

    private static String allowed(String content) {
        StringBuilder safe = new StringBuilder(content.length());
        content.codePoints().forEach(c -> safe.appendCodePoint(c == '\n' || c == '\t' || isAllowed(c) ? c : '\uFFFD'));
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
