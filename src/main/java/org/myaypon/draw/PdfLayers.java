package org.myaypon.draw;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.myaypon.draw.PdfParts.Named;

/**
 * The layers of a document, which a reader can switch off. They are listed as the legend on the sheet is read: those of the map under
 * one title, first those that the legend explains in its order, then the others in the order of drawing, then names; below them what
 * stands around the map.
 */
final class PdfLayers {
    private static final String MAP = "Map";
    private static final String LISTED = "Layers";
    private static final List<String> AROUND = List.of(PageDrawer.FURNITURE, PrintMarks.LAYER);

    private final Map<String, Named<PDOptionalContentGroup>> layers = new LinkedHashMap<>();
    private final Set<String> explained = new LinkedHashSet<>();

    /** Tells which layers a legend explains, in its order; those of further legends follow. */
    void explain(List<String> titles) {
        explained.addAll(titles);
    }

    Named<PDOptionalContentGroup> layer(String title) {
        return layers.computeIfAbsent(
                title, key -> new Named<>("O" + (layers.size() + 1), new PDOptionalContentGroup(key)));
    }

    /** Tells the document of its layers, if it has any. */
    void finish(PDDocumentCatalog catalog) {
        if (layers.isEmpty()) {
            return;
        }
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        layers.values().forEach(layer -> properties.addGroup(layer.part()));
        COSDictionary shown = properties.getCOSObject().getCOSDictionary(COSName.D);
        shown.setString(COSName.NAME, LISTED);
        shown.setItem(COSName.ORDER, order());
        catalog.setOCProperties(properties);
    }

    private COSArray order() {
        Set<String> titles = new LinkedHashSet<>(explained);
        titles.addAll(layers.keySet());
        titles.retainAll(layers.keySet());
        AROUND.forEach(titles::remove);
        if (titles.remove(MapFrameDrawer.LABELS)) {
            titles.add(MapFrameDrawer.LABELS);
        }
        COSArray order = new COSArray();
        if (!titles.isEmpty()) {
            COSArray map = new COSArray();
            map.add(new COSString(MAP));
            titles.forEach(title -> map.add(layers.get(title).part().getCOSObject()));
            order.add(map);
        }
        AROUND.stream()
                .filter(layers::containsKey)
                .forEach(title -> order.add(layers.get(title).part().getCOSObject()));
        return order;
    }
}
