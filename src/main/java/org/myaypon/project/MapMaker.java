package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.Placement;
import org.myaypon.page.FrameView;
import org.myaypon.page.Page;
import org.myaypon.page.PageComposer;
import org.myaypon.page.PageContent;
import org.myaypon.page.Template;

/**
 * Makes maps from their documents; keeps what it has read and made, so that a small change is redrawn at once.
 *
 * <p>One maker may be used by several threads; each map is made by one of them.
 */
public final class MapMaker {

    /** The space between what is mapped and the neatline, as a part of the frame. */
    private static final double FRAME_MARGIN = 0.006;

    private final MapInputs inputs;
    private final Kept<SheetGround> together = new Kept<>();
    private final Kept<SheetGround> simplified = new Kept<>();
    private final Kept<OuterLines> outerLines = new Kept<>();
    private final Kept<Placement> labels = new Kept<>();
    private final Context context;

    /** A maker that seeks templates and context in these folders. */
    public MapMaker(ProgramFolders folders) {
        this.inputs = new MapInputs(folders);
        this.context = new Context(folders);
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
        return joined(document, documentFile, areas, MapInputs.outcome(rows), progress);
    }

    /**
     * The areas that a map shows with what it shows of each, as a layer that can be written.
     *
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public Result<Layer> joinedLayer(MapDocument document, Path documentFile, Progress progress) {
        JoinedAreas joined = join(document, documentFile, progress);
        Layer boundaries = inputs.boundaries(document.boundaries(), progress).value();
        Layer shown = joined.shown().isOf(boundaries)
                ? boundaries
                : JoinedLayer.withShapes(
                        joined.layer(),
                        inputs.ground(document.boundaries(), boundaries, progress)
                                .degrees(joined.shown()));
        Result<Layer> layer = JoinedLayer.of(shown, joined.values());
        List<Problem> problems = new ArrayList<>(joined.problems());
        problems.addAll(layer.problems());
        return new Result<>(layer.value(), problems);
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
        CompletableFuture<Result<Table>> rows =
                CompletableFuture.supplyAsync(() -> inputs.table(document.table(), progress));
        CompletableFuture<Result<Template>> sheet = rows.thenApplyAsync(ignored -> {
            context.around();
            return inputs.template(templateFile);
        });
        Result<Layer> areas = inputs.boundaries(document.boundaries(), progress);
        progress.check();
        progress.report(0.2, "Cleaning boundaries");
        SheetGround clean = inputs.ground(document.boundaries(), areas.value(), progress);
        progress.check();
        progress.report(0.5, "Joining");
        JoinedAreas joined = joined(document, documentFile, areas, MapInputs.outcome(rows), progress);
        SheetGround ground = joined.shown().isOf(areas.value())
                ? clean
                : together.get(List.of(clean.id(), joined.shown().groups()), () -> clean.together(joined.shown()));
        progress.report(0.6, "Composing");
        return composed(document, options, joined, ground, MapInputs.outcome(sheet), progress);
    }

    private MadeMap composed(
            MapDocument document,
            SheetOptions options,
            JoinedAreas joined,
            SheetGround clean,
            Result<Template> sheet,
            Progress progress) {
        List<Problem> problems = new ArrayList<>(joined.problems());
        problems.addAll(clean.problems());
        problems.addAll(sheet.problems());
        List<MapClass> classes = taken(AreaClasses.of(document, joined), problems);

        FrameView view = FrameView.fit(
                clean.projection().crs(), clean.extent(), sheet.value().mapBox(), FRAME_MARGIN);
        SheetGround ground = simplified.get(
                List.of(clean.id(), view.scaleDenominator()), () -> clean.simplified(view.metresPerMm()));
        progress.check();
        SheetOverlays overlays =
                taken(SheetOverlays.of(document, joined, inputs, clean.projection(), progress), problems);
        progress.report(0.8, "Placing names");
        Context.Around around = context.onSheet(clean.projection()).besideAreas(clean.squareMetres());
        problems.addAll(around.problems());
        MapDocument.Labels wanted =
                options.language().map(document.labels()::withLanguage).orElse(document.labels());
        Placement placed = labels.get(
                List.of(ground.id(), view, wanted, labelValues(wanted, joined)),
                () -> SheetLabels.place(
                        joined.layer(),
                        labelValues(wanted, joined),
                        ground,
                        view,
                        wanted,
                        around,
                        Math.min(sheet.value().widthMm(), sheet.value().heightMm())));
        if (!placed.leftOut().isEmpty()) {
            problems.add(new Problem(
                    placed.leftOut().size() + " of " + joined.values().size() + " labels found no room on the map",
                    "labels",
                    "Choose a larger sheet to see more of them"));
        }
        progress.check();
        OuterLines outer =
                outerLines.get(List.of(ground.id(), around.allLand()), () -> OuterLines.part(ground, around));
        ChoroplethLayers layers = ChoroplethLayers.of(
                document, joined, classes, new ChoroplethLayers.Ground(ground, outer, around.allLand()), overlays);
        double trueScale = clean.projection().trueScale(view);
        PageContent content = new PageContent(
                wanted.language() == MapDocument.Language.MY ? "my" : "en",
                SheetTexts.of(document, options, joined, clean.projection().description()),
                new PageContent.MapContent(view, layers.background(), layers.layers(), placed.placed()),
                layers.legend(),
                clean.projection().northAt(view.centreXM(), view.centreYM()),
                trueScale,
                SheetTables.of(joined));
        Page page = taken(PageComposer.compose(sheet.value(), content), problems);
        return new MadeMap(
                document,
                page,
                view,
                areas(joined, ground),
                joined.join(),
                joined.values(),
                classes,
                placed.leftOut().size(),
                problems);
    }

    private static <T> T taken(Result<T> result, List<Problem> problems) {
        problems.addAll(result.problems());
        return result.value();
    }

    /** What stands for values in the areas; nothing where names alone are wanted. */
    private static List<String> labelValues(MapDocument.Labels wanted, JoinedAreas joined) {
        return wanted.text() == MapDocument.LabelText.NAMES ? List.of() : AreaClasses.shortValues(joined);
    }

    private JoinedAreas joined(
            MapDocument document, Path documentFile, Result<Layer> areas, Result<Table> rows, Progress progress) {
        TableJoin join = TableJoin.of(
                areas,
                document.boundaries().key(),
                rows,
                document.table(),
                document.measure(),
                inputs.rules(document, documentFile));
        return Valuation.of(document, documentFile, inputs, areas, join, progress);
    }

    private static List<MadeMap.Area> areas(JoinedAreas joined, SheetGround ground) {
        Optional<String> name = NameFields.of(joined.layer()).name();
        List<MadeMap.Area> areas = new ArrayList<>();
        for (int i = 0; i < joined.values().size(); i++) {
            var feature = joined.layer().features().get(i);
            String key = joined.keyOf(i);
            areas.add(new MadeMap.Area(
                    key,
                    name.map(field -> Layer.text(feature, field)).orElse(key),
                    ground.coverage().areas().get(i)));
        }
        return areas;
    }
}
