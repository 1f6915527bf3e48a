package org.myaypon.indicator;

import java.util.BitSet;
import org.myaypon.data.Layer;

/** Chooses features of a layer by a condition on their attributes, written like one on rows. */
public final class FeatureFilter {

    private FeatureFilter() {}

    /**
     * The places of the features that meet a condition.
     *
     * @throws org.myaypon.data.UserException when the condition cannot be read, or names an attribute that is not there
     */
    public static BitSet met(Layer layer, String condition) {
        return RowFilter.met(LayerRows.table(layer), condition);
    }
}
