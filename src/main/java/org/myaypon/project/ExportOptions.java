package org.myaypon.project;

import java.util.Objects;
import java.util.Optional;
import org.myaypon.draw.PictureFormat;
import org.myaypon.draw.PictureWriter;
import org.myaypon.draw.PressProfile;
import org.myaypon.draw.PrintMarks;
import org.myaypon.draw.Variant;

/**
 * How a sheet is written.
 *
 * @param dpi the resolution of pictures, in dots per inch, 20 to 1200; without meaning for other formats
 * @param quality of a JPEG, 1 to 100
 * @param worldFile whether files beside a picture tell where on the ground it lies
 * @param variant what is different from the plain sheet
 * @param marks what stands around the page of a PDF, for a press
 * @param press the press that a PDF is for, which makes it PDF/X-4; an archive's PDF/A when empty
 */
public record ExportOptions(
        int dpi, int quality, boolean worldFile, Variant variant, PrintMarks marks, Optional<PressProfile> press) {

    /** The quality of a JPEG when none is asked for. */
    public static final int DEFAULT_QUALITY = PictureWriter.USUAL_QUALITY;

    /** A plain sheet; pictures at 150 dpi. */
    public static final ExportOptions USUAL = ofDpi(MapExport.DEFAULT_DPI);

    public ExportOptions {
        Objects.requireNonNull(variant);
        Objects.requireNonNull(marks);
        Objects.requireNonNull(press);
    }

    /** A sheet without marks around it. */
    public ExportOptions(int dpi, int quality, boolean worldFile, Variant variant) {
        this(dpi, quality, worldFile, variant, PrintMarks.NONE, Optional.empty());
    }

    /** The same with other marks around the page. */
    public ExportOptions withMarks(PrintMarks other) {
        return new ExportOptions(dpi, quality, worldFile, variant, other, press);
    }

    /** The same for a press. */
    public ExportOptions withPress(Optional<PressProfile> other) {
        return new ExportOptions(dpi, quality, worldFile, variant, marks, other);
    }

    /** A plain sheet, pictures at some resolution. */
    public static ExportOptions ofDpi(int dpi) {
        return new ExportOptions(dpi, DEFAULT_QUALITY, false, Variant.PLAIN);
    }

    PictureWriter.Settings pictures(PictureFormat format) {
        return new PictureWriter.Settings(format, dpi, quality, worldFile, variant);
    }
}
