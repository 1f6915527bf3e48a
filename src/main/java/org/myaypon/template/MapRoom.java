package org.myaypon.template;

import java.util.Locale;
import org.myaypon.data.UserException;

/** The least room that a map of any kind needs on the page. */
final class MapRoom {

    private static final double SMALLEST_MM = 1;

    private MapRoom() {}

    /**
     * A place that has room for a map.
     *
     * @throws UserException when it is less than a millimetre wide or high, where no scale could be told
     */
    static Slot in(Slot slot) {
        Box box = slot.box();
        if (!(box.widthMm() >= SMALLEST_MM && box.heightMm() >= SMALLEST_MM)) {
            throw new UserException(
                    String.format(
                            Locale.ENGLISH,
                            "The place of %s is %s × %s mm, too small for a map",
                            slot.name(),
                            plain(box.widthMm()),
                            plain(box.heightMm())),
                    slot.where(),
                    "Make it at least 1 mm wide and high");
        }
        return slot;
    }

    private static String plain(double mm) {
        return String.format(Locale.ENGLISH, mm < 1 ? "%.3f" : "%.0f", mm);
    }
}
