package org.myaypon.draw;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a document tells about itself.
 *
 * @param title its title; empty for none
 * @param author who made it; empty for none
 * @param created when it was made: the map document's own time, never a clock's, so that the same map gives the same
 *     bytes
 * @param language the main language of its texts, "en" or "my"
 * @param attachments the files within it; with any it is PDF/A-3b, else PDF/A-2b
 */
public record PdfInfo(String title, String author, Instant created, String language, List<Attachment> attachments) {
    public PdfInfo {
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(created);
        Objects.requireNonNull(language);
        attachments = List.copyOf(attachments);
    }

    /** A document without files in it. */
    public PdfInfo(String title, String author, Instant created, String language) {
        this(title, author, created, language, List.of());
    }
}
