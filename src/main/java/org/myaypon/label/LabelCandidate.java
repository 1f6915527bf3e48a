package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * An area that wants its name written in it.
 *
 * @param id what the label is reported by when it finds no place (a P-code)
 * @param forms the ways to write it, the one to prefer first; each has its lines, top first
 * @param areaMm the polygon or multipolygon in millimetres on the page, y downwards
 * @param priority who goes first where room is short: the higher one
 */
public record LabelCandidate(String id, List<List<ShapedText>> forms, Geometry areaMm, double priority) {

    public LabelCandidate {
        Objects.requireNonNull(id);
        Objects.requireNonNull(areaMm);
        forms = forms.stream().map(List::copyOf).toList();
        if (forms.isEmpty() || forms.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a label has at least one line: " + id);
        }
    }

    /** A name on one line or, where that fits better, on two. */
    public static LabelCandidate of(String id, String text, TextStyle style, Geometry areaMm, double priority) {
        return new LabelCandidate(id, forms(text, style), areaMm, priority);
    }

    /** The forms of a name: on one line or, where that fits better, on two. */
    public static List<List<ShapedText>> forms(String text, TextStyle style) {
        List<List<ShapedText>> forms = new ArrayList<>();
        forms.add(List.of(Fonts.shape(text, style)));
        TextLayout.halve(text, style).ifPresent(forms::add);
        return forms;
    }
}
