package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * One way to write a label.
 *
 * @param lines its lines, top first; at least one
 * @param reluctance how unwillingly it is taken instead of the best form, 0 or more: about 1 for a change that a reader hardly
 *     notices, 3 for one that costs him something
 */
public record LabelForm(List<ShapedText> lines, double reluctance) {
    /** How much better it is to stay on one line less. */
    private static final double EACH_LINE = 0.6;

    private static final int MOST_LINES = 3;

    public LabelForm {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || !(reluctance >= 0)) {
            throw new IllegalArgumentException(
                    "a form of a label has at least one line, and a reluctance of 0 or more");
        }
    }

    /** A text on one line, and broken into two and three where it has places to break. */
    public static List<LabelForm> of(String text, TextStyle style, double reluctance) {
        List<LabelForm> forms = new ArrayList<>();
        forms.add(new LabelForm(List.of(Fonts.shape(text, style)), reluctance));
        for (int count = 2; count <= MOST_LINES; count++) {
            double more = reluctance + EACH_LINE * (count - 1);
            TextLayout.divide(text, style, count)
                    .filter(lines -> lines.stream().allMatch(LabelForm::isMoreThanALetter))
                    .ifPresent(lines -> forms.add(new LabelForm(foundWhole(text, lines), more)));
        }
        return forms;
    }

    /** Lines that are found and copied as the one text that they are. */
    private static List<ShapedText> foundWhole(String text, List<ShapedText> lines) {
        List<ShapedText> found = new ArrayList<>();
        for (ShapedText line : lines) {
            found.add(line.foundAs(found.isEmpty() ? text : ""));
        }
        return found;
    }

    /** "Puta-O" does not leave its last letter alone on a line. */
    private static boolean isMoreThanALetter(ShapedText line) {
        return line.text().length() > 1;
    }
}
