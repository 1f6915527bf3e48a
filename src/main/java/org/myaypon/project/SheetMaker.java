package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.indicator.NameFields;
import org.myaypon.page.FrameView;
import org.myaypon.page.PageContent;
import org.myaypon.page.RestrictedMark;
import org.myaypon.page.Sheet;
import org.myaypon.page.SheetComposer;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableRoom;
import org.myaypon.style.Coloring;
import org.myaypon.style.PaletteShelf;
import org.myaypon.template.TableItem;
import org.myaypon.template.Template;
import org.myaypon.template.TextValue;

/**
 * Makes the sheet of areas whose values are known: classes, layers, names, tables and the page. What depends on the areas and
 * the scale alone is kept, so that another palette or title is drawn at once.
 */
final class SheetMaker {

    /** The sheets of a country lie in so many zones, and it has a sheet of its own. */
    private static final int MOST_PROJECTIONS = 4;

    private final MapInputs inputs;
    private final Context context;
    private final Recent<SheetGround> projected;
    private final Recent<Context.Around> beside;
    private final SheetFrames frames;
    private final HazardTable hazards;
    private final UnitValues units;
    private final SheetSnapshot snapshots;
    private final Kept<List<TableContent>> tables = new Kept<>();
    private final Kept<AreaTargets> targets;
    private final Kept<SheetTables.OfAll> tablesOfAll;

    SheetMaker(MapInputs inputs, Context context) {
        this.inputs = inputs;
        this.context = context;
        snapshots = new SheetSnapshot(inputs);
        projected = new Recent<>(MOST_PROJECTIONS);
        beside = new Recent<>(MOST_PROJECTIONS);
        frames = new SheetFrames(new LocatorGrounds());
        hazards = new HazardTable(inputs);
        units = new UnitValues();
        targets = new Kept<>();
        tablesOfAll = new Kept<>();
    }

    private SheetMaker(SheetMaker other) {
        inputs = other.inputs;
        context = other.context;
        snapshots = new SheetSnapshot(inputs);
        projected = other.projected;
        beside = other.beside;
        frames = other.frames.beside();
        hazards = other.hazards;
        units = other.units;
        targets = other.targets;
        tablesOfAll = other.tablesOfAll;
    }

    /** Another that shares what does not depend on the part of the ground that a sheet shows. */
    SheetMaker beside() {
        return new SheetMaker(this);
    }

    /** Reads what lies around, which another thread may do while the boundaries are read. */
    void prepare() {
        context.around();
    }

