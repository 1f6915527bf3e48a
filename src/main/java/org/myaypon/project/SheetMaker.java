package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.Placement;
import org.myaypon.page.FrameView;
import org.myaypon.page.Page;
import org.myaypon.page.PageComposer;
import org.myaypon.page.PageContent;
import org.myaypon.page.TableContent;
import org.myaypon.page.Template;
import org.myaypon.page.TemplateItem;
import org.myaypon.style.Coloring;
import org.myaypon.style.PaletteShelf;

/**
 * Makes the sheet of areas whose values are known: classes, layers, names, tables and the page. What depends on the areas and
 * the scale alone is kept, so that another palette or title is drawn at once.
 */
final class SheetMaker {

    /** The space between what is mapped and the neatline, as a part of the frame. */
    private static final double FRAME_MARGIN = 0.006;

    private final MapInputs inputs;
    private final Context context;
    private final Kept<SheetGround> simplified = new Kept<>();
    private final Kept<OuterLines> outerLines = new Kept<>();
    private final Kept<Placement> labels = new Kept<>();
    private final Kept<List<TableContent>> tables = new Kept<>();

    SheetMaker(MapInputs inputs, Context context) {
        this.inputs = inputs;
        this.context = context;
    }

    /** Reads what lies around, which another thread may do while the boundaries are read. */
    void prepare() {
        context.around();
    }

    /**
     * Makes the sheet.
     *
     * @param clean the areas that are shown, on the sheet's ground
     * @param palettes the palettes at hand
     * @throws org.myaypon.data.UserException when the values do not suit the method, or a layer over the areas cannot be used
     */
    MadeMap make(
            MapDocument document,
            SheetOptions options,
            JoinedAreas joined,
            SheetGround clean,
            Result<Template> template,
            PaletteShelf palettes,
            Progress progress) {
        List<Problem> problems = new ArrayList<>(joined.problems());
        problems.addAll(clean.problems());
        Template sheet = taken(template, problems);
        problems.addAll(UnknownTexts.of(options, sheet));
        List<MapClass> classes = taken(AreaClasses.of(document, joined), problems);
        Coloring coloring = taken(MapColoring.of(document, joined, classes, palettes), problems);
        FrameView view = FrameView.fit(clean.projection().crs(), clean.extent(), sheet.mapBox(), FRAME_MARGIN);
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
        Placement placed = placed(wanted, joined, ground, view, around, sheet);
        leftOut(placed, joined).ifPresent(problems::add);
        progress.check();
        OuterLines outer =
                outerLines.get(List.of(ground.id(), around.allLand()), () -> OuterLines.part(ground, around));
        ChoroplethLayers layers = ChoroplethLayers.of(
                document,
                joined,
                classes,
                coloring,
                new ChoroplethLayers.Ground(ground, outer, around.allLand()),
                overlays);
        List<TableContent> written = tables.get(joined.id(), () -> SheetTables.of(joined));
        PageContent content = new PageContent(
                wanted.language() == MapDocument.Language.MY ? "my" : "en",
                SheetTexts.of(document, options, joined, clean.projection().description(), !hasCaveat(sheet, written)),
                new PageContent.MapContent(view, layers.background(), layers.layers(), placed.placed()),
                layers.legend(),
                clean.projection().northAt(view.centreXM(), view.centreYM()),
                clean.projection().trueScale(view),
                written);
        Page page = taken(PageComposer.compose(sheet, content), problems);
        return new MadeMap(
                document,
                page,
                view,
                areas(joined, ground),
                joined.join(),
                joined.values(),
                joined.coverage(),
                joined.exposure(),
                classes,
                placed.leftOut().size(),
                problems);
    }

    private static <T> T taken(Result<T> result, List<Problem> problems) {
        problems.addAll(result.problems());
        return result.value();
    }

    private Placement placed(
            MapDocument.Labels wanted,
            JoinedAreas joined,
            SheetGround ground,
            FrameView view,
            Context.Around around,
            Template sheet) {
        List<String> values =
                wanted.text() == MapDocument.LabelText.NAMES ? List.of() : AreaClasses.shortValues(joined);
        double shortSideMm = Math.min(sheet.widthMm(), sheet.heightMm());
        return labels.get(
                List.of(ground.id(), view, wanted, values),
                () -> SheetLabels.place(joined.layer(), values, ground, view, wanted, around, shortSideMm));
    }

    private static Optional<Problem> leftOut(Placement placed, JoinedAreas joined) {
        return placed.leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        placed.leftOut().size() + " of " + joined.values().size() + " labels found no room on the map",
                        "labels",
                        "Choose a larger sheet to see more of them"));
    }

    /** Whether the sheet has a table that says itself how exposed people are counted. */
    private static boolean hasCaveat(Template sheet, List<TableContent> tables) {
        return sheet.items().stream().anyMatch(TemplateItem.Table.class::isInstance)
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
