package org.myaypon.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.myaypon.data.Problem;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapDocument.Classes;
import org.myaypon.project.MapDocument.Colors;
import org.myaypon.project.MapDocument.Heading;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.ProgramFolders;
import org.myaypon.read.TableReader;

/** The settings of the open map: what they are, what they can be, and what is wrong with them. */
final class InspectorModel {

    static final String NATURAL = "natural-breaks";
    static final String MANUAL = "manual";
    static final String UNIQUE = "unique-values";

    private final SessionModel session;
    private final ProgramFolders folders;
    private final Lane looking;
    private final ReadOnlyObjectWrapper<Optional<MapDocument>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> values = FXCollections.observableArrayList();
    private final ObservableList<String> templates = FXCollections.observableArrayList();
    private final ObservableMap<Setting, String> errors = FXCollections.observableHashMap();
    private Optional<Setting> changed = Optional.empty();
    private Optional<MapDocument> manualFor = Optional.empty();
    private Set<String> numbers = Set.of();
    private Optional<Path> valuesFrom = Optional.empty();

    /**
     * The settings of a session's map.
     *
     * @param folders where templates are
     * @param looking where tables are looked into for their columns
     */
    InspectorModel(SessionModel session, ProgramFolders folders, Lane looking) {
        this.session = session;
        this.folders = folders;
        this.looking = looking;
        session.openProperty().addListener((property, before, now) -> show(now));
        session.failureProperty().addListener((property, before, now) -> tell(now));
        session.madeProperty().addListener((property, before, now) -> tell(Optional.empty()));
    }

    /** The document whose settings these are. */
    ReadOnlyObjectProperty<Optional<MapDocument>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** What the table offers to map. */
    ObservableList<String> values() {
        return values;
    }

    /** The templates at hand. */
    ObservableList<String> templates() {
        return templates;
    }

    /** What is wrong, by the setting that it stands beside. */
    ObservableMap<Setting, String> errors() {
        return errors;
    }

    void setTitle(String text) {
        heading(
                Setting.TITLE,
                old -> new Heading(text, old.subtitle(), old.sources(), old.producer(), old.legend(), old.note()));
    }

    void setSubtitle(String text) {
        heading(
                Setting.SUBTITLE,
                old -> new Heading(old.title(), text, old.sources(), old.producer(), old.legend(), old.note()));
    }

    void setSources(String text) {
        heading(
                Setting.SOURCES,
                old -> new Heading(old.title(), old.subtitle(), text, old.producer(), old.legend(), old.note()));
    }

    /** Another value; numbers in the place of names of kinds are put into classes again. */
    void setValue(String expression) {
        String value = expression.strip();
        if (!value.isEmpty()) {
            change(Setting.VALUE, map -> {
                Classes old = map.classes();
                boolean nowNumbers = numbers.contains(value) && !numbers.contains(map.value());
                boolean classed = !old.method().equals(UNIQUE)
                        && !(old.method().equals(MANUAL) && old.breaks().isEmpty());
                return nowNumbers && !classed
                        ? map.withValue(value).withClasses(old.withMethod(NATURAL))
                        : map.withValue(value);
            });
        }
    }

    /** Another method; manual limits begin as those on the map, as soon as the present document is the map. */
    void setMethod(String method) {
        manualFor = Optional.empty();
        if (!method.equals(MANUAL)) {
            change(Setting.METHOD, map -> map.withClasses(map.classes().withMethod(method)));
        } else if (isBeingMade()) {
            manualFor = document.get();
        } else {
            beginManual();
        }
    }

    private boolean isBeingMade() {
        Optional<MapDocument> made = session.madeProperty().get().map(MadeMap::document);
        return session.failureProperty().get().isEmpty()
                && document.get()
                        .filter(map ->
                                made.filter(shown -> sameClasses(shown, map)).isEmpty())
                        .isPresent();
    }

