package org.myaypon.share;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.ContentsReader;
import org.myaypon.draw.PdfContents;
import org.myaypon.draw.PdfWriter;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapExport;
import org.myaypon.project.MapMaker;
import org.myaypon.share.Secrets.Depth;

/**
 * Looks through files that are for the public for words that only restricted rows and layers of their map have. A file is unpacked
 * for it: page text as its glyphs say it, strings of every encoding, descriptions, code, and files within it.
 */
public final class PublicProof {

    private static final Set<String> TABLES = Set.of("csv", "yaml", "yml", "txt", "json");
    private static final Set<String> TEXTS =
            Set.of("dbf", "svg", "sld", "xml", "geojson", "kml", "prj", "cpg", "cst", "rels");
    private static final Set<String> ZIPS = Set.of("zip", "xlsx", "ods", "kmz");
    private static final int MOST_UNPACKED = 400 << 20;
    private static final Pattern MARK = Pattern.compile("<[^>]*>");

    private final Secrets secrets;

    private PublicProof(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * A proof for the public sheets of a map.
     *
     * @param document the map with all that is restricted
     * @throws UserException when one of its files cannot be used
     */
    public static PublicProof of(MapDocument document, MapMaker maker) {
        return new PublicProof(SecretSearch.of(document, maker));
    }

    /** A digest of what is sought, to compare by. */
    public String digest() {
        return secrets.digest();
    }

    /** Whether a sentence holds what only restricted rows have. */
    public boolean tells(String sentence) {
        return secrets.in(sentence, Depth.TEXT).isPresent();
    }

    /**
     * Looks through a PDF.
     *
     * @throws UserException when it holds what is restricted
     */
    public void pdf(byte[] pdf) {
        try {
            PdfContents.read(pdf, new Look());
        } catch (IOException e) {
            throw new UserException(
                    "The sheet could not be looked through for what is restricted", "--public", "Write it again", e);
        }
    }

    /**
     * Looks through a file of any kind that a sheet is written to.
     *
     * @throws UserException when it holds what is restricted
     */
    public void file(String name, byte[] bytes) {
        if (ending(name).equals("pdf")) {
            pdf(bytes);
        } else {
            new Look().file(name, bytes);
        }
    }

    /**
     * Looks through the pages of a map, whatever they are to be drawn on: a picture holds no text that could be sought in it.
     *
     * @throws UserException when they hold what is restricted
     */
    public void pages(MadeMap map, Progress progress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PdfWriter.write(map.sheet().pages(), MapExport.info(map, List.of()), bytes, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pdf(bytes.toByteArray());
    }

    private void check(String where, String text, Depth depth) {
        secrets.in(text, depth).ifPresent(found -> {
            throw new UserException(
                    new Problem(
                            "The public sheet would hold \""
                                    + (found.length() > 60 ? found.substring(0, 60) + "…" : found)
                                    + "\", which only restricted rows or layers have",
                            where,
                            "Take it out of the map document and its template, or write it under allowed: if everybody may read it"));
        });
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** One look through a file. */
    private final class Look implements ContentsReader {
        private int room = MOST_UNPACKED;

        @Override
        public void text(String where, String text) {
            check(where, text, Depth.TEXT);
        }

        @Override
        public void code(String where, String text) {
            check(where, text, Depth.CODE);
        }

        @Override
        public void file(String name, byte[] bytes) {
            text(name, name);
            String ending = ending(name);
            if (ZIPS.contains(ending)) {
                zip(name, bytes);
            } else {
                String text = new String(bytes, StandardCharsets.UTF_8);
                check(
                        name,
                        text,
                        TABLES.contains(ending) ? Depth.TEXT : TEXTS.contains(ending) ? Depth.CODE : Depth.BYTES);
                if (ending.equals("svg")) {
                    written(name, text);
                }
            }
        }

        /** What an SVG writes, its pieces put together. */
        private void written(String name, String svg) {
            String plain = svg.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            check(name, MARK.matcher(svg).replaceAll(" "), Depth.TEXT);
            check(name, MARK.matcher(plain).replaceAll(""), Depth.TEXT);
        }

        private void zip(String name, byte[] bytes) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                Optional<ZipEntry> entry = Optional.ofNullable(zip.getNextEntry());
                while (entry.isPresent()) {
                    byte[] unpacked = zip.readNBytes(room);
                    room -= unpacked.length;
                    file(name + "/" + entry.get().getName(), unpacked);
                    entry = Optional.ofNullable(zip.getNextEntry());
                }
            } catch (IOException | IllegalArgumentException e) {
                throw new UserException(name + " cannot be unpacked to be looked through", "--public", "", e);
            }
        }
    }
}
