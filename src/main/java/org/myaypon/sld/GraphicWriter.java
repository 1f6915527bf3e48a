package org.myaypon.sld;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/** Writes graphics; a picture outside of the folder that is written to goes into the style itself, so that the style can travel. */
final class GraphicWriter {

    private static final long LARGEST_INLINE = 1 << 20;

    private final Markup markup;
    private final Optional<Path> folder;
    private final PaintWriter paints;

    GraphicWriter(Markup markup, Optional<Path> folder) {
        this.markup = markup;
        this.folder = folder;
        this.paints = new PaintWriter(markup, this);
    }

    PaintWriter paints() {
        return paints;
    }

    void write(Graphic graphic) {
        if (graphic == null) {
            return;
        }
        markup.open(markup.se("Graphic"));
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            if (symbol instanceof Mark mark) {
                mark(mark);
            } else if (symbol instanceof ExternalGraphic picture) {
                picture(picture);
            }
        }
        if (Markup.differs(graphic.getOpacity(), 1)) {
            markup.value(markup.se("Opacity"), graphic.getOpacity());
        }
        if (Markup.isGiven(graphic.getSize())) {
            markup.value(markup.se("Size"), graphic.getSize());
        }
        if (Markup.differs(graphic.getRotation(), 0)) {
            markup.value(markup.se("Rotation"), graphic.getRotation());
        }
        anchor(graphic.getAnchorPoint());
        displacement(graphic.getDisplacement());
        markup.close();
    }

    void anchor(AnchorPoint anchor) {
        if (anchor != null) {
            markup.open(markup.se("AnchorPoint"))
                    .value(markup.se("AnchorPointX"), anchor.getAnchorPointX())
                    .value(markup.se("AnchorPointY"), anchor.getAnchorPointY())
                    .close();
        }
    }

    void displacement(Displacement displacement) {
        if (displacement != null) {
            markup.open(markup.se("Displacement"))
                    .value(markup.se("DisplacementX"), displacement.getDisplacementX())
                    .value(markup.se("DisplacementY"), displacement.getDisplacementY())
                    .close();
        }
    }

    private void mark(Mark mark) {
        markup.open(markup.se("Mark"));
        if (Markup.isGiven(mark.getWellKnownName())) {
            markup.value(markup.se("WellKnownName"), mark.getWellKnownName());
        }
        paints.fill(mark.getFill());
        paints.stroke(mark.getStroke());
        if (mark.getFill() == null && mark.getStroke() == null) {
            // Without either a mark would get both; a stroke that cannot be seen says that it has none.
            markup.open(markup.se("Stroke"))
                    .leaf(
                            markup.isSymbologyEncoding() ? "se:SvgParameter" : "CssParameter",
                            "0",
                            "name",
                            "stroke-width")
                    .close();
        }
        markup.close();
    }

    private void picture(ExternalGraphic picture) {
        String uri = Optional.ofNullable(picture.getURI()).orElse("");
        String format = Optional.ofNullable(picture.getFormat()).orElse("");
        String address = uri.startsWith("file:") ? file(uri) : uri;
        markup.open(markup.se("ExternalGraphic"));
        if (address.startsWith("data:")) {
            inline(address.substring(address.indexOf(',') + 1));
        } else {
            link(address);
        }
        markup.leaf(markup.se("Format"), format);
        markup.close();
    }

    private void link(String address) {
        markup.leaf(markup.se("OnlineResource"), "", "xlink:type", "simple", "xlink:href", address);
    }

    /** QGIS reads a link, GeoServer the content. */
    private void inline(String letters) {
        if (markup.isSymbologyEncoding()) {
            link("base64:" + letters);
        } else {
            markup.leaf("InlineContent", letters, "encoding", "base64");
        }
    }

    /** The address of a local picture as seen from the folder that is written to. */
    private String file(String uri) {
        int question = uri.indexOf('?');
        String query = question < 0 ? "" : uri.substring(question);
        Path file = Path.of(URI.create(question < 0 ? uri : uri.substring(0, question)));
        if (folder.isEmpty()) {
            return uri;
        }
        if (file.startsWith(folder.get())) {
            String relative = folder.get().relativize(file).toString().replace('\\', '/');
            return relative.replace("%", "%25").replace(" ", "%20") + query;
        }
        return embedded(file).orElse(uri);
    }

    private static Optional<String> embedded(Path file) {
        try {
            if (Files.size(file) > LARGEST_INLINE) {
                return Optional.empty();
            }
            String kind = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? "image/svg+xml" : "image/png";
            return Optional.of(
                    "data:" + kind + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        } catch (IOException e) {
            // A picture that is not there any more stays named, and whoever reads the style is told.
            return Optional.empty();
        }
    }
}
