package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** What an SVG writes once and refers to by its id: clips, patterns, symbols, pictures, and the fonts. */
final class SvgParts {
    /** Symbols may be drawn many times as large as they are. */
    private static final int DECIMALS = 4;

    /** A tile along a single line is long, so that readers that round tiles to pixels have few joins to show. */
    private static final int HATCH_LENGTH = 16;

    private final StringBuilder definitions = new StringBuilder();
    private final Map<String, String> clips = new HashMap<>();
    private final Map<Fill, String> patterns = new HashMap<>();
    private final Map<Drawing, String> drawings = new HashMap<>();
    private final Map<RasterPicture, String> pictures = new HashMap<>();
    private final SvgFonts fonts = new SvgFonts();

    SvgFonts fonts() {
        return fonts;
    }

    String definitions() {
        return definitions.toString();
    }

    /** The id of a clip. */
    String clip(String pathElement) {
        return clips.computeIfAbsent(pathElement, key -> {
            String id = "c" + (clips.size() + 1);
            definitions.append("<clipPath id=\"" + id + "\">" + key + "</clipPath>\n");
            return id;
        });
    }

    /** The id of a hatch or a pattern. */
    String pattern(Fill fill) {
        String known = patterns.get(fill);
        if (known == null) {
            known = "p" + (patterns.size() + 1);
            patterns.put(fill, known);
            definitions.append(
                    fill instanceof Fill.Hatch hatch ? lines(known, hatch) : tiles(known, (Fill.Pattern) fill));
        }
        return known;
    }

    private static String lines(String id, Fill.Hatch hatch) {
        double side = hatch.spacingMm();
        double length = hatch.crossed() ? side : side * HATCH_LENGTH;
        AffineTransform turn = AffineTransform.getRotateInstance(-Math.toRadians(hatch.angleDegrees()));
        turn.translate(-side / 2, -side / 2);
        String middle = number(side / 2);
        String path =
                "M0 " + middle + "H" + number(length) + (hatch.crossed() ? "M" + middle + " 0V" + number(side) : "");
        String line = "<path d=\"" + path + "\" fill=\"none\"" + SvgInk.color("stroke", hatch.color())
                + " stroke-width=\"" + number(hatch.widthMm()) + "\"/>";
        return pattern(id, length, side, SvgPath.matrix(turn), line);
    }

    private String tiles(String id, Fill.Pattern pattern) {
        String drawing = drawing(pattern.tile());
        Rectangle2D tile = pattern.tile().areaMm();
        double width = pattern.widthMm();
        double height = pattern.heightMm();
        StringBuilder copies = new StringBuilder();
        // A tile may reach into its neighbours' places: each place shows what reaches into it.
        for (int row = first(tile.getMaxY(), height); row * height + tile.getMinY() < height; row++) {
            for (int column = first(tile.getMaxX(), width); column * width + tile.getMinX() < width; column++) {
                copies.append("<use xlink:href=\"#" + drawing + "\" x=\"" + number(column * width) + "\" y=\""
                        + number(row * height) + "\"/>");
            }
        }
        return pattern(id, width, height, "", copies.toString());
    }

    private static int first(double end, double step) {
        return (int) Math.floor(-end / step) + 1;
    }

    private static String pattern(String id, double width, double height, String matrix, String content) {
        return "<pattern id=\"" + id + "\" patternUnits=\"userSpaceOnUse\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\"" + (matrix.isEmpty() ? "" : " patternTransform=\"" + matrix + "\"") + ">"
                + content
                + "</pattern>\n";
    }

    /** The id of a symbol. */
    String drawing(Drawing drawing) {
        String known = drawings.get(drawing);
        if (known == null) {
            known = "d" + (drawings.size() + 1);
            drawings.put(drawing, known);
            SvgSurface surface = new SvgSurface(this, DECIMALS);
            drawing.on(surface);
            definitions.append("<g id=\"" + known + "\">\n" + surface.content() + "</g>\n");
        }
        return known;
    }

    /** The id of a picture, 1 by 1. */
    String picture(RasterPicture picture) {
        String known = pictures.get(picture);
        if (known == null) {
            known = "i" + (pictures.size() + 1);
            pictures.put(picture, known);
            String kind = picture.jpeg().isPresent() ? "jpeg" : "png";
            definitions.append("<image id=\"" + known
                    + "\" width=\"1\" height=\"1\" preserveAspectRatio=\"none\" xlink:href=\"data:image/" + kind
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes(picture)) + "\"/>\n");
        }
        return known;
    }

    private static byte[] bytes(RasterPicture picture) {
        return picture.jpeg().orElseGet(() -> {
            try {
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(picture.image(), "png", png);
                return png.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String number(double value) {
        return SvgPath.number(value, DECIMALS);
    }
}
