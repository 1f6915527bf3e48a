package org.myaypon.project;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.classify.Classing;
import org.myaypon.classify.ZeroClass;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.StateUnits;
import org.myaypon.project.MapDocument.Language;

/**
 * What is wanted of a new map; what is left empty is recognised from the files or has the default of its kind.
 *
 * @param kind the kind of map
 * @param files what it is made of
 * @param shown what is mapped
 * @param look how it looks
 * @param words what the sheet says
 */
public record NewMap(MapKind kind, Files files, Shown shown, Look look, Words words) {

    private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

    /** The most classes that a map can have. */
    public static final int MOST_CLASSES = 12;

    public NewMap {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(files);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(look);
        Objects.requireNonNull(words);
    }

    /**
     * What a map is made of.
     *
     * @param boundaries the boundary file
     * @param key the boundaries' P-code field
     * @param table the rows, with the sheet of a workbook, the P-code column and a condition where they are named
     * @param coverage the rows of the coverage of a gap map, where they are another table
     * @param hazards the hazard layers that are drawn over the areas
     */
    public record Files(
            Path boundaries, Optional<String> key, TableRows table, Optional<TableRows> coverage, List<Path> hazards) {
        public Files {
            hazards = List.copyOf(hazards);
        }
    }

    /**
     * What is mapped.
     *
     * @param value the value expression; files in it are relative to the current folder
     * @param level the areas that have a value
     * @param units how Bago and Shan are taken at the level of states
     * @param population the column of people
     * @param none the number that says that there is nothing
     */
    public record Shown(
            Optional<String> value,
            Optional<AreaLevel> level,
            Optional<StateUnits> units,
            Optional<String> population,
            OptionalDouble none) {

        /** Everything recognised. */
        public static final Shown RECOGNISED = new Shown(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }

    /**
     * How a map looks.
     *
     * @param method the classification
     * @param classes how many classes
     * @param palette the palette
     * @param template the template
     * @param language the language of names
     * @param style the style file that draws the areas
     */
    public record Look(
            Optional<String> method,
            Optional<Integer> classes,
            Optional<String> palette,
            Optional<String> template,
            Optional<Language> language,
            Optional<String> style) {

        /** The look of the kind. */
        public static final Look USUAL = new Look(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the sheet says; the title, when there is none, is made from the value. */
    public record Words(Optional<String> title, Optional<String> subtitle, Optional<String> sources) {

        /** None. */
        public static final Words NONE = new Words(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A new choropleth of two files, everything else recognised. */
    public static NewMap of(Path boundaries, Path table) {
        TableRows rows = new TableRows(absolute(table), Optional.empty(), Optional.empty());
        return new NewMap(
                MapKind.CHOROPLETH,
                new Files(boundaries, Optional.empty(), rows, Optional.empty(), List.of()),
                Shown.RECOGNISED,
                Look.USUAL,
                Words.NONE);
    }

    /**
     * Makes the map document, after a look into the files.
     *
     * @param now the time that the document carries
     * @throws UserException when a file cannot be read, has no such key or value, or an option is out of range
     */
    public Result<MapDocument> document(OffsetDateTime now, Progress progress) {
        checkOptions();
        MapInputs inputs = new MapInputs(ProgramFolders.ofThisStart());
        Boundaries areas = new Boundaries(absolute(files.boundaries()), files.key());
        Result<Layer> layer = inputs.boundaries(areas, progress);
        Result<Table> rows = inputs.table(files.table(), progress);
        List<Problem> problems = new ArrayList<>();
        NewValue given = new NewValue(
                kind, rows.value(), coverage(inputs, progress), file -> inputs.overlay(file, Optional.empty(), progress)
                        .value());
        String expression = shown.value()
                .map(text ->
                        ValueFiles.map(text, name -> absolute(Path.of(name)).toString()))
                .orElseGet(() -> given.expression(files, problems));
        MapDocument draft = draft(areas, expression, now);
        TableJoin join = TableJoin.of(
                layer,
                files.key(),
                rows,
                files.table(),
                draft.measure(),
                inputs.rules(draft, files.table().file()));
        JoinedAreas joined = Valuation.of(draft, files.table().file(), inputs, layer, join, progress);
        joined.problems().stream()
                .filter(problem -> !problem.where().equals("level"))
                .forEach(problems::add);
        MapDocument finished = finished(draft, join, joined, SampleMark.of(layer.value(), rows.value()));
        finished.measure()
                .level()
                .filter(level -> shown.level().isEmpty())
                .ifPresent(level -> problems.add(new Problem(
                        rows.value().source().fileName() + " has rows of " + level.plural()
                                + ", so the map shows these",
                        "level",
                        "")));
        AreaClasses.oneNumberOfMost(joined.values(), finished.classes().nothing())
                .ifPresent(problems::add);
        return new Result<>(finished.withOverlays(NewOverlays.of(draft, inputs, progress)), problems);
    }

    private Optional<Table> coverage(MapInputs inputs, Progress progress) {
        return files.coverage().map(rows -> inputs.coverage(rows, progress).value());
    }

    /** The document before the keys are known and the values have been looked at. */
    private MapDocument draft(Boundaries areas, String expression, OffsetDateTime now) {
        boolean exposed = kind == MapKind.HAZARD;
        List<Path> hazards =
                new ArrayList<>(files.hazards().stream().map(NewMap::absolute).toList());
        if (exposed) {
            ValueFiles.map(expression, name -> {
                Path file = Path.of(name);
                if (!hazards.contains(file)) {
                    hazards.add(0, file);
                }
                return name;
            });
        }
        return new MapDocument(
                new Heading(
                        words.title().orElse(""),
                        words.subtitle().orElse(""),
                        words.sources().orElse(""),
                        "",
                        "",
                        ""),
                areas,
                files.table(),
                Joining.USUAL,
                new Measure(expression, shown.level(), shown.units(), shown.population(), files.coverage()),
                new Classes("natural-breaks", look.classes().orElse(5), List.of())
                        .withNothing(new Nothing(ZeroClass.AUTO, shown.none(), Silence.APART)),
                new Colors(look.palette().orElse(kind.palette()), false),
                hazards.stream().<UpperLayer>map(Overlay::of).toList(),
                new Labels(true, look.language().orElse(Language.EN), kind.labels()),
                look.style(),
                Frame.USUAL,
                look.template().orElse(kind.template()),
                now);
    }

    private MapDocument finished(MapDocument draft, TableJoin join, JoinedAreas joined, String note) {
        // Rows of states make a map of states; the document says so, that nobody wonders.
        boolean together = join.base().groups().areas().stream().anyMatch(areas -> areas.size() > 1);
        Optional<AreaLevel> level =
                shown.level().or(() -> together ? Optional.of(join.base().level()) : Optional.empty());
        AreaValues values = joined.values();
        Heading heading = draft.heading();
        String title = words.title().orElseGet(() -> kind.title(joined));
        TableRows rows = draft.table();
        boolean numbers = values.numeric() && kind != MapKind.BANDS;
        return draft.withHeading(new Heading(title, heading.subtitle(), heading.sources(), "", "", note))
                .withMeasure(draft.measure().withLevel(level))
                .withBoundaries(new Boundaries(
                        draft.boundaries().file(), Optional.of(join.keys().area())))
                .withTable(rows.withKey(Optional.of(join.keys().row())))
                .withClasses(
                        draft.classes().withMethod(look.method().orElse(numbers ? "natural-breaks" : "unique-values")));
    }

    private static void refuseRemote(Path file) {
        if (REMOTE.matcher(file.toString()).lookingAt()) {
            throw new UserException(file + " is a remote address", "", "Name a file of this computer");
        }
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private void checkOptions() {
        Stream.of(
                        Stream.of(files.boundaries(), files.table().file()),
                        files.coverage().map(TableRows::file).stream(),
                        files.hazards().stream())
                .flatMap(each -> each)
                .forEach(NewMap::refuseRemote);
        look.method().ifPresent(name -> {
            if (name.equals("manual")) {
                throw new UserException(
                        "The limits of manual classes are written in the map document",
                        "--method",
                        "Start with another method, then write method: manual and breaks: under classes:");
            }
            Classing.of(name, look.classes().orElse(5), List.of());
        });
        if (look.classes().isPresent()
                && (look.classes().get() < 1 || look.classes().get() > MOST_CLASSES)) {
            throw new UserException(
                    look.classes().get() + " classes cannot be told apart", "--classes", "Choose 1 to 12");
        }
        look.palette().ifPresent(ProgramFolders.ofThisStart().paletteShelf()::named);
        if (kind != MapKind.GAP && files.coverage().isPresent()) {
            throw new UserException(
                    "Only a gap map has a second table", "--coverage-table", "Start it with: myaypon new gap");
        }
    }
}
