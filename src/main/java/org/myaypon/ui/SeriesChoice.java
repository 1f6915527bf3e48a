package org.myaypon.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.project.MapDocument;
import org.myaypon.project.SheetOptions;
import org.myaypon.series.AreaChoice;
import org.myaypon.series.FileNames;
import org.myaypon.series.SeriesRequest;

/** What the user asks of a series: which areas, in which language, into which files. */
final class SeriesChoice {

    private static final String ENDING = "-all-sheets.pdf";

    private final ObjectProperty<Optional<AreaLevel>> by = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty only = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final ObjectProperty<Optional<MapDocument.Language>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty separate = new SimpleBooleanProperty(true);
    private final BooleanProperty combined = new SimpleBooleanProperty(false);
    private final BooleanProperty force = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());

    /** What has a sheet of its own; every area of the map when empty. */
    ObjectProperty<Optional<AreaLevel>> by() {
        return by;
    }

    /** Codes or names with commas between them; all areas when empty. */
    StringProperty only() {
        return only;
    }

    /** A condition on the areas; none when empty. */
    StringProperty where() {
        return where;
    }

    /** The language of the sheets; that of the map when empty. */
    ObjectProperty<Optional<MapDocument.Language>> language() {
        return language;
    }

    /** Whether each sheet has a file of its own. */
    BooleanProperty separate() {
        return separate;
    }

    /** Whether there is one file of all sheets. */
    BooleanProperty combined() {
        return combined;
    }

    /** Whether all sheets are drawn again, and files replaced that are not of the series. */
    BooleanProperty force() {
        return force;
    }

    /** Where the files go. */
    ObjectProperty<Optional<Path>> folder() {
        return folder;
    }

    /** What the sheets themselves depend on, wherever they go. */
    Observable[] ofSheets() {
        return new Observable[] {by, only, where, language};
    }

    SheetOptions options() {
        return new SheetOptions(language.get(), Optional.empty(), Map.of());
    }

    /** Why nothing can be made of it; empty when something can. */
    String missing() {
        if (!separate.get() && !combined.get()) {
            return "Choose separate files, one file, or both.";
        }
        return folder.get().isPresent() ? "" : "Choose a folder for the sheets.";
    }

    /** The request for a map's file. */
    SeriesRequest request(Path place) {
        Path target = folder.get().orElse(Path.of(""));
        AreaChoice areas = new AreaChoice(AreaChoice.words(only.get()), filled(where.get()), by.get());
        return new SeriesRequest(
                place,
                Optional.of(target).filter(some -> separate.get()),
                Optional.of(target.resolve(book(place))).filter(some -> combined.get()),
                areas,
                FileNames.USUAL,
                options(),
                Math.max(1, Runtime.getRuntime().availableProcessors()),
                force.get());
    }

    /** How the file of all sheets is called. */
    static String book(Path place) {
        return place.getFileName().toString().replaceFirst("\\.ya?ml$", "") + ENDING;
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(some -> !some.isEmpty());
    }

    /** Takes a folder that the user chooses. */
    void choose(Function<Wanted, Optional<Path>> ask) {
        ask.apply(Wanted.SHEETS).ifPresent(chosen -> folder.set(Optional.of(chosen)));
    }
}
