package org.myaypon.draw;

import java.util.Objects;

/**
 * A file that is attached to a PDF.
 *
 * @param name its name with its ending ("map.yaml")
 * @param mediaType what it is ("text/csv")
 * @param description what it is, for a reader
 * @param relation what it is to the document
 * @param content its bytes; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent")
public record PdfAttachment(String name, String mediaType, String description, Relation relation, byte[] content) {

    /** What an attached file is to a document, as PDF/A-3 has it. */
    public enum Relation {
        /** What the document was made of. */
        SOURCE("Source"),
        /** The figures that it shows. */
        DATA("Data"),
        /** Something beside it. */
        SUPPLEMENT("Supplement");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public PdfAttachment {
        Objects.requireNonNull(name);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(description);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(content);
    }
}
