package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.geotools.api.style.Style;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.sld.SldFile;
import org.myaypon.style.Coloring;
import org.myaypon.template.ServedMaps;
import org.myaypon.template.Template;

/**
 * Makes maps from their documents; keeps what it has read and made, so that a small change is redrawn at once.
 *
 * <p>One maker may be used by several threads; each map is made by one of them.
 */
public final class MapMaker {

    /** The template of {@link #index}, sought beside a document and in the program's folder. */
    public static final String INDEX_TEMPLATE = IndexMap.TEMPLATE;

    private final MapInputs inputs;
    private final SheetMaker sheets;
    private final Kept<TableJoin> rows;
    private final Kept<JoinedAreas> joined;
    private final Kept<SnapshotValues> snapshots;
    private final Kept<SheetGround> together;

    /** A maker that seeks templates and context in these folders. */
    public MapMaker(ProgramFolders folders) {
        this.inputs = new MapInputs(folders);
        this.sheets = new SheetMaker(inputs, new Context(folders));
        this.rows = new Kept<>();
        this.joined = new Kept<>();
        this.snapshots = new Kept<>();
        this.together = new Kept<>();
    }

    private MapMaker(MapMaker other) {
        inputs = other.inputs;
        sheets = other.sheets.beside();
        rows = other.rows;
        joined = other.joined;
        snapshots = other.snapshots;
        together = other.together;
    }

    /** Another maker, which shares what this one reads and joins, so that the two can make sheets of it at the same time. */
    public MapMaker beside() {
        return new MapMaker(this);
    }

    /**
     * Joins the table to the boundaries and works the values out, without drawing anything.
     *
     * @param documentFile where the recipe is (or would be) kept: a crosswalk is sought beside it
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public JoinedAreas join(MapDocument document, Path documentFile, Progress progress) {
        CompletableFuture<Result<Table>> rows =
                CompletableFuture.supplyAsync(() -> inputs.table(document.table(), progress));
        Result<Layer> areas = inputs.boundaries(document.boundaries(), progress);
        return valued(document, documentFile, areas, MapInputs.outcome(rows), progress);
    }

    /**
     * The areas that a map shows with what it shows of each, as a layer that can be written.
     *
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public Result<Layer> joinedLayer(MapDocument document, Path documentFile, Progress progress) {
        JoinedAreas valued = join(document, documentFile, progress);
        Layer boundaries = inputs.boundaries(document.boundaries(), progress).value();
        Layer shown = valued.shown().isOf(boundaries)
                ? boundaries
                : JoinedLayer.withShapes(
                        valued.layer(),
                        inputs.ground(document.boundaries(), boundaries, progress)
                                .degrees(valued.shown()));
        Result<Layer> layer = JoinedLayer.of(shown, valued.values());
        List<Problem> problems = new ArrayList<>(valued.problems());
        problems.addAll(layer.problems());
        return new Result<>(layer.value(), problems);
    }

    /**
     * The style of the areas of a map: its style file, or its classes and colours on the attribute {@code value}.
     *
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public Result<Style> areaStyle(MapDocument document, Path documentFile, Progress progress) {
        Optional<Path> file = inputs.styleFile(document, documentFile);
        if (file.isPresent()) {
            Result<Style> read = SldFile.read(file.get());
            List<Problem> told = new ArrayList<>(read.problems());
            AreaStyle.leftOut(document).ifPresent(told::add);
            return new Result<>(read.value(), told);
        }
        JoinedAreas valued = join(document, documentFile, progress);
        Result<List<MapClass>> classes = AreaClasses.of(document, valued);
        List<Problem> problems = new ArrayList<>(valued.problems());
        problems.addAll(classes.problems());
        Result<Coloring> coloring =
                MapColoring.of(document, valued, classes.value(), inputs.palettes(document, documentFile));
        problems.addAll(coloring.problems());
        AreaStyle.leftOut(document).ifPresent(problems::add);
        return new Result<>(AreaStyle.of(valued, classes.value(), coloring.value()), problems);
    }

    /**
     * Whether a template is made for a map, of which no sheet is made for that.
     *
     * @param serves the maps that the template is made for
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public boolean isServed(MapDocument document, Path documentFile, ServedMaps serves, Progress progress) {
        if (serves.equals(ServedMaps.ALL)) {
            return true;
        }
        JoinedAreas valued = join(document, documentFile, progress);
        Layer areas = inputs.boundaries(document.boundaries(), progress).value();
        SheetGround ground = ground(valued, areas, inputs.ground(document.boundaries(), areas, progress));
        Focus focus =
                Focus.of(document.frame(), new AreaTargets(valued), ground).value();
        return new SheetValues(document, documentFile, SheetOptions.NONE, valued, focus, List.of(), new UnitValues())
                .isServed(serves);
    }

    /**
     * The rows of a table of a map, without those that are withheld.
     *
     * @throws org.myaypon.data.UserException when it cannot be read
     */
    public Table table(TableRows rows, Progress progress) {
        return inputs.formTable(rows, progress).value();
    }

