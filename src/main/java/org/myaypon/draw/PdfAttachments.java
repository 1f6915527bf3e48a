package org.myaypon.draw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.myaypon.data.UserException;

/** The files within a PDF: laid into one as PDF/A-3 has it, and read back with limits on what a broken one can ask for. */
public final class PdfAttachments {

    private static final long LARGEST_PDF = 1L << 30;
    private static final int LARGEST_TOTAL = 400 << 20;
    private static final int MOST_FILES = 1000;
    private static final int DEEPEST = 20;

    private PdfAttachments() {}

    /** Lays files into a document, in the order of their names. */
    static void add(PDDocument document, List<Attachment> attachments, Instant created) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        made.setTimeInMillis(created.toEpochMilli());
        Map<String, PDComplexFileSpecification> names = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = specification(document, attachment, made);
            names.put(attachment.name(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(dictionary);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDComplexFileSpecification specification(PDDocument document, Attachment attachment, Calendar made)
            throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(attachment.bytes().length);
        file.setCreationDate(made);
        file.setModDate(made);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification
                .getCOSObject()
                .setName(
                        COSName.getPDFName("AFRelationship"),
                        attachment.relation().word());
        return specification;
    }

    /**
     * Reads the files within a PDF.
     *
     * @return their contents by their names; empty when it has none
     * @throws UserException when the file is not there, is no PDF that can be read, or holds more than the program unpacks: 1,000
     *     files, 400 MB
     */
    public static Map<String, byte[]> read(Path pdf) {
        String name = String.valueOf(pdf.getFileName());
        try {
            if (!Files.isRegularFile(pdf)) {
                throw new UserException("There is no file " + pdf, "", "Name a PDF that this program made");
            }
            if (Files.size(pdf) > LARGEST_PDF) {
                throw new UserException(name + " is larger than 1 GB", pdf.toString(), "Choose another file");
            }
            try (PDDocument document =
                    Loader.loadPDF(pdf.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
                return files(document, name);
            }
        } catch (IOException | IllegalArgumentException | ClassCastException | IllegalStateException e) {
            throw new UserException(
                    name + " cannot be read as a PDF", pdf.toString(), "Open it in a PDF reader to see what it is", e);
        }
    }

    static Map<String, byte[]> files(PDDocument document, String name) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        List<PDComplexFileSpecification> found = new ArrayList<>();
        if (names != null && names.getEmbeddedFiles() != null) {
            gather(names.getEmbeddedFiles(), found, 0);
        }
        if (found.size() > MOST_FILES) {
            throw new UserException(
                    name + " holds more than " + MOST_FILES + " files", "", "Choose a PDF that this program made");
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
                throw new UserException(
                        name + " holds more than 400 MB of files", "", "Choose a PDF that this program made");
            }
            room -= bytes.length;
            files.put(specification.getFilename(), bytes);
        }
        return files;
    }

    private static byte[] unpacked(PDEmbeddedFile file, int room) throws IOException {
        try (InputStream in = file.createInputStream()) {
            return in.readNBytes(room + 1);
        }
    }

    private static void gather(
            PDNameTreeNode<PDComplexFileSpecification> node, List<PDComplexFileSpecification> found, int depth)
            throws IOException {
        if (depth > DEEPEST || found.size() > MOST_FILES) {
            return;
        }
        if (node.getNames() != null) {
            found.addAll(node.getNames().values());
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                gather(kid, found, depth + 1);
            }
        }
    }
}
