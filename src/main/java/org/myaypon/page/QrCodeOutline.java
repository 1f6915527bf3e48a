package org.myaypon.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Optional;

/**
 * A QR code (ISO/IEC 18004, error correction M) as one path along the edges of its dark fields, so that no reader shows seams
 * between them.
 *
 * @param path the path in fields, from the upper left corner of the code without its quiet zone; dark to the right of its way
 * @param fields how many fields a side has
 */
record QrCodeOutline(Path2D path, int fields) {
    /** The fields that must stay light on each side. */
    static final int QUIET = 4;

    /** The code of a text; empty when it is too long for any. */
    static Optional<QrCodeOutline> of(String text) {
        try {
            ByteMatrix matrix = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return Optional.of(new QrCodeOutline(new Tracing(matrix).path(), matrix.getWidth()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** Follows the edges between dark and light fields until each has been passed once. */
    private static final class Tracing {
        /** Right, down, left, up. */
        private static final int[] DX = {1, 0, -1, 0};

        private static final int[] DY = {0, 1, 0, -1};

        private final ByteMatrix matrix;
        private final int size;
        /** The upper edges of dark fields that have been passed, by row and column. */
        private final boolean[][] passed;

        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

        Tracing(ByteMatrix matrix) {
            this.matrix = matrix;
            size = matrix.getWidth();
            passed = new boolean[size][size];
        }

        Path2D path() {
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    if (isDark(x, y) && !isDark(x, y - 1) && !passed[y][x]) {
                        follow(x, y);
                    }
                }
            }
            return path;
        }

        private boolean isDark(int x, int y) {
            return x >= 0 && y >= 0 && x < size && y < size && matrix.get(x, y) == 1;
        }

        /** Follows an edge from the upper left corner of a field, with the dark on the right, back to where it began. */
        private void follow(int startX, int startY) {
            int x = startX;
            int y = startY;
            int way = 0;
            path.moveTo(x, y);
            do {
                if (way == 0) {
                    passed[y][x] = true;
                }
                x += DX[way];
                y += DY[way];
                int next = turn(x, y, way);
                if (next != way) {
                    path.lineTo(x, y);
                }
                way = next;
            } while (x != startX || y != startY || way != 0);
            path.closePath();
        }

        /** Where the edge goes on from a corner: fields that touch at a corner alone are parted. */
        private int turn(int x, int y, int way) {
            boolean right = isDark(x + ahead(way, true, true), y + ahead(way, true, false));
            boolean left = isDark(x + ahead(way, false, true), y + ahead(way, false, false));
            if (!right) {
                return (way + 1) % 4;
            }
            return left ? (way + 3) % 4 : way;
        }

        /** The field ahead of a corner on one side of the way, from that corner. */
        private static int ahead(int way, boolean right, boolean inX) {
            int side = right ? 1 : -1;
            int forward = inX ? DX[way] : DY[way];
            int across = side * (inX ? -DY[way] : DX[way]);
            return forward + across > 0 ? 0 : -1;
        }
    }
}
