package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.myaypon.draw.PdfParts.Named;

/** The symbols, tiles and pictures of a document: each is written once, however often it is drawn. */
final class PdfDrawings {
    /** A thousandth of a point: tiles are repeated many times. */
    private static final int DECIMALS = 3;

    private record FormKey(Drawing drawing, boolean seeThrough) {}

    private record PatternKey(Fill.Pattern pattern, PdfOrigin origin) {}

    private final PDDocument document;
    private final PdfParts parts;
    private final Map<FormKey, Named<PDFormXObject>> forms = new HashMap<>();
    private final Map<PatternKey, Named<PDTilingPattern>> patterns = new HashMap<>();
    private final Map<RasterPicture, Named<PDImageXObject>> pictures = new HashMap<>();
    private final List<byte[]> content = new ArrayList<>();

    PdfDrawings(PDDocument document, PdfParts parts) {
        this.document = document;
        this.parts = parts;
    }

    List<byte[]> content() {
        return List.copyOf(content);
    }

    Named<PDFormXObject> form(Drawing drawing, boolean seeThrough) {
        FormKey key = new FormKey(drawing, seeThrough);
        Named<PDFormXObject> known = forms.get(key);
        if (known == null) {
            PdfSurface surface = drawn(drawing);
            Rectangle2D areaPt = points(drawing.areaMm());
            PDFormXObject form = seeThrough
                    ? parts.group(surface.code(), surface.parts().resources(), areaPt)
                    : parts.form(surface.code(), surface.parts().resources(), areaPt);
            known = new Named<>("D" + (forms.size() + 1), form);
            forms.put(key, known);
        }
        return known;
    }

    private PdfSurface drawn(Drawing drawing) {
        PdfSurface surface = new PdfSurface(parts, PdfOrigin.NONE, DECIMALS);
        drawing.on(surface);
        List<PdfCode> beside = surface.finish();
        content.add(surface.code().bytes());
        beside.forEach(group -> content.add(group.bytes()));
        return surface;
    }

    private static Rectangle2D points(Rectangle2D areaMm) {
        return AffineTransform.getScaleInstance(PdfState.PT_PER_MM, -PdfState.PT_PER_MM)
                .createTransformedShape(areaMm)
                .getBounds2D();
    }

    Named<PDTilingPattern> pattern(Fill.Pattern pattern, PdfOrigin origin) {
        PatternKey key = new PatternKey(pattern, origin);
        Named<PDTilingPattern> known = patterns.get(key);
        if (known == null) {
            known = new Named<>("Q" + (patterns.size() + 1), tiles(pattern, origin));
            patterns.put(key, known);
        }
        return known;
    }

    private PDTilingPattern tiles(Fill.Pattern pattern, PdfOrigin origin) {
        PdfSurface surface = drawn(pattern.tile());
        PDTilingPattern tiles = new PDTilingPattern();
        tiles.setPaintType(PDTilingPattern.PAINT_COLORED);
        tiles.setTilingType(PDTilingPattern.TILING_NO_DISTORTION);
        tiles.setBBox(PdfParts.box(points(pattern.tile().areaMm())));
        tiles.setXStep((float) (pattern.widthMm() * PdfState.PT_PER_MM));
        tiles.setYStep((float) (pattern.heightMm() * PdfState.PT_PER_MM));
        tiles.setResources(surface.parts().resources());
        tiles.setMatrix(origin.fromCorner());
        PackedCode.fill((COSStream) tiles.getCOSObject(), surface.code());
        return tiles;
    }

    Named<PDImageXObject> picture(RasterPicture picture) {
        Named<PDImageXObject> known = pictures.get(picture);
        if (known == null) {
            known = new Named<>("I" + (pictures.size() + 1), image(picture));
            pictures.put(picture, known);
        }
        return known;
    }

    private PDImageXObject image(RasterPicture picture) {
        try {
            PDImageXObject image = picture.jpeg().isPresent() && parts.colors().equals(PdfColors.SCREEN)
                    ? JPEGFactory.createFromByteArray(document, picture.jpeg().get())
                    : parts.colors().picture(document, picture.image());
            try (InputStream packed = image.getCOSObject().createRawInputStream()) {
                content.add(packed.readAllBytes());
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
