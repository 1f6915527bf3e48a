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
 */
public record SheetOptions(
        Optional<MapDocument.Language> language, Optional<LocalDate> date, Map<String, String> texts) {

    /** A sheet exactly as the document has it. */
    public static final SheetOptions NONE = new SheetOptions(Optional.empty(), Optional.empty(), Map.of());

    public SheetOptions {
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        texts = Map.copyOf(texts);
    }
}
