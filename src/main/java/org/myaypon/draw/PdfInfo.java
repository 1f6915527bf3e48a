package org.myaypon.draw;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document tells about itself.
 *
 * @param title its title; empty for none
 * @param author who made it; empty for none
 * @param subject what it is about in a sentence; empty for none
 * @param keywords words to find it by
 * @param created when it was made: the map document's own time, never a clock's, so that the same map gives the same
 *     bytes
 * @param language the main language of its texts, "en" or "my"
 * @param press the press that it is for, which makes it PDF/X-4 and no PDF/A
 * @param attachments files that go with it; with any the document is PDF/A-3b, without one PDF/A-2b
 */
public record PdfInfo(
        String title,
        String author,
        String subject,
        List<String> keywords,
        Instant created,
        String language,
        Optional<PressProfile> press,
        List<Attachment> attachments) {
    public PdfInfo {
        Objects.requireNonNull(press);
        if (press.isPresent() && !attachments.isEmpty()) {
            throw new IllegalArgumentException("a PDF for a press carries no files");
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(subject);
        keywords = List.copyOf(keywords);
        Objects.requireNonNull(created);
        Objects.requireNonNull(language);
        attachments = List.copyOf(attachments);
    }

    /** A document that tells only the most needed, with nothing attached. */
    public PdfInfo(String title, String author, Instant created, String language) {
        this(title, author, "", List.of(), created, language, Optional.empty(), List.of());
    }

    /** How colours stand in it. */
    PdfColors colors() {
        return press.<PdfColors>map(PdfColors.Inks::new).orElse(PdfColors.SCREEN);
    }

    /** The part of ISO 19005 (PDF/A) that the document keeps to: only the third one lets any file be attached. */
    int archivePart() {
        return attachments.isEmpty() ? 2 : 3;
    }

    /** The keywords in one line, as both descriptions of a PDF hold them. */
    String keywordLine() {
        return String.join(", ", keywords);
    }
}
