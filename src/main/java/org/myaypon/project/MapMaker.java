package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.myaypon.classify.Classing;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.UniqueValues;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.Placement;
import org.myaypon.page.FrameView;
import org.myaypon.page.Page;
import org.myaypon.page.PageComposer;
import org.myaypon.page.PageContent;
import org.myaypon.page.Template;
import org.myaypon.page.TemplateFile;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;

/**
 * Makes maps from their documents; keeps what it has read and made, so that a small change is redrawn at once.
 *
 * <p>One maker may be used by several threads; each map is made by one of them.
 */
public final class MapMaker {

    /** The space between what is mapped and the neatline, as a part of the frame. */
    private static final double FRAME_MARGIN = 0.006;

    private final ProgramFolders folders;
    private final Kept<Result<Layer>> layer = new Kept<>();
    private final Kept<Result<Table>> table = new Kept<>();
    private final Kept<SheetGround> ground = new Kept<>();
    private final Kept<SheetGround> simplified = new Kept<>();
    private final Kept<Result<Template>> template = new Kept<>();
    private final Kept<OuterLines> outerLines = new Kept<>();
    private final Kept<Placement> labels = new Kept<>();
    private final Context context;
    private final Crosswalks crosswalks;

    /** A maker that seeks templates and context in these folders. */
    public MapMaker(ProgramFolders folders) {
        this.folders = folders;
        this.context = new Context(folders);
        this.crosswalks = new Crosswalks(folders);
    }