    /**
     * A layer over the areas, as its file has it.
     *
     * @throws org.myaypon.data.UserException when it cannot be read
     */
    public Layer layer(Overlay overlay, Progress progress) {
        return inputs.overlay(overlay.file(), overlay.layer(), progress).value();
    }

    /**
     * The areas of a map, as their file has them.
     *
     * @throws org.myaypon.data.UserException when it cannot be read
     */
    public Layer boundaries(MapDocument document, Progress progress) {
        return inputs.boundaries(document.boundaries(), progress).value();
    }

    /**
     * The files on which the sheet of the map that was made last depends: its template, those that it extends, and its pictures;
     * with them those that would have been taken had they been there.
     */
    public Set<Path> sheetFiles() {
        return inputs.sheetFiles();
    }

    /**
     * Makes the whole map.
     *
     * @param document the recipe
     * @param documentFile where the recipe is (or would be) kept: templates are sought beside it
     * @param options what is different for this sheet
     * @param progress told how far it is; may cancel
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public MadeMap make(MapDocument document, Path documentFile, SheetOptions options, Progress progress) {
        progress.report(0, "Reading");
        Path templateFile = inputs.templateFile(document, documentFile);
        inputs.styleFile(document, documentFile);
        CompletableFuture<Result<Table>> rows =
                CompletableFuture.supplyAsync(() -> inputs.table(document.table(), progress));
        CompletableFuture<Result<Template>> sheet = rows.thenApplyAsync(ignored -> {
            sheets.prepare();
            return inputs.template(templateFile);
        });
        Result<Layer> areas = inputs.boundaries(document.boundaries(), progress);
        progress.check();
        progress.report(0.2, "Cleaning boundaries");
        SheetGround clean = inputs.ground(document.boundaries(), areas.value(), progress);
        progress.check();
        progress.report(0.5, "Joining");
        JoinedAreas valued = valued(document, documentFile, areas, MapInputs.outcome(rows), progress);
        SheetGround ground = ground(valued, areas.value(), clean);
        SnapshotValues snapshot = snapshot(document, documentFile, areas, MapInputs.outcome(rows), valued, progress);
        progress.report(0.6, "Composing");
        return sheets.make(
                document,
                documentFile,
                options,
                valued,
                snapshot,
                ground,
                MapInputs.outcome(sheet),
                inputs.palettes(document, documentFile),
                progress);
    }

    /**
     * Makes a map of the areas of a series in which stands, in each, the page of its sheet.
     *
     * @param by what has a sheet of its own; the document's own areas when empty
     * @param pages the pages by the codes of areas
     * @param part the codes of the areas that it is fitted to; all when empty
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public MadeMap index(
            MapDocument document,
            Path documentFile,
            SheetOptions options,
            Optional<AreaLevel> by,
            Map<String, Integer> pages,
            List<String> part,
            Progress progress) {
        MapDocument plain = IndexMap.document(document, by, part);
        Layer areas = inputs.boundaries(plain.boundaries(), progress).value();
        JoinedAreas numbered = IndexMap.numbered(join(plain, documentFile, progress), pages);
        SheetGround clean = inputs.ground(plain.boundaries(), areas, progress);
        return sheets.make(
                plain,
                documentFile,
                options.withTexts(Map.of()),
                numbered,
                SnapshotValues.NONE,
                ground(numbered, areas, clean),
                inputs.template(inputs.templateFile(plain, documentFile)),
                inputs.palettes(plain, documentFile),
                progress);
    }

    /**
     * What the sheet of a map shows of its values and rows, as a text to compare by: where document, options, template and all
     * files but the tables are the same, and this too, so is the sheet.
     *
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public String footprint(MapDocument document, Path documentFile, SheetOptions options, Progress progress) {
        Result<Layer> areas = inputs.boundaries(document.boundaries(), progress);
        JoinedAreas valued = join(document, documentFile, progress);
        SheetGround clean = inputs.ground(document.boundaries(), areas.value(), progress);
        Template template =
                inputs.template(inputs.templateFile(document, documentFile)).value();
        return sheets.footprint(
                document,
                documentFile,
                options,
                valued,
                ground(valued, areas.value(), clean),
                template,
                inputs.palettes(document, documentFile));
    }

    /**
     * What is told of the boundaries and the rows, whatever part of them a sheet shows.
     *
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public List<Problem> problemsOfData(
            MapDocument document, Path documentFile, SheetOptions options, Progress progress) {
        Result<Layer> areas = inputs.boundaries(document.boundaries(), progress);
        JoinedAreas joined = join(document, documentFile, progress);
        List<Problem> problems = new ArrayList<>(joined.problems());
        problems.addAll(LabelMoves.unknown(document, joined));
        problems.addAll(BurmeseNameChecks.of(
                joined, options.language().orElse(document.labels().language())));
        problems.addAll(
                inputs.ground(document.boundaries(), areas.value(), progress).problems());
        return problems;
    }

    /** The ground of the areas that are shown. */
    private SheetGround ground(JoinedAreas valued, Layer areas, SheetGround clean) {
        return valued.shown().isOf(areas)
                ? clean
                : together.get(List.of(clean.id(), valued.shown().groups()), () -> clean.together(valued.shown()));
    }

