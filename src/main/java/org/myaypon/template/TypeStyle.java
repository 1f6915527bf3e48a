package org.myaypon.template;

import java.util.Objects;
import org.myaypon.text.TextStyle;

/**
 * A named style of a template's texts.
 *
 * @param text how the letters look when there is room
 * @param smallestPt how small they may become to make a long text fit, above 0 and at most the style's own size
 */
public record TypeStyle(TextStyle text, double smallestPt) {
    public TypeStyle {
        Objects.requireNonNull(text);
        if (!(smallestPt > 0) || smallestPt > text.sizePt()) {
            throw new IllegalArgumentException("smallest size out of range: " + smallestPt);
        }
    }

    /** A style that stays at one size. */
    public static TypeStyle fixed(TextStyle text, double sizePt) {
        return new TypeStyle(text.withSize(sizePt), sizePt);
    }

    /** The style with the digits of a language. */
    public TypeStyle in(SheetLanguage language) {
        return language == SheetLanguage.MY ? new TypeStyle(text.withBurmeseDigits(), smallestPt) : this;
    }

    /** The style that is as small as it may become from the start. */
    public TypeStyle smallest() {
        return new TypeStyle(text.withSize(smallestPt), smallestPt);
    }
}
