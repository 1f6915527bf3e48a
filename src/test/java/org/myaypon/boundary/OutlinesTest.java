package org.myaypon.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;

class OutlinesTest {

    /** Four townships in a row; the first two in one district, the first three in one state. */
    private static final Coverage ROW = CoverageCleaner.clean(
            Wkt.areas(
                    "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))",
                    "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))",
                    "POLYGON ((20 0, 30 0, 30 10, 20 10, 20 0))",
                    "POLYGON ((30 0, 40 0, 40 10, 30 5, 30 0))"),
            Progress.NONE);

    private static final List<List<String>> KEYS = List.of(List.of("S", "S", "S", "T"), List.of("D", "D", "E", "E"));

    @Test
    void partsTheLinesByTheFirstRankInWhichKeysDiffer() {
        RankedLines lines = Outlines.of(ROW, KEYS);

        assertEquals(4, lines.ranks().size());
        assertEquals(
                Wkt.area("MULTILINESTRING ((30 0, 30 5))").norm(),
                lines.ranks().get(1).norm());
        assertEquals(
                Wkt.area("MULTILINESTRING ((20 0, 20 10))").norm(),
                lines.ranks().get(2).norm());
        assertEquals(
                Wkt.area("MULTILINESTRING ((10 0, 10 10))").norm(),
                lines.innermost().norm());
    }

    @Test
    void mergesTheOuterLineToOneThoughOtherLinesMeetIt() {
        RankedLines lines = Outlines.of(ROW, KEYS);

        assertEquals(1, lines.outer().getNumGeometries());
        assertEquals(
                ROW.dissolve(List.of("a", "a", "a", "a")).get("a").getLength(),
                lines.outer().getLength(),
                1e-9);
        assertEquals(true, lines.outer().isClosed());
    }

    @Test
    void endsLinesWhereTheirOwnRankForks() {
        Coverage three = CoverageCleaner.clean(
                Wkt.areas(
                        "POLYGON ((0 0, 10 0, 10 5, 10 10, 0 10, 0 0))",
                        "POLYGON ((10 0, 20 0, 20 5, 10 5, 10 0))",
                        "POLYGON ((10 5, 20 5, 20 10, 10 10, 10 5))"),
                Progress.NONE);

        assertEquals(3, Outlines.of(three, List.of()).innermost().getNumGeometries());
    }

    @Test
    void countsTheShoreOfALakeAsOuter() {
        Coverage lake = CoverageCleaner.clean(
                Wkt.areas("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 4 6, 6 6, 6 4, 4 4))"), Progress.NONE);

        RankedLines lines = Outlines.of(lake, List.of());

        assertEquals(48, lines.outer().getLength(), 1e-9);
        assertEquals(2, lines.outer().getNumGeometries());
        assertEquals(0, lines.innermost().getNumGeometries());
    }

    @Test
    void drawsAnEnclaveAsAClosedLine() {
        Coverage enclave = CoverageCleaner.clean(
                Wkt.areas(
                        "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 4 6, 6 6, 6 4, 4 4))",
                        "POLYGON ((4 4, 6 4, 6 6, 4 6, 4 4))"),
                Progress.NONE);

        RankedLines lines = Outlines.of(enclave, List.of(List.of("S", "T")));

        assertEquals(1, lines.ranks().get(1).getNumGeometries());
        assertEquals(true, lines.ranks().get(1).isClosed());
        assertEquals(8, lines.ranks().get(1).getLength(), 1e-9);
    }

    @Test
    void drawsNothingForNoAreas() {
        RankedLines lines = Outlines.of(new Coverage(List.of(), Repairs.NONE), List.of());

        assertEquals(2, lines.ranks().size());
        assertEquals(true, lines.outer().isEmpty());
    }

    @Test
    void givesTheSameLinesEachTime() {
        assertEquals(Outlines.of(ROW, KEYS), Outlines.of(ROW, KEYS));
        assertEquals(
                Outlines.of(ROW, KEYS).outer().toText(),
                Outlines.of(ROW, KEYS).outer().toText());
    }
}
