package org.myaypon.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.project.MapDocument;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.TableRows;
import org.myaypon.read.TableReader;

/** What a map's files offer to choose from: the columns of its table, and the templates at hand. */
final class ChoicesModel {

    private final SessionModel session;
    private final ProgramFolders folders;
    private final Lane looking;
    private final ObservableList<String> values = FXCollections.observableArrayList();
    private final ObservableList<String> populations = FXCollections.observableArrayList("");
    private final ObservableList<String> kinds = FXCollections.observableArrayList();
    private final ObservableList<String> templates = FXCollections.observableArrayList();
    private Set<String> numbers = Set.of();
    private Optional<TableRows> valuesFrom = Optional.empty();

    /**
     * The choices of a session's map.
     *
     * @param folders where templates are
     * @param looking where tables are looked into for their columns
     */
    ChoicesModel(SessionModel session, ProgramFolders folders, Lane looking) {
        this.session = session;
        this.folders = folders;
        this.looking = looking;
        session.openProperty().addListener((property, before, now) -> offer());
    }

    /** What the table offers to map. */
    ObservableList<String> values() {
        return values;
    }

    /** The columns that may count people, after an empty text for the one that is recognised. */
    ObservableList<String> populations() {
        return populations;
    }

    /** The columns that can part a value by kinds. */
    ObservableList<String> kinds() {
        return kinds;
    }

    /** The templates at hand. */
    ObservableList<String> templates() {
        return templates;
    }

    /** Whether a value of the table is numbers, as far as its column tells. */
    boolean isNumbers(String value) {
        return numbers.contains(value);
    }

    /** Looks into the table and the templates again, since they have changed on disk. */
    void lookAgain() {
        valuesFrom = Optional.empty();
        offer();
    }

    private void offer() {
        session.document().ifPresent(map -> {
            offerTemplates(map);
            TableRows table = map.table();
            Optional<TableRows> rows =
                    Optional.of(new TableRows(table.file(), table.sheet(), Optional.empty(), Optional.empty()));
            if (!valuesFrom.equals(rows)) {
                valuesFrom = rows;
                looking.start(new Job<>(
                        "Looking into " + table.file().getFileName(),
                        progress -> ValueChoices.of(TableReader.read(table.file(), table.sheet(), progress)
                                .value()),
                        this::offer,
                        problem -> offer(ValueChoices.NONE)));
            }
        });
    }

    private void offer(ValueChoices choices) {
        numbers = choices.numbers();
        values.setAll(choices.all());
        kinds.setAll(choices.kinds());
        populations.setAll(
                Stream.concat(Stream.of(""), choices.columns().stream()).toList());
    }

    private void offerTemplates(MapDocument map) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folders.templates())) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .forEach(names::add);
        } catch (IOException e) {
            names.clear();
        }
        if (!names.contains(map.template())) {
            names.add(0, map.template());
        }
        if (!templates.equals(names)) {
            templates.setAll(names);
        }
    }
}