    /**
     * Makes the sheet.
     *
     * @param documentFile where the recipe is (or would be) kept: styles are sought beside it
     * @param snapshot what figures and small maps are worked out of
     * @param clean the areas that are shown, on the sheet's ground
     * @param palettes the palettes at hand
     * @throws org.myaypon.data.UserException when the values do not suit the method, or a layer over the areas cannot be used
     */
    MadeMap make(
            MapDocument document,
            Path documentFile,
            SheetOptions options,
            JoinedAreas joined,
            SnapshotValues snapshot,
            SheetGround clean,
            Result<Template> template,
            PaletteShelf palettes,
            Progress progress) {
        List<Problem> problems = new ArrayList<>(joined.problems());
        problems.addAll(clean.problems());
        problems.addAll(SharedMap.told(document, options.sharing()));
        Template asked = taken(template, problems);
        problems.addAll(UnknownTexts.of(document, options, asked));
        problems.addAll(LabelMoves.unknown(document, joined));
        Optional<Path> style = inputs.styleFile(document, documentFile);
        List<MapClass> classes = style.isPresent() ? List.of() : taken(AreaClasses.of(document, joined), problems);
        Coloring coloring = taken(MapColoring.of(document, joined, classes, palettes), problems);
        Labels labels = options.language().map(document.labels()::withLanguage).orElse(document.labels());
        Focus focus = taken(focus(document, joined, clean), problems);
        List<TableContent> written = tables(document, options, joined, clean, focus);
        Template sheet = fitted(asked, written, labels, joined);
        Scene scene = taken(scene(document, joined, focus, clean, sheet), problems);
        progress.check();
        SheetOverlays overlays = taken(
                SheetOverlays.of(
                        document,
                        joined,
                        inputs,
                        new SheetOverlays.On(scene.projection(), scene.view(), documentFile),
                        progress),
                problems);
        progress.report(0.8, "Placing names");
        Context.Around country = context.onSheet(scene.projection());
        problems.addAll(country.problems());
        CountryPart part = CountryPart.of(country, scene);
        problems.addAll(Glide.problems(document.revision().glide()));
        problems.addAll(BurmeseNameChecks.of(joined, labels.language()));
        Optional<VersionChanges> changes =
                taken(VersionComparison.of(document, joined, inputs, documentFile, progress), problems);
        Map<String, String> texts = new HashMap<>(
                ChangeText.of(document.revision(), changes, joined, labels.language() == MapDocument.Language.MY));
        texts.putAll(SheetTexts.of(document, options, joined, scene, !hasCaveat(sheet, written)));
        texts.put("whole-country", part == CountryPart.WHOLE ? "yes" : "");
        SheetValues values = new SheetValues(document, documentFile, options, joined, scene.focus(), classes, units);
        problems.addAll(values.unserved(sheet));
        FrameMaker.Subject subject = new FrameMaker.Subject(
                document,
                joined,
                scene.focus(),
                classes,
                coloring,
                style.map(file -> new StyledAreas.Source(file, inputs)),
                around(country, scene),
                labels,
                changes.filter(some -> document.revision().outlined()));
        SheetFrames.Wanted wanted = new SheetFrames.Wanted(
                subject, scene, sheet, TextValue.inEnglish(values.of(texts)), context.around(), part);
        SheetFrames.Made maps = taken(frames.make(wanted, overlays), problems);
        List<String> leftOut = leftOut(maps.leftOut(), joined, scene.focus());
        problems.addAll(LabelProblems.of(leftOut, wantedLabels(subject, scene.focus()), joined, labels, scene.view()));
        problems.addAll(LabelProblems.ofOneLanguage(maps.main().labels().placed(), joined, labels));
        progress.check();
        Map<String, TextValue> said = values.of(SheetTexts.withNotes(texts, maps.notes()));
        UsedPictures pictures = inputs.pictures(document, documentFile);
        PageContent content = spoken(
                content(subject, scene, maps, said, written)
                        .with(pictures)
                        .with(taken(snapshots.make(wanted, snapshot, documentFile), problems)),
                labels,
                joined);
        Sheet composed = taken(SheetComposer.compose(sheet, content), problems);
        return new MadeMap(
                document,
                sheet,
                options.sharing() == Sharing.RESTRICTED ? RestrictedMark.on(composed) : composed,
                scene.view(),
                areas(joined, maps.main().ground()),
                scene.focus().places(),
                joined.join(),
                joined.values(),
                joined.coverage(),
                joined.exposure(),
                classes,
                coloring,
                changes,
                pictures.files(),
                leftOut.size(),
                problems);
    }

    /** What the sheet shows of values and rows: see {@link SheetFootprint}. */
    String footprint(
            MapDocument document,
            Path documentFile,
            SheetOptions options,
            JoinedAreas joined,
            SheetGround clean,
            Template template,
            PaletteShelf palettes) {
        boolean styled = document.style().isPresent();
        List<MapClass> classes =
                styled ? List.of() : AreaClasses.of(document, joined).value();
        Coloring coloring = MapColoring.of(document, joined, classes, palettes).value();
        Focus focus = focus(document, joined, clean).value();
        Labels labels = options.language().map(document.labels()::withLanguage).orElse(document.labels());
        Template sheet = fitted(template, tables(document, options, joined, clean, focus), labels, joined);
        Scene scene = scene(document, joined, focus, clean, sheet).value();
        Map<String, String> texts = new HashMap<>(SheetTexts.of(document, options, joined, scene, true));
        CountryPart part = CountryPart.of(context.onSheet(scene.projection()), scene);
        texts.put("whole-country", part == CountryPart.WHOLE ? "yes" : "");
        Map<String, TextValue> values =
                new SheetValues(document, documentFile, options, joined, scene.focus(), classes, units).of(texts);
        return new SheetFootprint(document, joined, scene, sheet)
                .of(classes, coloring, kept(document, joined, told(document, options, joined, scene.focus())), values);
    }

    /** What lies around the map; of a sheet of a part only what is near, since each sheet of a series has to write it. */
    private Context.Around around(Context.Around country, Scene scene) {
        Context.Around all = beside.get(
                List.of(scene.ground().id(), System.identityHashCode(country)),
                () -> country.besideAreas(scene.ground().squareMetres()));
        return scene.focus().all() ? all : all.near(scene.view().ground());
    }

    private List<TableContent> tables(
            MapDocument document, SheetOptions options, JoinedAreas joined, SheetGround clean, Focus focus) {
        List<TableContent> written = new ArrayList<>(kept(document, joined, told(document, options, joined, focus)));
        hazards.of(document, joined, clean, focus).ifPresent(written::add);
        return written;
    }

