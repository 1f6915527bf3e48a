package org.myaypon.project;

import java.util.List;

/**
 * What a version of a map changes of the last one. Areas of which one of the two knows nothing are neither added nor dropped.
 *
 * @param since the last version
 * @param added areas that are affected and were not
 * @param dropped areas that were affected and are not
 * @param risen areas that are affected still, with a higher value
 * @param fallen areas that are affected still, with a lower value
 * @param appeared areas that are affected, of which the last version knew nothing
 * @param lost areas that were affected, of which nothing is known any more
 */
public record VersionChanges(
        int since,
        List<Area> added,
        List<Area> dropped,
        List<Area> risen,
        List<Area> fallen,
        List<Area> appeared,
        List<Area> lost) {

    /**
     * An area that has changed.
     *
     * @param place its place among the areas of the map
     * @param key its code
     * @param name its name, or its code when it has none
     */
    public record Area(int place, String key, String name) {}

    public VersionChanges {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        risen = List.copyOf(risen);
        fallen = List.copyOf(fallen);
        appeared = List.copyOf(appeared);
        lost = List.copyOf(lost);
    }

    /** The last version as a sheet names it: "v2". */
    public String sinceText() {
        return "v" + since;
    }
}
