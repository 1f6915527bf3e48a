package org.myaypon.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the styles of a page make again and again, made once: patterns and graphics; and what of it could not be drawn. */
final class SymbolStore {
    /** Patterns that differ from feature to feature are not kept beyond this. */
    private static final int MOST_PATTERNS = 2_000;

    private record Key(Symbol symbol, Tiling tiling) {}

    private final StyleProblems problems;
    private final Artworks artworks;
    private final Map<Key, Fill.Pattern> patterns = new HashMap<>();

    SymbolStore(StyleProblems problems) {
        this.problems = problems;
        artworks = new Artworks(problems);
    }

    StyleProblems problems() {
        return problems;
    }

    Artworks artworks() {
        return artworks;
    }

    /** A symbol, repeated. */
    Fill.Pattern pattern(Symbol symbol, Tiling tiling) {
        Key key = new Key(symbol, tiling);
        Fill.Pattern known = patterns.get(key);
        if (known == null) {
            known = new Fill.Pattern(tile(symbol, tiling), tiling.widthMm(), tiling.heightMm(), 1);
            if (patterns.size() < MOST_PATTERNS) {
                patterns.put(key, known);
            }
        }
        return known;
    }

    private static Drawing tile(Symbol symbol, Tiling tiling) {
        List<Drawing.Step> steps = new ArrayList<>();
        Rectangle2D area = new Rectangle2D.Double(0, 0, tiling.widthMm(), tiling.heightMm());
        for (Tiling.Spot spot : tiling.spots()) {
            Symbol turned = symbol.turned(spot.turnedDegrees());
            area.add(turned.reach(spot.xMm(), spot.yMm()));
            steps.add(surface -> turned.draw(surface, spot.xMm(), spot.yMm()));
        }
        return new Drawing(area, steps);
    }
}