    /** What a map changes of an earlier version. */
    Result<Optional<VersionChanges>> changesSince(
            LastVersion last, MapDocument document, Path documentFile, JoinedAreas now) {
        return VersionComparison.between(last, document, now, inputs.rules(document, documentFile));
    }

    private JoinedAreas valued(
            MapDocument document, Path documentFile, Result<Layer> areas, Result<Table> rows, Progress progress) {
        return joined.get(
                inputs.valuesFrom(document, documentFile),
                () -> Valuation.of(
                        document, documentFile, inputs, areas, rows(document, documentFile, areas, rows), progress));
    }

    private TableJoin rows(MapDocument document, Path documentFile, Result<Layer> areas, Result<Table> table) {
        return rows.get(
                inputs.valuesFrom(document, documentFile),
                () -> TableJoin.of(
                        areas,
                        document.boundaries().key(),
                        table,
                        document.table(),
                        document.measure(),
                        inputs.rules(document, documentFile)));
    }

    /** What stands beside the map; worked out anew only when the map's values or its own have changed. */
    private SnapshotValues snapshot(
            MapDocument document,
            Path documentFile,
            Result<Layer> areas,
            Result<Table> table,
            JoinedAreas valued,
            Progress progress) {
        if (document.snapshot().isEmpty()) {
            return SnapshotValues.NONE;
        }
        return snapshots.get(
                List.of(valued.id(), SnapshotValuation.from(document.snapshot())), () -> new SnapshotValuation(
                                document, documentFile, inputs, areas, rows(document, documentFile, areas, table))
                        .values(valued, progress));
    }
}
