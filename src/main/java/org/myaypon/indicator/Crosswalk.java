package org.myaypon.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.data.Result;

/**
 * What became of P-codes from one release to another: which were replaced, split, merged or rolled up. Its lines lead
 * neither in a circle nor against each other.
 */
public final class Crosswalk {

    private final String fileName;
    private final Map<String, List<CodeChange>> byOld = new LinkedHashMap<>();
    private final Map<String, List<CodeChange>> byNew = new LinkedHashMap<>();

    /** A crosswalk of changes that were checked. */
    Crosswalk(String fileName, List<CodeChange> changes) {
        this.fileName = fileName;
        for (CodeChange change : changes) {
            byOld.computeIfAbsent(change.from(), unused -> new ArrayList<>(1)).add(change);
            if (change.hasSuccessor()) {
                byNew.computeIfAbsent(change.to(), unused -> new ArrayList<>(1)).add(change);
            }
        }
    }

    /**
     * Reads a crosswalk from a table with the columns {@code from_pcode}, {@code change} and {@code to_pcode}; {@code
     * from_name}, {@code to_name}, {@code date}, {@code notification}, {@code note} and {@code share} may be there too. A
     * change is {@code replace}, {@code split}, {@code merge}, {@code roll-up} or {@code no polygon}. Lines of another
     * change, or without an old code, are left out and told.
     *
     * @throws org.myaypon.data.UserException when the file cannot be read or lacks a column, when lines lead in a circle,
     *     or when they contradict each other; the lines are named
     */
    public static Result<Crosswalk> read(Path file) {
        return CrosswalkFile.read(file);
    }

    /** The name of its file, for sentences. */
    public String fileName() {
        return fileName;
    }

    /** How many old codes it knows. */
    public int size() {
        return byOld.size();
    }

    /** What became of a code; all of one kind, and none when the crosswalk does not know it. */
    List<CodeChange> of(String code) {
        return byOld.getOrDefault(code, List.of());
    }

    /** The changes that a code came out of. */
    List<CodeChange> into(String code) {
        return byNew.getOrDefault(code, List.of());
    }
}
