package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.myaypon.template.Box;

class SheetTilesTest {
    private static final Box A4_UPRIGHT = new Box(5, 5, 200, 287);

    @Test
    void aSheetThatFitsIsOnePieceInTheMiddleOfThePaper() {
        SheetTiles tiles = SheetTiles.of(180, 250, A4_UPRIGHT, 10);
        assertEquals(1, tiles.tiles().size());
        SheetTiles.Tile only = tiles.tiles().get(0);
        assertEquals(new Box(0, 0, 180, 250), only.part());
        assertEquals(new Box(15, 23.5, 180, 250), only.onPaper());
        assertEquals(0, only.glueLeftMm() + only.glueTopMm());
    }

    @Test
    void anA3SheetIsFourPiecesOfA4ThatShareStrips() {
        SheetTiles tiles = SheetTiles.of(297, 420, A4_UPRIGHT, 10);
        assertEquals(2, tiles.columns());
        assertEquals(2, tiles.rows());
        assertEquals(
                List.of("A1", "A2", "B1", "B2"),
                tiles.tiles().stream().map(SheetTiles.Tile::name).toList());
        SheetTiles.Tile last = tiles.tiles().get(3);
        assertEquals(new Box(190, 277, 107, 143), last.part());
        assertEquals(10, last.glueLeftMm());
        assertEquals(10, last.glueTopMm());
        assertEquals(new Box(5, 5, 107, 143), last.onPaper());
    }

    @Test
    void noPieceShowsOnlyWhatItsNeighbourShowsToo() {
        assertEquals(1, SheetTiles.of(200, 287, A4_UPRIGHT, 10).columns());
        assertEquals(2, SheetTiles.of(390, 287, A4_UPRIGHT, 10).columns());
        assertEquals(3, SheetTiles.of(391, 287, A4_UPRIGHT, 10).columns());
    }

    @Property
    void thePiecesCoverTheWholeSheetAndShareTheirStrips(
            @ForAll @DoubleRange(min = 20, max = 1500) double width,
            @ForAll @DoubleRange(min = 20, max = 1500) double height,
            @ForAll @DoubleRange(min = 0, max = 40) double overlap) {
        SheetTiles tiles = SheetTiles.of(width, height, A4_UPRIGHT, overlap);
        assertEquals(tiles.columns() * tiles.rows(), tiles.tiles().size());
        for (int i = 0; i < tiles.tiles().size(); i++) {
            Box part = tiles.tiles().get(i).part();
            assertTrue(part.widthMm() <= 200 + 1e-9 && part.heightMm() <= 287 + 1e-9);
            if (i % tiles.columns() > 0) {
                Box before = tiles.tiles().get(i - 1).part();
                assertEquals(overlap, before.rightMm() - part.xMm(), 1e-6);
            }
            if (i >= tiles.columns()) {
                Box above = tiles.tiles().get(i - tiles.columns()).part();
                assertEquals(overlap, above.bottomMm() - part.yMm(), 1e-6);
            }
        }
        Box last = tiles.tiles().get(tiles.tiles().size() - 1).part();
        assertEquals(width, last.rightMm(), 0.011);
        assertEquals(height, last.bottomMm(), 0.011);
    }

    @Test
    void piecesThatShareAllTheyShowAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SheetTiles.of(500, 500, A4_UPRIGHT, 200));
    }
}
