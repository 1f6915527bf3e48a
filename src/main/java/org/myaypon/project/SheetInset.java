package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;
import org.myaypon.indicator.StateNames;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapContent;
import org.myaypon.page.SideMapContent;
import org.myaypon.template.Box;
import org.myaypon.template.InsetItem;
import org.myaypon.text.BurmeseDigits;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * An inset of a sheet: a place of the map at a larger scale.
 *
 * @param item its place and look
 * @param letter what tells it on the map and above the inset: "A"
 * @param name what it shows: "Yangon"
 * @param view what it shows, in the sheet's CRS
 * @param places the areas that it is made for, by their places among those that are mapped; they can be read in it, and need
 *     no name on the main map
 */
record SheetInset(InsetItem item, String letter, String name, FrameView view, List<Integer> places) {

    private static final TextStyle LETTER =
            new TextStyle(Face.SEMIBOLD, 8, new Color(0x2E2C28), 0, 1.15, Optional.of(new Halo(Color.WHITE, 0.4)));

    private static final double GAP_MM = 0.7;

    SheetInset {
        places = List.copyOf(places);
    }

    /**
     * "A  Yangon".
     *
     * @param areas tells what an area is called in Burmese, where that is wanted
     */
    String title(Optional<Layer> areas) {
        return letter + "\u2002" + areas.map(this::burmeseName).orElse(name);
    }

    /** Its Burmese name if it is that of a state, region or area; its own otherwise. */
    private String burmeseName(Layer areas) {
        NameFields fields = NameFields.of(areas);
        Optional<String> ofState = StateNames.burmese(name);
        if (ofState.isPresent()
                || fields.name().isEmpty()
                || fields.burmeseName().isEmpty()) {
            return ofState.orElse(name);
        }
        return areas.features().stream()
                .filter(area -> Layer.text(area, fields.name().get()).equals(name))
                .map(area -> Layer.text(area, fields.burmeseName().get()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(name);
    }

    /** "1:400,000". */
    private String scale(boolean burmese) {
        String scale = String.format(Locale.ENGLISH, "1:%,.0f", view.scaleDenominator());
        return burmese ? BurmeseDigits.of(scale) : scale;
    }

    /** The name of its item. */
    String id() {
        return item.slot().name();
    }

    /**
     * What a page shows of it.
     *
     * @param areas tells what an area is called in Burmese, where that is wanted
     */
    SideMapContent sideMap(MapContent map, Optional<Layer> areas) {
        return new SideMapContent(map, item.slot().box(), title(areas), scale(areas.isPresent()));
    }

    /** The sides of its place on the main map, as thin boxes. */
    List<Envelope> linesMm(FrameView main) {
        Box place = main.onPage(view.ground());
        double left = place.xMm();
        double right = place.rightMm();
        double top = place.yMm();
        double bottom = place.bottomMm();
        return List.of(
                new Envelope(left, right, top, top),
                new Envelope(left, right, bottom, bottom),
                new Envelope(left, left, top, bottom),
                new Envelope(right, right, top, bottom));
    }

    /** Its letter on the main map, at a corner of its place that lies in the frame and is free of symbols; the right upper one first. */
    PlacedLabel mark(FrameView main, Collection<Envelope> symbolsMm) {
        Box place = main.onPage(view.ground());
        ShapedText text = Fonts.shape(letter, LETTER);
        double[] lefts = {place.rightMm() + GAP_MM, place.xMm() - GAP_MM - text.widthMm()};
        double[] baselines = {
            place.yMm() - Fonts.ink(text).getMinY(),
            place.bottomMm() - Fonts.ink(text).getMaxY()
        };
        List<PlacedLabel> corners = new ArrayList<>();
        for (double baseline : baselines) {
            for (double left : lefts) {
                PlacedLabel mark = new PlacedLabel(List.of(new PlacedLabel.Line(text, left, baseline)));
                if (mark.inkMm().getMaxX() < main.box().rightMm()
                        && mark.inkMm().getMinX() > main.box().xMm()) {
                    corners.add(mark);
                }
            }
        }
        return corners.stream()
                .filter(mark -> symbolsMm.stream().noneMatch(box -> box.distance(mark.inkMm()) < GAP_MM))
                .findFirst()
                .orElseGet(() -> corners.isEmpty()
                        ? new PlacedLabel(List.of(new PlacedLabel.Line(text, lefts[0], baselines[0])))
                        : corners.get(0));
    }
}
