package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.template.Box;

/**
 * How a sheet is cut to be printed on smaller paper in its own size: pieces in rows from the upper left, each of which repeats a
 * strip of its neighbours, so that they can be glued together.
 *
 * @param columns how many pieces stand beside each other
 * @param rows how many stand below each other
 * @param tiles the pieces, row by row
 */
public record SheetTiles(int columns, int rows, List<Tile> tiles) {

    /**
     * A piece of the sheet.
     *
     * @param name "A1" for the first row's first piece, "B2" for the second of the second
     * @param part the part of the sheet that it shows; none reaches over the sheet's edges
     * @param glueLeftMm how wide the strip is that the piece on its left shows too, 0 for none
     * @param glueTopMm how high the strip is that the piece above it shows too, 0 for none
     * @param onPaper where the part stands on the paper that is used
     */
    public record Tile(String name, Box part, double glueLeftMm, double glueTopMm, Box onPaper) {}

    public SheetTiles {
        tiles = List.copyOf(tiles);
    }

    /**
     * The pieces for a paper, of which as few as possible are made; a sheet that fits is one piece in the middle of the paper.
     *
     * @param widthMm the sheet's width
     * @param heightMm the sheet's height
     * @param printable what of the paper the printer reaches
     * @param overlapMm how much neighbours share, at least 0 and below the printable width and height
     */
    public static SheetTiles of(double widthMm, double heightMm, Box printable, double overlapMm) {
        List<Span> across = spans(widthMm, printable.widthMm(), overlapMm);
        List<Span> down = spans(heightMm, printable.heightMm(), overlapMm);
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < down.size(); row++) {
            for (int column = 0; column < across.size(); column++) {
                Span x = across.get(column);
                Span y = down.get(row);
                Box onPaper = new Box(
                        across.size() == 1 ? middle(printable.xMm(), printable.widthMm(), x.length()) : printable.xMm(),
                        down.size() == 1 ? middle(printable.yMm(), printable.heightMm(), y.length()) : printable.yMm(),
                        x.length(),
                        y.length());
                tiles.add(new Tile(
                        letters(row) + (column + 1),
                        new Box(x.start(), y.start(), x.length(), y.length()),
                        column == 0 ? 0 : overlapMm,
                        row == 0 ? 0 : overlapMm,
                        onPaper));
            }
        }
        return new SheetTiles(across.size(), down.size(), tiles);
    }

    /** A part of the sheet's width or height. */
    private record Span(double start, double length) {}

    private static List<Span> spans(double whole, double room, double overlap) {
        if (!(overlap >= 0 && overlap < room)) {
            throw new IllegalArgumentException("no pieces of " + room + " mm that share " + overlap + " mm");
        }
        List<Span> spans = new ArrayList<>();
        // A hundredth of a millimetre is no reason for another sheet of paper.
        double start = 0;
        while (spans.isEmpty() || start + overlap < whole - 0.01) {
            spans.add(new Span(start, Math.min(room, whole - start)));
            start += room - overlap;
        }
        return spans;
    }

    private static double middle(double start, double room, double length) {
        return start + (room - length) / 2;
    }

    /** A to Z, then AA. */
    private static String letters(int row) {
        String last = String.valueOf((char) ('A' + row % 26));
        return row < 26 ? last : letters(row / 26 - 1) + last;
    }
}
