package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the desktop asks the user in a window of the system's; everything behind it works without one.
 *
 * @param mapToOpen which map document, if any
 * @param file which file to read something from, if any
 * @param whereToSave where to keep a map document, given a proposal
 * @param whereToSaveStyle where to keep the map's classes and colours as a style file, given a proposal
 * @param howToExport how to write the sheet, given what was chosen last and the layers of the sheet, lowest first
 * @param whereToExport where to write the sheet, given a proposal
 * @param printers the names of the printers of this machine, the usual one first
 * @param howToPrint how to print pages
 * @param unsaved what to do with a map of this name that is not saved
 */
record Questions(
        Supplier<Optional<Path>> mapToOpen,
        Function<Wanted, Optional<Path>> file,
        Function<Path, Optional<Path>> whereToSave,
        Function<Path, Optional<Path>> whereToSaveStyle,
        BiFunction<ExportChoice, List<String>, Optional<ExportChoice>> howToExport,
        Function<Path, Optional<Path>> whereToExport,
        Supplier<List<String>> printers,
        PrintModel.Question howToPrint,
        Function<String, Unsaved> unsaved) {

    /** What to do with changes that are not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        STAY
    }
}
