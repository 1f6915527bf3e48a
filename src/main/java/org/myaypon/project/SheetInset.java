package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.page.FrameView;
import org.myaypon.page.TemplateItem;

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
record SheetInset(TemplateItem.Inset item, String letter, String name, FrameView view, List<Integer> places) {

    SheetInset {
        places = List.copyOf(places);
    }

    /** "A  Yangon". */
    String title() {
        return letter + "\u2002" + name;
    }

    /** "1:400,000". */
    String scale() {
        return String.format(Locale.ENGLISH, "1:%,.0f", view.scaleDenominator());
    }

    /** The ground that it shows. */
    Envelope ground() {
        return view.ground();
    }
}
