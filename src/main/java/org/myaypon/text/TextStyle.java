package org.myaypon.text;

import java.awt.Color;
import java.util.Objects;
import java.util.Optional;

/**
 * How letters look.
 *
 * @param face the cut
 * @param sizePt the size of Latin letters in points (1/72 inch), above 0; Burmese letters are set 8 % smaller
 * @param color the letters' colour
 * @param letterSpacing extra space after each Latin letter, in parts of the size (0.08 is 8 %); 0 for none
 * @param leading distance of two baselines, in parts of the size; lines with Burmese use at least 1.6
 * @param halo the edge behind the letters, if any
 * @param burmeseDigits whether the digits of a text are set as Burmese ones, whichever they are
 */
public record TextStyle(
        Face face,
        double sizePt,
        Color color,
        double letterSpacing,
        double leading,
        Optional<Halo> halo,
        boolean burmeseDigits) {

    public TextStyle {
        Objects.requireNonNull(face);
        Objects.requireNonNull(color);
        Objects.requireNonNull(halo);
        if (!(sizePt > 0) || !(leading > 0)) {
            throw new IllegalArgumentException("size and leading must be above 0");
        }
    }

    /** A style that sets digits as they are. */
    public TextStyle(Face face, double sizePt, Color color, double letterSpacing, double leading, Optional<Halo> halo) {
        this(face, sizePt, color, letterSpacing, leading, halo, false);
    }

    /** A style without letter spacing or halo, with a leading of 1.3. */
    public static TextStyle of(Face face, double sizePt, Color color) {
        return new TextStyle(face, sizePt, color, 0, 1.3, Optional.empty());
    }

    /** The same at another size. */
    public TextStyle withSize(double otherSizePt) {
        return new TextStyle(face, otherSizePt, color, letterSpacing, leading, halo, burmeseDigits);
    }

    /** The same in another cut. */
    public TextStyle withFace(Face otherFace) {
        return new TextStyle(otherFace, sizePt, color, letterSpacing, leading, halo, burmeseDigits);
    }

    /** The same in another colour. */
    public TextStyle withColor(Color otherColor) {
        return new TextStyle(face, sizePt, otherColor, letterSpacing, leading, halo, burmeseDigits);
    }

    /** The same with Burmese digits. */
    public TextStyle withBurmeseDigits() {
        return new TextStyle(face, sizePt, color, letterSpacing, leading, halo, true);
    }
}
