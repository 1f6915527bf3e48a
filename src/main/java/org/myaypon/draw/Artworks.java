package org.myaypon.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.swing.Icon;
import org.geotools.api.metadata.citation.OnLineResource;
import org.geotools.api.style.ExternalGraphic;

/** The graphics that a page's styles take from elsewhere; each is read once. One that cannot be used is told. */
final class Artworks {
    private static final int LARGEST_SVG_BYTES = 4_000_000;
    private static final int LARGEST_ICON = 4_000;
    private static final ArtworkMemory MEMORY = new ArtworkMemory();

    private record Key(String address, Map<String, String> colors, double size) {}

    private final StyleProblems problems;
    private final Map<Key, Optional<Artwork>> read = new HashMap<>();
    private final Map<Key, String> unusable = new HashMap<>();

    Artworks(StyleProblems problems) {
        this.problems = problems;
    }

    /**
     * A graphic; empty when it cannot be used, which the problems then tell.
     *
     * @param colors for the placeholders of a parametric file, unless its address tells them; outline-width in pixels
     * @param size the height that it will have, in pixels; 0 for its own
     */
    Optional<Artwork> of(ExternalGraphic graphic, Map<String, String> colors, double size) {
        if (graphic.getInlineContent() != null) {
            return icon(graphic.getInlineContent());
        }
        Optional<String> address = address(graphic);
        if (address.isEmpty()) {
            problems.add("has a graphic without an address, which cannot be drawn");
            return Optional.empty();
        }
        GraphicSource source = GraphicSource.of(address.get());
        Map<String, String> all = new TreeMap<>(colors);
        all.putAll(source.parameters());
        Key key = new Key(source.address(), all, size);
        Optional<Artwork> known = read.get(key);
        if (known == null) {
            known = read(source, key);
            read.put(key, known);
        }
        if (unusable.containsKey(key)) {
            problems.add("has a graphic, " + source.name() + ", that " + unusable.get(key));
        }
        known.stream()
                .flatMap(artwork -> artwork.leftOut().stream())
                .forEach(part -> problems.add("has a graphic, " + source.name() + ", " + part.remark()));
        return known;
    }

    /** Where a graphic comes from, in whichever of GeoTools' ways it is told. */
    static Optional<String> address(ExternalGraphic graphic) {
        return Optional.ofNullable(graphic.getURI()).or(() -> Optional.ofNullable(graphic.getOnlineResource())
                .map(OnLineResource::getLinkage)
                .map(URI::toString));
    }

    private Optional<Artwork> icon(Icon icon) {
        int width = icon.getIconWidth();
        int height = icon.getIconHeight();
        if (width <= 0 || height <= 0 || width > LARGEST_ICON || height > LARGEST_ICON) {
            problems.add("has a graphic in itself that is empty or too large, which cannot be drawn");
            return Optional.empty();
        }
        return read.computeIfAbsent(
                new Key("icon " + System.identityHashCode(icon), Map.of(), 0), key -> Optional.of(pixels(icon)));
    }

    private static Artwork pixels(Icon icon) {
        BufferedImage image = new BufferedImage(icon.getIconWidth(), icon.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        return Artwork.of(new RasterPicture(image, new byte[0]));
    }

    private Optional<Artwork> read(GraphicSource source, Key key) {
        try {
            String version = source.version() + " " + key.colors() + " " + key.size();
            Optional<Artwork> remembered = MEMORY.get(version);
            if (remembered.isPresent()) {
                return remembered;
            }
            Artwork artwork = read(source.bytes(), key.colors(), key.size());
            MEMORY.put(version, artwork);
            return Optional.of(artwork);
        } catch (UnusableGraphicException e) {
            unusable.put(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    static Artwork read(byte[] file, Map<String, String> colors, double size) throws UnusableGraphicException {
        byte[] bytes = unpacked(file);
        if (!isSvg(bytes)) {
            return Artwork.of(PictureReader.read(bytes));
        }
        if (bytes.length > LARGEST_SVG_BYTES) {
            throw new UnusableGraphicException("is an SVG file of more than 4 MB");
        }
        SvgReader reader = new SvgReader();
        Map<String, String> values = new TreeMap<>(colors);
        String width = values.get(GraphicColors.OUTLINE_WIDTH);
        if (width != null && size > 0 && GraphicColors.tellsWidth(bytes)) {
            Artwork plain = reader.read(new GraphicColors(values).filledIn(bytes));
            values.put(GraphicColors.OUTLINE_WIDTH, inOwnPixels(width, plain.height() / size));
        }
        return reader.read(new GraphicColors(values).filledIn(bytes));
    }

    private static String inOwnPixels(String width, double scale) {
        try {
            return Double.toString(Double.parseDouble(width) * scale);
        } catch (NumberFormatException e) {
            return width;
        }
    }

    static byte[] unpacked(byte[] bytes) throws UnusableGraphicException {
        if (bytes.length < 2 || bytes[0] != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(LARGEST_SVG_BYTES + 1);
        } catch (IOException e) {
            throw new UnusableGraphicException("is a broken packed file", e);
        }
    }

    /** Whether a file begins like XML, behind a byte order mark and spaces. */
    static boolean isSvg(byte[] bytes) {
        int at = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < bytes.length && bytes[at] > 0 && bytes[at] <= ' ') {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }
}
