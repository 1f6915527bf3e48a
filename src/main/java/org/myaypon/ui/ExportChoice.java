package org.myaypon.ui;

import java.util.Objects;
import org.myaypon.project.ExportOptions;

/**
 * How the user wants the sheet to be written.
 *
 * @param format the format
 * @param options what belongs to it
 * @param carries whether a PDF carries the map that it shows
 */
record ExportChoice(Format format, ExportOptions options, boolean carries) {

    /** What is chosen before the user chooses anything. */
    static final ExportChoice USUAL = new ExportChoice(Format.PDF, ExportOptions.USUAL);

    ExportChoice {
        Objects.requireNonNull(format);
        Objects.requireNonNull(options);
    }

    /** A sheet that carries no map. */
    ExportChoice(Format format, ExportOptions options) {
        this(format, options, false);
    }

    /** A format that a sheet can be written in. */
    enum Format {
        /** Vectors and text for press and archive. */
        PDF("PDF document", ".pdf", false, true),
        /** Pixels without loss. */
        PNG("PNG picture", ".png", true, false),
        /** Pixels with some loss. */
        JPEG("JPEG picture", ".jpg", true, false),
        /** Vectors and text for drawing programs. */
        SVG("SVG drawing", ".svg", false, true),
        /** Pixels that know where on the ground they lie. */
        GEOTIFF("GeoTIFF for a GIS", ".tif", true, false);

        private final String title;
        private final String ending;
        private final boolean pixels;
        private final boolean layered;

        Format(String title, String ending, boolean pixels, boolean layered) {
            this.title = title;
            this.ending = ending;
            this.pixels = pixels;
            this.layered = layered;
        }

        String title() {
            return title;
        }

        /** With its dot. */
        String ending() {
            return ending;
        }

        /** Whether it has a resolution. */
        boolean isOfPixels() {
            return pixels;
        }

        /** Whether it has layers that a reader can switch off. */
        boolean isLayered() {
            return layered;
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