    /** The template with its map as high as the tables allow. */
    private static Template fitted(Template asked, List<TableContent> written, Labels labels, JoinedAreas joined) {
        if (asked.map().takes().isEmpty()) {
            return asked;
        }
        List<TableContent> said = labels.language() == MapDocument.Language.MY
                ? BurmeseSheet.of(joined).tables(written)
                : written;
        return TableRoom.fitted(asked, said, SheetValues.language(labels.language()));
    }

    private List<TableContent> kept(MapDocument document, JoinedAreas joined, SheetPart part) {
        String called = document.heading().legend();
        SheetTables.OfAll ofAll =
                tablesOfAll.get(List.of(joined.id(), called), () -> SheetTables.OfAll.of(joined, called));
        return tables.get(List.of(joined.id(), called, part), () -> SheetTables.of(joined, ofAll, part));
    }

    /** The areas that tables are about; the sheet of an area without a shape shows what lies around it, and tells of its own rows. */
    private static SheetPart told(MapDocument document, SheetOptions options, JoinedAreas joined, Focus focus) {
        String own = options.texts().getOrDefault("area.pcode", "");
        return IntStream.range(0, joined.values().size())
                .filter(area -> !own.isEmpty() && joined.keyOf(area).equals(own))
                .mapToObj(area -> new SheetPart(List.of(area), ""))
                .findFirst()
                .orElseGet(() -> focus.all()
                        ? SheetPart.ALL
                        : new SheetPart(
                                focus.places(),
                                OneArea.of(document.frame(), joined, focus)
                                        .map(OneArea::name)
                                        .orElse("")));
    }

    private Result<Focus> focus(MapDocument document, JoinedAreas joined, SheetGround clean) {
        return Focus.of(document.frame(), targets.get(joined.id(), () -> new AreaTargets(joined)), clean);
    }

    /** What the main map is of: the areas in the sheet's projection, those that it is fitted to, and its scale. */
    private Result<Scene> scene(
            MapDocument document, JoinedAreas joined, Focus focus, SheetGround clean, Template sheet) {
        Frame frame = document.frame();
        SheetProjection projection = ProjectionChoice.of(frame.crs(), focus.degrees(clean));
        SheetGround ground = projected.get(List.of(clean.id(), projection.description()), () -> clean.on(projection));
        Result<FrameView> view =
                MainView.of(frame, focus, ground, sheet.mapBox(), place -> ShownNames.of(joined.shown())
                        .names()
                        .get(place));
        FrameView clear = LocatorRoom.beside(
                view.value(), focus, ground, sheet, frame.scale().isEmpty());
        return new Result<>(new Scene(ground, focus, clear), view.problems());
    }

    private static PageContent content(
            FrameMaker.Subject subject,
            Scene scene,
            SheetFrames.Made maps,
            Map<String, TextValue> texts,
            List<TableContent> tables) {
        FrameView view = scene.view();
        return new PageContent(
                SheetValues.language(subject.labels().language()).word(),
                texts,
                maps.main().content(maps.marks()),
                maps.main().legend(subject),
                scene.projection().northAt(view.centreXM(), view.centreYM()),
                scene.projection().trueScale(view),
                tables,
                maps.sides());
    }

    /** A Burmese sheet says the program's own words, names and numbers in Burmese. */
    private static PageContent spoken(PageContent content, Labels labels, JoinedAreas joined) {
        if (labels.language() != MapDocument.Language.MY) {
            return content;
        }
        BurmeseSheet burmese = BurmeseSheet.of(joined);
        return content.saying(
                burmese.texts(content.texts()),
                burmese.legend(content.legend()),
                burmese.tables(content.tables()),
                content.snapshot().saying(burmese::legend));
    }

    private static <T> T taken(Result<T> result, List<Problem> problems) {
        problems.addAll(result.problems());
        return result.value();
    }

    /** The ids of those of the areas that the map is about that have no name on it. */
    private static List<String> leftOut(Set<String> nameless, JoinedAreas joined, Focus focus) {
        return focus.places().stream()
                .map(place -> joined.layer().features().get(place).getID())
                .filter(nameless::contains)
                .toList();
    }

    private static long wantedLabels(FrameMaker.Subject subject, Focus focus) {
        BitSet nameless = AreasOfNote.nameless(subject);
        return focus.places().stream().filter(place -> !nameless.get(place)).count();
    }

    /** Whether the sheet has a table that says itself how exposed people are counted. */
    private static boolean hasCaveat(Template sheet, List<TableContent> tables) {
        return sheet.items().stream()
                        .anyMatch(item ->
                                item instanceof TableItem && !item.slot().isHidden())
                && !tables.isEmpty()
                && tables.get(0).name().equals(ExposureTable.NAME);
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
