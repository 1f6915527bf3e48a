package org.myaypon.template;

import java.util.Map;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * Writes a template out with all that it inherits, each value with a remark where it stands. What is written is a template itself,
 * and gives the same page.
 */
public final class TemplateExplanation {

    private static final int REMARK_COLUMN = 44;
    private static final String STEP = "  ";

    private final ResolvedTemplate template;
    private final boolean remarked;
    private final StringBuilder lines = new StringBuilder();

    private TemplateExplanation(ResolvedTemplate template, boolean remarked) {
        this.template = template;
        this.remarked = remarked;
    }

    /** The text of the whole template. */
    public static String yaml(ResolvedTemplate template) {
        TemplateExplanation explanation = new TemplateExplanation(template, true);
        explanation.head();
        explanation.group(template.tree(), "", "");
        return explanation.lines.toString();
    }

    /** The same without remarks: a template that extends none. */
    public static String plain(ResolvedTemplate template) {
        TemplateExplanation explanation = new TemplateExplanation(template, false);
        explanation.group(template.tree(), "", "");
        return explanation.lines.toString();
    }

    private void head() {
        lines.append("# ")
                .append(template.files().stream().map(template::nameOf).collect(Collectors.joining(", which extends ")))
                .append('\n');
    }

    /** The lines of a group; {@code first} stands in front of the first one in place of its indent. */
    private void group(YamlValue group, String indent, String first) {
        String before = first.isEmpty() ? indent : first;
        for (Map.Entry<String, YamlValue> entry : group.entries().entrySet()) {
            value(before + YamlFile.quote(entry.getKey()) + ":", entry.getValue(), indent);
            before = indent;
        }
    }

    private void value(String before, YamlValue value, String indent) {
        if (value.isText()) {
            text(before, value, indent + STEP);
        } else if (value.isMap()) {
            if (value.entries().isEmpty()) {
                line(before + " {}", value);
            } else {
                lines.append(before).append('\n');
                group(value, indent + STEP, "");
            }
        } else if (value.items().isEmpty()) {
            line(before + " []", value);
        } else {
            lines.append(before).append('\n');
            value.items().forEach(item -> item(item, indent + STEP));
        }
    }

    private void item(YamlValue item, String indent) {
        String dash = indent + "- ";
        if (item.isText()) {
            text(indent + "-", item, indent + STEP);
        } else if (item.isMap() && !item.entries().isEmpty()) {
            group(item, indent + STEP, dash);
        } else if (item.isMap() || item.items().isEmpty()) {
            line(dash + (item.isMap() ? "{}" : "[]"), item);
        } else {
            lines.append(indent).append("-\n");
            item.items().forEach(part -> item(part, indent + STEP));
        }
    }

    private void text(String before, YamlValue value, String indent) {
        String text = value.text();
        if (!isBlock(text)) {
            line(before + " " + value.scalar(), value);
            return;
        }
        line(before + (text.endsWith("\n") ? " |" : " |-"), value);
        for (String line : text.lines().toList()) {
            lines.append(line.isEmpty() ? "" : indent + line).append('\n');
        }
    }

    /** Whether a text of several lines reads back as it is when it stands below its key, line by line. */
    private static boolean isBlock(String text) {
        String[] all = text.split("\n", -1);
        boolean several = all.length > 1 && !text.endsWith("\n\n") && !text.isBlank();
        return several
                && !text.startsWith("\n")
                && !text.startsWith(" ")
                && text.codePoints()
                        .allMatch(c -> c == '\n'
                                || (c >= ' ' && c < 0x7f)
                                || Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private void line(String line, YamlValue value) {
        if (!remarked) {
            lines.append(line).append('\n');
            return;
        }
        TemplateSources.Origin origin = template.origin(value);
        lines.append(line)
                .append(" ".repeat(Math.max(2, REMARK_COLUMN - line.length())))
                .append("# ")
                .append(template.nameOf(origin.file()))
                .append(':')
                .append(origin.line())
                .append('\n');
    }
}
