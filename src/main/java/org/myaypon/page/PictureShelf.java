package org.myaypon.page;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/** Where the pictures of a page come from; they are found and read before the page is composed, so that it never changes. */
@FunctionalInterface
public interface PictureShelf {

    /** A shelf without pictures. */
    PictureShelf NONE = (file, tint) -> new Result<>(
            Optional.empty(),
            List.of(new Problem("There is no picture " + file, "", "Put the file beside the template")));

    /**
     * A picture. When it cannot be used there is none, and exactly one problem that tells why; a picture may have problems too.
     * The places of problems are left open.
     *
     * @param file its file, as a template names it: beside the template, or the whole path of a file of this machine
     * @param tint the colour of what an SVG file draws in {@code currentColor}; black when empty
     */
    Result<Optional<Art>> find(String file, Optional<Color> tint);

    /** A picture that can be drawn at any size. */
    interface Art {

        /** Its width in its own pixels, above 0. */
        double width();

        /** Its height in its own pixels, above 0. */
        double height();

        /** Whether it is made of pixels, so that it is coarse when it is large. */
        boolean isRaster();
    }
}
