package org.myaypon.draw;

import java.util.Objects;

/** A file within a PDF. */
public final class Attachment {

    /** What a file is to the page that it comes with (ISO 32000-2, 14.13). */
    public enum Relation {
        /** The page was made from it. */
        SOURCE("Source"),
        /** What the page shows, as data. */
        DATA("Data");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        /** The name in a PDF. */
        String word() {
            return word;
        }
    }

    private final String name;
    private final String mediaType;
    private final String description;
    private final Relation relation;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param name its name, with forward slashes where it lies in a folder
     * @param mediaType what it is, "text/csv"
     * @param description what it is to a reader, in a few words
     * @param relation what it is to the page
     * @param bytes what is in it; not copied
     */
    public Attachment(String name, String mediaType, String description, Relation relation, byte[] bytes) {
        this.name = Objects.requireNonNull(name);
        this.mediaType = Objects.requireNonNull(mediaType);
        this.description = Objects.requireNonNull(description);
        this.relation = Objects.requireNonNull(relation);
        this.bytes = Objects.requireNonNull(bytes);
    }

    /** Its name within the PDF. */
    public String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    Relation relation() {
        return relation;
    }

    byte[] bytes() {
        return bytes;
    }
}
