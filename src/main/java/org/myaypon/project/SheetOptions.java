package org.myaypon.project;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is different for one sheet, without a change to its map document.
 *
 * @param language the language of names, when it is not the document's
 * @param date the date on the sheet, when it is not the day the document was made
 * @param texts other texts for variables of the template, by the variable's name
 * @param sharing for whom it is, where the map has restricted rows or layers; {@link SharedMap} makes its document
 */
public record SheetOptions(
        Optional<MapDocument.Language> language, Optional<LocalDate> date, Map<String, String> texts, Sharing sharing) {

    /** A sheet exactly as the document has it. */
    public static final SheetOptions NONE = new SheetOptions(Optional.empty(), Optional.empty(), Map.of());

    public SheetOptions {
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        texts = Map.copyOf(texts);
        Objects.requireNonNull(sharing);
    }

    /** A sheet of which nobody has said for whom it is. */
    public SheetOptions(Optional<MapDocument.Language> language, Optional<LocalDate> date, Map<String, String> texts) {
        this(language, date, texts, Sharing.UNSAID);
    }

    /** The same with other texts. */
    public SheetOptions withTexts(Map<String, String> others) {
        return new SheetOptions(language, date, others, sharing);
    }

    /** The same for others. */
    public SheetOptions withSharing(Sharing other) {
        return new SheetOptions(language, date, texts, other);
    }
}
