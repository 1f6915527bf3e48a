package org.myaypon.template;

import java.util.Optional;
import java.util.Set;
import org.myaypon.text.Points;

/**
 * A map of a part of the map at a larger scale, under a line with its name and scale.
 *
 * @param of what it shows: the name or P-code of a state/region, district or area; or {@link #AUTO} for the next place where
 *     many areas are too small to be read on the map
 * @param always whether it is drawn too where the map shows nothing in it
 * @param movable whether it goes to another place in the map where it would lie on what is mapped
 * @param title the style of its name and scale
 * @param neatline the line around it
 */
public record InsetItem(
        Slot slot, String of, boolean always, boolean movable, TypeStyle title, Optional<LineLook> neatline)
        implements TemplateItem {

    /** Stands for the places where many areas are too small to be read, the most crowded first. */
    public static final String AUTO = "auto";

    static final Set<String> KEYS = Set.of("of", "always", "move", "title-style", "line");

    static InsetItem read(ItemSource source, Slot slot) {
        return new InsetItem(
                MapRoom.in(slot),
                source.word("of", AUTO).strip(),
                source.flag("always", false),
                source.flag("move", false),
                source.style("title-style"),
                source.line("line"));
    }

    /** The same in another place. */
    public InsetItem in(Box place) {
        return new InsetItem(slot.in(place), of, always, movable, title, neatline);
    }

    /** The place of the map below the line with its name. */
    public Box mapBox() {
        Box box = slot.box();
        double above = Math.min(titleHeightMm(), box.heightMm() / 2);
        return new Box(box.xMm(), box.yMm() + above, box.widthMm(), box.heightMm() - above);
    }

    private double titleHeightMm() {
        return Math.ceil(title.text().sizePt() * Points.MM_PER_PT * 1.5 + 0.4);
    }

    /** The place of the line with its name and scale. */
    public Box titleBox() {
        Box box = slot.box();
        double pad = Math.min(1, box.widthMm() / 4);
        double height = box.heightMm() - mapBox().heightMm();
        return new Box(box.xMm() + pad, box.yMm(), box.widthMm() - 2 * pad, height);
    }

    @Override
    public InsetItem in(Slot place) {
        return new InsetItem(place, of, always, movable, title, neatline);
    }
}
