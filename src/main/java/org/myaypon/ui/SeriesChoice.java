package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
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
import org.myaypon.project.Sharing;
import org.myaypon.project.SheetOptions;
import org.myaypon.series.AreaChoice;
import org.myaypon.series.FileNames;
import org.myaypon.series.SeriesRequest;

/** What the user asks of a series: which areas, in which language, into which files. */
final class SeriesChoice {

    private static final String BOOK = "-all-sheets";
    private static final String ENDING = ".pdf";

    private final ObjectProperty<Optional<AreaLevel>> by = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty only = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final ObjectProperty<Optional<MapDocument.Language>> language =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Readers> readers = new SimpleObjectProperty<>(Readers.UNSAID);
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

    /** Whom the sheets are for. */
    ObjectProperty<Readers> readers() {
        return readers;
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
        return new Observable[] {by, only, where, language, readers};
    }

    SheetOptions options() {
        return options(readers.get().shown());
    }

    private SheetOptions options(Sharing sharing) {
        return new SheetOptions(language.get(), Optional.empty(), Map.of(), sharing);
    }

    /** Why nothing can be made of it; empty when something can. */
    String missing() {
        if (!separate.get() && !combined.get()) {
            return "Choose separate files, one file, or both.";
        }
        return folder.get().isPresent() ? "" : "Choose a folder for the sheets.";
    }

    /** The requests for a map's file, one for each of those whom the sheets are for. */
    List<SeriesRequest> requests(Path place) {
        return readers.get().sharings().stream()
                .map(sharing -> request(place, sharing))
                .toList();
    }

    /** The request for the sheets that are looked at. */
    SeriesRequest request(Path place) {
        return request(place, readers.get().shown());
    }

    private SeriesRequest request(Path place, Sharing sharing) {
        Path target = readers.get().folder(folder.get().orElse(Path.of("")), sharing);
        AreaChoice areas = new AreaChoice(AreaChoice.words(only.get()), filled(where.get()), by.get());
        return new SeriesRequest(
                place,
                Optional.of(target).filter(some -> separate.get()),
                Optional.of(target.resolve(book(place, sharing))).filter(some -> combined.get()),
                areas,
                FileNames.USUAL,
                options(sharing),
                Math.max(1, Runtime.getRuntime().availableProcessors()),
                force.get());
    }

    /** How the file of all sheets is called. */
    static String book(Path place, Sharing sharing) {
        String name = place.getFileName().toString().replaceFirst("\\.ya?ml$", "") + BOOK;
        return name + (sharing == Sharing.UNSAID ? "" : "-" + sharing.word()) + ENDING;
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(some -> !some.isEmpty());
    }

    /** Takes a folder that the user chooses. */
    void choose(Function<Wanted, Optional<Path>> ask) {
        ask.apply(Wanted.SHEETS).ifPresent(chosen -> folder.set(Optional.of(chosen)));
    }
}
