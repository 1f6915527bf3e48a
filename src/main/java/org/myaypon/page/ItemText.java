package org.myaypon.page;

import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.Slot;
import org.myaypon.template.Stand;
import org.myaypon.template.TypeStyle;

/**
 * Texts that run across an item of several parts, such as a legend's title and note.
 *
 * @param owner what the item is called in a problem ("legend")
 * @param slot the item's place
 * @param problems where to tell what is cut
 */
record ItemText(String owner, Slot slot, List<Problem> problems) {

    /** A text from a height on, in no more than a share of the item's height; a cut one is told under its name. */
    TextBlock fit(String name, String text, TypeStyle style, double topMm, double share) {
        TextBlock block = at(text, style, topMm, share);
        if (block.cut()) {
            String how = block.complaint(slot.box().heightMm() * share).orElse("");
            problems.add(
                    new Problem("The " + owner + "'s " + name + " does not fit" + how, slot.where(), "Shorten it"));
        }
        return block;
    }

    /** The same without a word about a cut: for a text that was fitted before. */
    TextBlock at(String text, TypeStyle style, double topMm, double share) {
        Box box = slot.box();
        Box room = new Box(box.xMm(), topMm, box.widthMm(), box.heightMm() * share);
        return TextBlock.fit(text, style, room, Align.LEFT, Stand.TOP);
    }
}