    /**
     * The rows laid to the areas, and a value for each area.
     *
     * @param join how they met
     * @param values one value per area
     * @param problems what was noticed on the way
     */
    public record Joined(Join join, AreaValues values, List<Problem> problems) {
        public Joined {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Joins the table to the boundaries, without drawing anything.
     *
     * @param documentFile where the recipe is (or would be) kept: a crosswalk is sought beside it
     * @throws org.myaypon.data.UserException when an input cannot be used
     */
    public Joined join(MapDocument document, Path documentFile, Progress progress) {
        CompletableFuture<Result<Table>> rows = CompletableFuture.supplyAsync(() -> table(document.table(), progress));
        Result<Layer> areas = layer(document.boundaries(), progress);
        return joined(document, documentFile, areas, outcome(rows));
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
        Path templateFile = folders.template(document.template(), folderOf(documentFile));
        CompletableFuture<Result<Table>> rows = CompletableFuture.supplyAsync(() -> table(document.table(), progress));
        CompletableFuture<Result<Template>> sheet = rows.thenApplyAsync(ignored -> {
            context.around();
            return template(templateFile);
        });
        Result<Layer> areas = layer(document.boundaries(), progress);
        progress.check();
        progress.report(0.2, "Cleaning boundaries");
        SheetGround clean = ground.get(
                List.of(
                        FileState.of(document.boundaries().file()),
                        document.boundaries().layer()),
                () -> SheetGround.of(areas.value(), folders.cache(), progress));
        progress.check();
        progress.report(0.5, "Joining");
        Joined joined = joined(document, documentFile, areas, outcome(rows));
        progress.report(0.6, "Composing");
        return composed(document, options, joined, clean, outcome(sheet), progress);
    }

    private MadeMap composed(
            MapDocument document,
            SheetOptions options,
            Joined joined,
            SheetGround clean,
            Result<Template> sheet,
            Progress progress) {
        List<Problem> problems = new ArrayList<>(joined.problems());
        problems.addAll(clean.problems());
        problems.addAll(sheet.problems());
        Result<List<MapClass>> classes = classing(document, joined.values()).classes(joined.values());
        problems.addAll(classes.problems());

        FrameView view = FrameView.fit(
                clean.projection().crs(), clean.extent(), sheet.value().mapBox(), FRAME_MARGIN);
        SheetGround ground = simplified.get(
                List.of(clean.id(), view.scaleDenominator()), () -> clean.simplified(view.metresPerMm()));
        progress.check();
        progress.report(0.8, "Placing names");
        Context.Around around = context.onSheet(clean.projection()).besideAreas(clean.squareMetres());
        problems.addAll(around.problems());
        MapDocument.Labels wanted = options.language()
                .map(language -> new MapDocument.Labels(document.labels().shown(), language))
                .orElse(document.labels());
        Placement placed = labels.get(
                List.of(ground.id(), view, wanted),
                () -> SheetLabels.place(
                        joined.join().boundaries(),
                        ground,
                        view,
                        wanted,
                        around,
                        Math.min(sheet.value().widthMm(), sheet.value().heightMm())));
        if (!placed.leftOut().isEmpty()) {
            problems.add(new Problem(
                    placed.leftOut().size() + " of " + joined.values().size() + " names found no room on the map",
                    "labels",
                    "Choose a larger sheet to see more of them"));
        }
        progress.check();
        OuterLines outer =
                outerLines.get(List.of(ground.id(), around.allLand()), () -> OuterLines.part(ground, around));
        ChoroplethLayers layers = ChoroplethLayers.of(
                document, joined.join(), joined.values(), classes.value(), ground, outer, around.allLand());
        double trueScale = clean.projection().trueScale(view);
        PageContent content = new PageContent(
                wanted.language() == MapDocument.Language.MY ? "my" : "en",
                SheetTexts.of(document, options, joined, clean.projection().description()),
                new PageContent.MapContent(view, layers.background(), layers.layers(), placed.placed()),
                layers.legend(),
                clean.projection().northAt(view.centreXM(), view.centreYM()),
                trueScale);
        Result<Page> page = PageComposer.compose(sheet.value(), content);
        problems.addAll(page.problems());
        return new MadeMap(
                document,
                page.value(),
                view,
                areas(joined, ground),
                joined.join(),
                joined.values(),
                classes.value(),
                placed.leftOut().size(),
                problems);
    }

    private static Classing classing(MapDocument document, AreaValues values) {
        MapDocument.Classes classes = document.classes();
        Classing classing = Classing.of(classes.method(), classes.count(), classes.breaks());
        if (!values.numeric() && !(classing instanceof UniqueValues)) {
            throw NumbersNeeded.by(classing.method(), values);
        }
        return classing;
    }

    private Joined joined(MapDocument document, Path documentFile, Result<Layer> areas, Result<Table> rows) {
        return TableJoin.of(
                        areas,
                        document.boundaries().key(),
                        rows,
                        document.table(),
                        crosswalks.rules(document.joining(), folderOf(documentFile)))
                .valued(document.value());
    }

    private static List<MadeMap.Area> areas(Joined joined, SheetGround ground) {
        Layer boundaries = joined.join().boundaries();
        Optional<String> name = NameFields.of(boundaries).name();
        List<MadeMap.Area> areas = new ArrayList<>();
        for (int i = 0; i < boundaries.features().size(); i++) {
            var feature = boundaries.features().get(i);
            String key = Layer.text(feature, joined.join().key());
            areas.add(new MadeMap.Area(
                    key,
                    name.map(field -> Layer.text(feature, field)).orElse(key),
                    ground.coverage().areas().get(i)));
        }
        return areas;
    }

    private Result<Layer> layer(MapDocument.Boundaries source, Progress progress) {
        return layer.get(
                List.of(FileState.of(source.file()), source.layer()),
                () -> LayerReader.read(source.file(), source.layer(), progress));
    }

    private Result<Table> table(MapDocument.TableRows source, Progress progress) {
        return table.get(
                List.of(FileState.of(source.file()), source.sheet()),
                () -> TableReader.read(source.file(), source.sheet(), progress));
    }

    private Result<Template> template(Path file) {
        return template.get(FileState.of(file), () -> TemplateFile.read(file));
    }

    private static Path folderOf(Path documentFile) {
        Path folder = documentFile.toAbsolutePath().getParent();
        return folder == null ? documentFile.toAbsolutePath() : folder;
    }

    /** The outcome of work on another thread, with its own exception when it failed. */
    private static <T> T outcome(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
