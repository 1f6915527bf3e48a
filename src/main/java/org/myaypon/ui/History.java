package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.project.MapDocument;

/**
 * The documents of an open map, one after each change.
 *
 * @param past the documents before the present one, oldest first
 * @param present the document that is shown
 * @param future the documents that were taken back, the next one last
 */
record History(List<MapDocument> past, MapDocument present, List<MapDocument> future) {

    private static final int MOST_KEPT = 200;

    History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    static History of(MapDocument document) {
        return new History(List.of(), document, List.of());
    }

    /** With one more change; the same when the document is the present one. */
    History then(MapDocument document) {
        if (document.equals(present)) {
            return this;
        }
        List<MapDocument> longer = with(past, present);
        int tooMany = Math.max(0, longer.size() - MOST_KEPT);
        return new History(longer.subList(tooMany, longer.size()), document, List.of());
    }

    /** With another document in the present one's place, which no undo leads back to. */
    History replaced(MapDocument document) {
        return new History(past, document, future);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /** One change back; the same when there is none. */
    History undone() {
        return canUndo() ? new History(withoutLast(past), last(past), with(future, present)) : this;
    }

    /** One change forward again; the same when there is none. */
    History redone() {
        return canRedo() ? new History(with(past, present), last(future), withoutLast(future)) : this;
    }

    private static List<MapDocument> with(List<MapDocument> list, MapDocument document) {
        List<MapDocument> longer = new ArrayList<>(list);
        longer.add(document);
        return longer;
    }

    private static MapDocument last(List<MapDocument> list) {
        return list.get(list.size() - 1);
    }

    private static List<MapDocument> withoutLast(List<MapDocument> list) {
        return list.subList(0, list.size() - 1);
    }
}
