package org.myaypon.compare;

import java.util.Locale;
import java.util.Objects;

/**
 * A picture of a page.
 *
 * @param file its name in the folder of the comparison
 * @param widthMm the page's width
 * @param heightMm the page's height
 */
public record PagePicture(String file, double widthMm, double heightMm) {

    public PagePicture {
        Objects.requireNonNull(file);
    }

    /** The paper's size: "297 × 420 mm". */
    public String paper() {
        return String.format(Locale.ROOT, "%.0f × %.0f mm", widthMm, heightMm);
    }
}
