package org.myaypon.draw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.myaypon.data.UserException;

/**
 * Reads the files that a PDF carries, with limits on what a broken or hostile one can ask for: it is not searched for
 * what its own table does not name, and files are unpacked no further than there is room.
 */
public final class CarriedInPdf {

    private static final long LARGEST_PDF = 300L << 20;
    private static final int LARGEST_TOTAL = 200 << 20;
    private static final int MOST_FILES = 1000;
    private static final int MOST_NODES = 10_000;
    private static final int DEEPEST = 20;
    private static final String OF_THIS_PROGRAM = "Choose a PDF that this program made";

    private final String name;
    private final String path;
    private final List<PDComplexFileSpecification> found = new ArrayList<>();
    private int nodes;

    private CarriedInPdf(Path pdf) {
        name = String.valueOf(pdf.getFileName());
        path = pdf.toString();
    }

    /**
     * Reads the files within a PDF.
     *
     * @return their contents by their names; empty when it has none
     * @throws UserException when the file is not there, is no PDF that can be read, or holds more than the program unpacks: 1,000
     *     files, 200 MB
     */
    public static Map<String, byte[]> read(Path pdf) {
        CarriedInPdf carried = new CarriedInPdf(pdf);
        try {
            if (!Files.isRegularFile(pdf)) {
                throw new UserException("There is no file " + pdf, "", "Name a PDF that this program made");
            }
            if (Files.size(pdf) > LARGEST_PDF) {
                throw carried.refused("is larger than the 300 MB that a PDF with a map has at most", OF_THIS_PROGRAM);
            }
            try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(pdf);
                    PDDocument document = new PDFParser(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())
                            .parse(false)) {
                return carried.files(document);
            }
        } catch (IOException | IllegalArgumentException | ClassCastException | IllegalStateException e) {
            throw new UserException(
                    carried.name + " cannot be read as a PDF",
                    carried.path,
                    "Open it in a PDF reader to see what it is",
                    e);
        } catch (OutOfMemoryError e) {
            throw carried.refused("unpacks to more than fits in memory here", OF_THIS_PROGRAM);
        }
    }

    /** The files within an open PDF, by their names. */
    static Map<String, byte[]> in(PDDocument document) throws IOException {
        return new CarriedInPdf(Path.of("The PDF")).files(document);
    }

    private UserException refused(String goesOn, String fix) {
        return new UserException(name + " " + goesOn, path, fix);
    }

    private Map<String, byte[]> files(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            gather(names.getEmbeddedFiles(), 0);
        }
        Map<String, byte[]> files = new TreeMap<>();
        int room = LARGEST_TOTAL;
        for (PDComplexFileSpecification specification : found) {
            PDEmbeddedFile file = specification.getEmbeddedFileUnicode() == null
                    ? specification.getEmbeddedFile()
                    : specification.getEmbeddedFileUnicode();
            if (file == null || specification.getFilename() == null) {
                continue;
            }
            byte[] bytes = unpacked(file, room);
            if (bytes.length > room) {
                throw refused("holds more than 200 MB of files", OF_THIS_PROGRAM);
            }
            room -= bytes.length;
            files.put(specification.getFilename(), bytes);
        }
        return files;
    }

    /** Not by PDFBox, which unpacks all of it before it gives the first byte. */
    private byte[] unpacked(PDEmbeddedFile file, int room) throws IOException {
        COSBase filter = file.getCOSObject().getFilters();
        try (InputStream packed = file.getCOSObject().createRawInputStream()) {
            if (filter == null) {
                return packed.readNBytes(room + 1);
            }
            if (!COSName.FLATE_DECODE.equals(filter)) {
                throw refused("packs its files in a way that this program does not", OF_THIS_PROGRAM);
            }
            try (InputStream in = new InflaterInputStream(packed)) {
                return in.readNBytes(room + 1);
            }
        }
    }

    private void gather(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        nodes++;
        if (depth > DEEPEST || nodes > MOST_NODES) {
            throw refused("lists its files in a circle, or in too many lists", OF_THIS_PROGRAM);
        }
        if (node.getNames() != null) {
            found.addAll(node.getNames().values());
        }
        if (found.size() > MOST_FILES) {
            throw refused("holds more than " + MOST_FILES + " files", OF_THIS_PROGRAM);
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                gather(kid, depth + 1);
            }
        }
    }
}
