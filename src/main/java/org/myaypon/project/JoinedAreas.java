package org.myaypon.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.classify.Gap;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.indicator.AreaGroups;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.Grouping;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.Join;

/**
 * The rows laid to the areas, and what comes of them for each area that the map shows.
 *
 * @param id what it was made from, to compare by
 * @param join how the rows found their areas
 * @param shown the areas that the map shows, as groups of the boundaries' own
 * @param rowGroups the same areas as groups of those that the rows were joined to
 * @param values one value for each area that is shown
 * @param indicator what was counted of the rows, with its condition; empty when the value does not come of rows alone
 * @param gap the two values that were crossed, where two were
 * @param coverage how the rows of the coverage found their areas, where they are another table's
 * @param exposure who is exposed in the areas that are shown, where a hazard was laid over them
 * @param forms the values of symbols that lie over the areas, in the document's order
 * @param problems what was noticed on the way
 */
public record JoinedAreas(
        Object id,
        Join join,
        Grouping shown,
        AreaGroups rowGroups,
        AreaValues values,
        Optional<Indicator> indicator,
        Optional<Gap> gap,
        Optional<Join> coverage,
        Optional<Exposure> exposure,
        List<FormValues> forms,
        List<Problem> problems) {

    public JoinedAreas {
        Objects.requireNonNull(id);
        Objects.requireNonNull(join);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(rowGroups);
        Objects.requireNonNull(values);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(gap);
        Objects.requireNonNull(coverage);
        Objects.requireNonNull(exposure);
        forms = List.copyOf(forms);
        problems = List.copyOf(problems);
        if (values.size() != shown.groups().size()) {
            throw new IllegalArgumentException(
                    values.size() + " values for " + shown.groups().size() + " areas");
        }
    }

    /** The areas that are shown, with their codes and names; without shapes where areas were put together. */
    public Layer layer() {
        return shown.layer();
    }

    /** The attribute of {@link #layer} that tells the areas apart. */
    public String key() {
        return shown.key();
    }

    /** The key of an area that is shown. */
    public String keyOf(int area) {
        return Layer.text(layer().features().get(area), key());
    }
}
