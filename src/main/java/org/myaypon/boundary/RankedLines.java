package org.myaypon.boundary;

import java.util.List;
import org.locationtech.jts.geom.MultiLineString;

/**
 * The outlines of a coverage, each edge once, in ranks from the weightiest.
 *
 * @param ranks first the coast and outer border with the shores of lakes; then, for each rank of keys, the borders
 *     between areas whose keys differ in it and in none before (between states, between districts in a state …); last
 *     the borders between areas whose keys are all alike (between townships of a district); any may be empty
 */
public record RankedLines(List<MultiLineString> ranks) {

    public RankedLines {
        ranks = List.copyOf(ranks);
    }

    /** The lines between the areas and what belongs to none. */
    public MultiLineString outer() {
        return ranks.get(0);
    }

    /** The lines between areas that all keys have alike. */
    public MultiLineString innermost() {
        return ranks.get(ranks.size() - 1);
    }
}
