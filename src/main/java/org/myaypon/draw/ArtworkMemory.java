package org.myaypon.draw;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps graphics from one drawing of a page to the next, so that a screen need not read them again for each. */
final class ArtworkMemory {
    private static final int MOST = 64;

    private final Map<String, SoftReference<Artwork>> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Optional<Artwork> get(String version) {
        return Optional.ofNullable(kept.get(version)).map(SoftReference::get);
    }

    synchronized void put(String version, Artwork artwork) {
        kept.put(version, new SoftReference<>(artwork));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
