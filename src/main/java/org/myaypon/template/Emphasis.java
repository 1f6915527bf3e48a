package org.myaypon.template;

import java.util.Objects;
import java.util.Optional;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

/**
 * How a stretch of a text stands out from the rest of it.
 *
 * @param bold whether its letters are semibold
 * @param italic whether its letters are italic, unless they are bold
 * @param style the style that it has in place of the text's own; empty for the text's own
 */
public record Emphasis(boolean bold, boolean italic, Optional<TypeStyle> style) {

    static final Emphasis NONE = new Emphasis(false, false, Optional.empty());

    public Emphasis {
        Objects.requireNonNull(style);
    }

    /** The look of such a stretch in a text of a style, both at their full size. */
    TextStyle on(TextStyle text) {
        TextStyle own = style.map(TypeStyle::text).orElse(text);
        return bold ? own.withFace(Face.SEMIBOLD) : italic ? own.withFace(Face.ITALIC) : own;
    }
}
