package org.myaypon.compare;

import java.util.Objects;
import org.myaypon.template.Box;

/**
 * A part of a sheet that two templates draw differently.
 *
 * @param box its place on the page
 * @param item the item of the templates that it lies in; {@link #PAGE} where it lies in none
 */
public record ChangedRegion(Box box, String item) {

    /** What a region lies in that lies in no item. */
    public static final String PAGE = "page";

    public ChangedRegion {
        Objects.requireNonNull(box);
        Objects.requireNonNull(item);
    }

    /** Both together. */
    ChangedRegion with(ChangedRegion other) {
        double left = Math.min(box.xMm(), other.box.xMm());
        double top = Math.min(box.yMm(), other.box.yMm());
        double right = Math.max(box.rightMm(), other.box.rightMm());
        double bottom = Math.max(box.bottomMm(), other.box.bottomMm());
        return new ChangedRegion(new Box(left, top, right - left, bottom - top), item);
    }
}
