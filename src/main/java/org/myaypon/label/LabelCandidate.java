package org.myaypon.label;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.text.TextStyle;

/**
 * A label that wants a place.
 *
 * @param id what the label is reported by when it finds no place
 * @param forms the ways to write it; the least reluctant is the one to prefer
 * @param site what it belongs to
 * @param priority who goes first where room is short: the higher one
 * @param shift how far a hand has moved it from the place that it finds
 */
public record LabelCandidate(String id, List<LabelForm> forms, LabelSite site, double priority, LabelShift shift) {

    public LabelCandidate {
        Objects.requireNonNull(id);
        Objects.requireNonNull(site);
        Objects.requireNonNull(shift);
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a label is written in at least one form: " + id);
        }
    }

    /** A label that stands where it finds its place. */
    public LabelCandidate(String id, List<LabelForm> forms, LabelSite site, double priority) {
        this(id, forms, site, priority, LabelShift.NONE);
    }

    /** A name for an area that it hardly leaves, on one line or, where that fits better, on two or three. */
    public static LabelCandidate of(String id, String text, TextStyle style, Geometry areaMm, double priority) {
        LabelSite site = new LabelSite.Area(areaMm, LabelSite.Reach.LITTLE, Optional.empty());
        return new LabelCandidate(id, LabelForm.of(text, style, 0), site, priority);
    }
}
