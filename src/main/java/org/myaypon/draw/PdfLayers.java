package org.myaypon.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.myaypon.draw.PdfParts.Named;

/**
 * The layers of a document, which a reader can switch off. They are listed as a reader of maps expects them: those of the map
 * under one title, the uppermost first, then what stands around it.
 */
final class PdfLayers {
    private static final String MAP = "Map";
    private static final String LISTED = "Layers";
    private static final List<String> AROUND = List.of(PageDrawer.FURNITURE, PrintMarks.LAYER);

    private final Map<String, Named<PDOptionalContentGroup>> layers = new LinkedHashMap<>();

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
        List<String> titles = new ArrayList<>(layers.keySet());
        titles.removeAll(AROUND);
        Collections.reverse(titles);
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
