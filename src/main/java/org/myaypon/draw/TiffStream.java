package org.myaypon.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.myaypon.data.WholeFile;

/**
 * A GeoTIFF (TIFF 6.0 with OGC 19-008r4) written in strips, each packed by itself; the directory follows behind them. A page
 * without a map becomes a plain TIFF.
 */
final class TiffStream implements WholeFile.Headed {
    private static final int HEAD_BYTES = 8;
    private static final int STRIP_BYTES = 1 << 19;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int DEFLATE = 8;
    private static final int DIFFERENCES = 2;
    private static final int INCHES = 2;

    private final PageBands picture;
    private final int dpi;
    private final Optional<Georeference> place;
    private final int channels;
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> lengths = new ArrayList<>();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private long end = HEAD_BYTES;

    TiffStream(PageBands picture, int dpi, Optional<Georeference> place) {
        this.picture = picture;
        this.dpi = dpi;
        this.place = place;
        channels = picture.channels();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(new byte[HEAD_BYTES]);
        int rows = rowsPerStrip();
        Deflater deflater = new Deflater();
        try {
            for (int top = 0; top < picture.height(); top += rows) {
                starts.add(end);
                deflater.reset();
                strip(top, Math.min(picture.height(), top + rows), deflater, out);
                lengths.add(end - starts.get(starts.size() - 1));
            }
        } finally {
            deflater.end();
        }
        out.write(new byte[(int) (end % 2)]);
        end += end % 2;
        out.write(tags(rows).at(end));
    }

    private int rowsPerStrip() {
        return Math.max(1, Math.min(picture.height(), STRIP_BYTES / (picture.width() * channels)));
    }

    private void strip(int top, int bottom, Deflater deflater, OutputStream out) throws IOException {
        byte[] row = new byte[picture.width() * channels];
        for (int y = top; y < bottom; y++) {
            picture.row(y, row);
            for (int i = row.length - 1; i >= channels; i--) {
                row[i] = (byte) (row[i] - row[i - channels]);
            }
            deflater.setInput(row);
            if (y == bottom - 1) {
                deflater.finish();
            }
            pack(deflater, out);
        }
    }

    private void pack(Deflater deflater, OutputStream out) throws IOException {
        int count = deflater.deflate(buffer);
        while (count > 0) {
            out.write(buffer, 0, count);
            end += count;
            count = deflater.deflate(buffer);
        }
    }

    private TiffTags tags(int rows) throws IOException {
        TiffTags tags = new TiffTags();
        tags.longs(256, List.of((long) picture.width()));
        tags.longs(257, List.of((long) picture.height()));
        tags.shorts(258, Collections.nCopies(channels, Byte.SIZE));
        tags.shorts(259, List.of(DEFLATE));
        tags.shorts(262, List.of(channels == 1 ? 1 : 2));
        tags.longs(273, starts);
        tags.shorts(277, List.of(channels));
        tags.longs(278, List.of((long) rows));
        tags.longs(279, lengths);
        tags.rational(282, dpi);
        tags.rational(283, dpi);
        tags.shorts(284, List.of(1));
        tags.shorts(296, List.of(INCHES));
        tags.text(305, "Myaypon");
        tags.shorts(317, List.of(DIFFERENCES));
        if (place.isPresent()) {
            locate(tags, place.get());
        }
        return tags;
    }

    private void locate(TiffTags tags, Georeference ground) throws IOException {
        double pixel = ground.metresPerPixel(dpi);
        tags.doubles(33550, List.of(pixel, pixel, 0.0));
        tags.doubles(33922, List.of(0.0, 0.0, 0.0, ground.westM(), ground.northM(), 0.0));
        Optional<GeoKeys> keys = GeoKeys.of(ground.crs());
        if (keys.isPresent()) {
            tags.shorts(34735, keys.get().directory());
            if (!keys.get().doubles().isEmpty()) {
                tags.doubles(TiffTags.GEO_DOUBLES, keys.get().doubles());
            }
            tags.text(TiffTags.GEO_ASCII, keys.get().citation());
        }
    }

    /** The mark of the format, and where the directory is. */
    @Override
    public byte[] head() {
        return new byte[] {'M', 'M', 0, 42, (byte) (end >> 24), (byte) (end >> 16), (byte) (end >> 8), (byte) end};
    }
}
