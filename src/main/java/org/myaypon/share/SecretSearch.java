package org.myaypon.share;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Overlay;
import org.myaypon.project.Restriction;
import org.myaypon.project.SharedMap;
import org.myaypon.project.Sharing;
import org.myaypon.project.TableRows;
import org.myaypon.project.UpperLayer;

/** Gathers what of a map is restricted and what is open, from the files that it is made of. */
final class SecretSearch {

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([T ][\\d:.+Z-]*)?");

    private final MapMaker maker;
    private final Set<String> restricted = new LinkedHashSet<>();
    private final Set<String> open = new HashSet<>();

    private SecretSearch(MapMaker maker) {
        this.maker = maker;
    }

    /**
     * The words that must not be on a public sheet of a map.
     *
     * @param document the map with all that is restricted
     * @throws org.myaypon.data.UserException when one of its files cannot be used
     */
    static Secrets of(MapDocument document, MapMaker maker) {
        SecretSearch search = new SecretSearch(maker);
        MapDocument shared = SharedMap.of(document, Sharing.PUBLIC);
        SharedMap.tables(shared).forEach(search::rows);
        search.features(maker.boundaries(document, Progress.NONE), search.open);
        document.overlays().forEach(search::layer);
        return Secrets.of(search.restricted, search.open);
    }

    private void rows(TableRows rows) {
        Table table = maker.table(rows.withRestricted(Optional.empty()), Progress.NONE);
        BitSet marked = rows.restricted().map(mark -> mark.in(table)).orElseGet(BitSet::new);
        OptionalInt mark =
                rows.restricted().map(Restriction::column).map(table::column).orElse(OptionalInt.empty());
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                boolean tells = mark.isEmpty() || mark.getAsInt() != column;
                if (!marked.get(row)) {
                    open.add(Plain.words(cells.get(column)));
                } else if (tells) {
                    keep(cells.get(column));
                }
            }
        }
        rows.restricted().ifPresent(some -> some.allowed().forEach(word -> open.add(Plain.words(word))));
    }

    private void layer(UpperLayer layer) {
        if (layer.restricted()) {
            layer.title().ifPresent(this::keep);
        }
        if (layer instanceof Overlay overlay) {
            if (overlay.restricted()) {
                keep(String.valueOf(overlay.file().getFileName()));
            }
            features(maker.layer(overlay, Progress.NONE), overlay.restricted() ? restricted : open);
        }
    }

    private void features(Layer layer, Set<String> kept) {
        layer.features().forEach(feature -> layer.attributeNames().forEach(name -> {
            String text = Layer.text(feature, name);
            if (kept == open) {
                open.add(Plain.words(text));
            } else {
                keep(text);
            }
        }));
    }

    private void keep(String text) {
        if (!Table.isNoData(text) && !DATE.matcher(text.strip()).matches()) {
            restricted.add(text);
        }
    }
}