    private void beginManual() {
        List<Double> limits =
                session.madeProperty().get().map(StartingLimits::of).orElse(List.of());
        change(Setting.METHOD, map -> {
            Classes old = map.classes();
            boolean already = old.method().equals(MANUAL);
            return map.withClasses(old.withMethod(MANUAL).withBreaks(already ? old.breaks() : limits));
        });
    }

    /** Manual limits that were waiting for the map begin now, unless the user has gone on to other classes. */
    private void beginWaitingManual() {
        Optional<MapDocument> wanted = manualFor;
        manualFor = Optional.empty();
        if (wanted.filter(old ->
                        document.get().filter(map -> sameClasses(old, map)).isPresent())
                .isPresent()) {
            beginManual();
        }
    }

    private static boolean sameClasses(MapDocument one, MapDocument other) {
        return one.boundaries().equals(other.boundaries())
                && one.table().equals(other.table())
                && one.value().equals(other.value())
                && one.classes().equals(other.classes());
    }

    void setClassCount(int count) {
        change(Setting.CLASSES, map -> map.withClasses(map.classes().withCount(count)));
    }

    /** Takes limits as they are typed: numbers from low to high with commas, semicolons or spaces between. */
    void setBreaks(String text) {
        List<Double> breaks = new ArrayList<>();
        for (String part : text.strip().split("[,;\\s]+", -1)) {
            try {
                breaks.add(Double.parseDouble(part));
            } catch (NumberFormatException e) {
                errors.put(Setting.BREAKS, "\"" + part + "\" is not a number. Write limits like 0, 10, 50, 200.");
                return;
            }
        }
        change(Setting.BREAKS, map -> map.withClasses(map.classes().withBreaks(breaks)));
    }

    /** Another palette; empty text for the one that goes with the kind of values. */
    void setPalette(String name) {
        change(
                Setting.PALETTE,
                map -> map.withColors(new Colors(name, map.colors().reversed())));
    }

    void setReversed(boolean reversed) {
        change(Setting.REVERSED, map -> map.withColors(new Colors(map.colors().palette(), reversed)));
    }

    void setLabels(boolean shown) {
        change(Setting.LABELS, map -> map.withLabels(map.labels().withShown(shown)));
    }

    void setLanguage(Language language) {
        change(Setting.LANGUAGE, map -> map.withLabels(map.labels().withLanguage(language)));
    }

    void setTemplate(String name) {
        change(Setting.TEMPLATE, map -> map.withTemplate(name));
    }

    /** Looks into the table and the templates again, since they have changed on disk. */
    void lookAgain() {
        valuesFrom = Optional.empty();
        document.get().ifPresent(this::offer);
    }

    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }

    private void heading(Setting setting, UnaryOperator<Heading> edit) {
        change(setting, map -> map.withHeading(edit.apply(map.heading())));
    }

    private void change(Setting setting, UnaryOperator<MapDocument> edit) {
        errors.remove(setting);
        changed = Optional.of(setting);
        session.edit(edit);
    }

    private void show(Optional<OpenMap> map) {
        Optional<MapDocument> now = map.map(OpenMap::document);
        if (document.get().isEmpty() || now.isEmpty()) {
            changed = Optional.empty();
            errors.clear();
        }
        now.ifPresent(this::offer);
        document.set(now);
    }

    private void tell(Optional<Problem> failure) {
        errors.clear();
        failure.ifPresent(problem -> changed.ifPresent(setting -> errors.put(setting, problem.sentence())));
        if (failure.isPresent() || session.madeProperty().get().isPresent()) {
            beginWaitingManual();
        }
    }

    private void offer(MapDocument map) {
        offerTemplates(map);
        Path table = map.table().file();
        if (!valuesFrom.equals(Optional.of(table))) {
            valuesFrom = Optional.of(table);
            looking.start(new Job<>(
                    "Looking into " + table.getFileName(),
                    progress ->
                            ValueChoices.of(TableReader.read(table, progress).value()),
                    this::offer,
                    problem -> offer(ValueChoices.NONE)));
        }
    }

    private void offer(ValueChoices choices) {
        numbers = choices.numbers();
        values.setAll(choices.all());
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
