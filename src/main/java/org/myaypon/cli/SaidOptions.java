package org.myaypon.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.myaypon.project.MapDocument;
import org.myaypon.project.SheetOptions;
import picocli.CommandLine.Option;

/** What is said otherwise on a sheet than its map document has it, as options of a command. */
final class SaidOptions {

    @Option(
            names = "--lang",
            paramLabel = "en|my|both",
            description =
                    "The language of a sheet: its names, digits and texts; both: names in both, texts as the map has them.")
    private MapDocument.Language language;

    @Option(
            names = "--date",
            paramLabel = "D",
            converter = DayText.class,
            description = "The date on a sheet, as 2026-06-30.")
    private LocalDate date;

    @Option(
            names = "--set",
            paramLabel = "key=value",
            description = "Another text for a variable of the template, such as title or sources.")
    private Map<String, String> texts = new LinkedHashMap<>();

    SheetOptions options() {
        return new SheetOptions(Optional.ofNullable(language), Optional.ofNullable(date), texts);
    }
}
