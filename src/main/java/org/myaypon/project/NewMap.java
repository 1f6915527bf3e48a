package org.myaypon.project;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.myaypon.classify.Classing;
import org.myaypon.data.Field;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;
import org.myaypon.project.MapDocument.Boundaries;
import org.myaypon.project.MapDocument.Classes;
import org.myaypon.project.MapDocument.Colors;
import org.myaypon.project.MapDocument.Heading;
import org.myaypon.project.MapDocument.Labels;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.MapDocument.TableRows;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;
import org.myaypon.style.Palettes;

/**
 * What is wanted of a new choropleth; what is left empty is recognised from the files or has a sensible default.
 *
 * @param boundaries the boundary file
 * @param key the boundaries' P-code field
 * @param table the table
 * @param sheet the sheet of a workbook; the fitting one when empty
 * @param tableKey the table's P-code column
 * @param value the value expression; else the first column of numbers
 * @param method the classification
 * @param classes how many classes
 * @param palette the palette
 * @param template the template
 * @param title the title; else one made from the value
 * @param subtitle the subtitle
 * @param sources the sources
 * @param where a condition on the rows that count
 * @param language the language of names
 */
public record NewMap(
        Path boundaries,
        Optional<String> key,
        Path table,
        Optional<String> sheet,
        Optional<String> tableKey,
        Optional<String> value,
        Optional<String> method,
        Optional<Integer> classes,
        Optional<String> palette,
        Optional<String> template,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> sources,
        Optional<String> where,
        Optional<Language> language) {

    private static final int MARKED_ROWS = 50;
    private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

    /** The most classes that a map can have. */
    public static final int MOST_CLASSES = 12;

    /** A new map of two files, everything else recognised. */
    public static NewMap of(Path boundaries, Path table) {
        Optional<String> none = Optional.empty();
        return new NewMap(
                boundaries,
                none,
                table,
                none,
                none,
                none,
                none,
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                none,
                Optional.empty());
    }

    /**
     * Makes the map document, after a look into both files.
     *
     * @param now the time that the document carries
     * @throws UserException when a file cannot be read, has no such key or value, or an option is out of range
     */
    public Result<MapDocument> document(OffsetDateTime now, Progress progress) {
        checkOptions();
        Result<Layer> layer = LayerReader.read(boundaries, progress);
        Result<Table> rows = TableReader.read(table, sheet, progress);
        MapDocument.TableRows source =
                new MapDocument.TableRows(table.toAbsolutePath().normalize(), sheet, tableKey, where);
        TableJoin join = TableJoin.of(
                layer,
                key,
                rows,
                source,
                new Crosswalks(ProgramFolders.ofThisStart())
                        .rules(MapDocument.Joining.USUAL, source.file().getParent()));
        JoinKeys keys = join.keys();
        String expression = value.orElseGet(() -> firstNumbers(rows.value(), keys.row()));
        MapMaker.Joined joined = join.valued(expression);
        AreaValues values = joined.values();
        MapDocument document = new MapDocument(
                new Heading(
                        title.orElse(values.title()),
                        subtitle.orElse(""),
                        sources.orElse(""),
                        "",
                        "",
                        note(layer.value(), rows.value())),
                new Boundaries(boundaries.toAbsolutePath().normalize(), Optional.of(keys.area())),
                new TableRows(source.file(), sheet, Optional.of(keys.row()), where),
                MapDocument.Joining.USUAL,
                expression,
                new Classes(
                        method.orElse(values.numeric() ? "natural-breaks" : "unique-values"),
                        classes.orElse(5),
                        List.of()),
                new Colors(palette.orElse(""), false),
                new Labels(true, language.orElse(Language.EN)),
                template.orElse(MapDocument.DEFAULT_TEMPLATE),
                now);
        return new Result<>(document, joined.problems());
    }

    /** What the files say of themselves: "Sample, not real" when a row or an area carries that mark, else nothing. */
    private static String note(Layer layer, Table rows) {
        boolean marked = rows.rows().stream().limit(MARKED_ROWS).anyMatch(row -> row.cells().stream()
                        .anyMatch(NewMap::isMark))
                || layer.features().stream().limit(MARKED_ROWS).anyMatch(feature -> layer.attributeNames().stream()
                        .anyMatch(name -> isMark(Layer.text(feature, name))));
        return marked ? "Sample, not real" : "";
    }

    private static boolean isMark(String text) {
        return text.toLowerCase(Locale.ROOT).contains("sample, not real");
    }

    private static void refuseRemote(Path file) {
        if (REMOTE.matcher(file.toString()).lookingAt()) {
            throw new UserException(file + " is a remote address", "", "Name a file of this computer");
        }
    }

    private void checkOptions() {
        refuseRemote(boundaries);
        refuseRemote(table);
        method.ifPresent(name -> {
            if (name.equals("manual")) {
                throw new UserException(
                        "The limits of manual classes are written in the map document",
                        "--method",
                        "Start with another method, then write method: manual and breaks: under classes:");
            }
            Classing.of(name, classes.orElse(5), List.of());
        });
        if (classes.isPresent() && (classes.get() < 1 || classes.get() > MOST_CLASSES)) {
            throw new UserException(classes.get() + " classes cannot be told apart", "--classes", "Choose 1 to 12");
        }
        palette.ifPresent(Palettes::named);
    }

    private static String firstNumbers(Table table, String key) {
        return table.fields().stream()
                .filter(field -> field.type() == Field.Type.NUMBER || field.type() == Field.Type.INTEGER)
                .map(Field::name)
                .filter(name -> !name.equals(key))
                .findFirst()
                .orElse("count()");
    }
}
