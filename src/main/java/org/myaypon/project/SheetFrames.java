package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.Box;
import org.myaypon.page.FrameView;
import org.myaypon.page.GraticuleLayout;
import org.myaypon.page.GraticuleLook;
import org.myaypon.page.GridLine;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageComposer;
import org.myaypon.page.PageContent.SideMap;
import org.myaypon.page.PageContent.SideMaps;
import org.myaypon.page.PageItem;
import org.myaypon.page.Template;
import org.myaypon.page.TemplateItem;
import org.myaypon.style.BaseStyles;

/**
 * Makes all maps of a sheet: first it chooses what insets, locator and net show and where they stand, so that the names of the
 * main map keep clear of them; then it makes the main map and the insets.
 */
final class SheetFrames {

    private static final double AIR_MM = 0.8;

    private final FrameMaker main = new FrameMaker();
    private final Map<String, FrameMaker> insets = new HashMap<>();
    private final Kept<Result<List<SheetInset>>> chosen = new Kept<>();
    private final Kept<Optional<Locator>> located = new Kept<>();
    private final Kept<Optional<Net>> net = new Kept<>();
    private final Kept<List<MapLayer>> focusLine = new Kept<>();

    /**
     * What is shown, and on which sheet.
     *
     * @param subject what all maps have in common
     * @param template the sheet
     * @param texts the values of variables, for the conditions of items
     * @param country all that lies around, in degrees
     * @param part how much of the country the main map shows
     * @param ground the areas, not simplified
     * @param focus those that the main map is fitted to
     * @param view what the main map shows
     */
    record Wanted(
            FrameMaker.Subject subject,
            Template template,
            Map<String, String> texts,
            Context.Around country,
            CountryPart part,
            SheetGround ground,
            Focus focus,
            FrameView view) {

        private <T extends TemplateItem> List<T> items(Class<T> kind) {
            return template.items().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .filter(item -> PageComposer.isWanted(item, template, texts))
                    .toList();
        }

        private double shortSideMm() {
            return Math.min(template.widthMm(), template.heightMm());
        }

        private boolean isBurmese() {
            return subject.labels().language() == MapDocument.Language.MY;
        }
    }

    /**
     * The maps of a sheet.
     *
     * @param main the main map
     * @param marks letters on the main map that tell where the insets lie
     * @param sides the maps beside it, and the net on it
     * @param notes of how many areas there are no symbols
     */
    record Made(FrameMaker.Made main, List<PlacedLabel> marks, SideMaps sides, List<String> notes) {}

    private record Locator(String name, SideMap map) {}

    private record Net(PageItem.Graticule item, GraticuleLook look, List<GridLine> lines) {}

    /** Makes the maps. */
    synchronized Result<Made> make(Wanted wanted, SheetOverlays overlays) {
        FrameMaker.Seen seen = main.seen(wanted.ground(), wanted.view());
        Result<List<SheetInset>> insetsHere = insets(wanted, seen);
        Optional<Locator> locator = locator(wanted, seen);
        List<Envelope> onMap = new ArrayList<>();
        insetsHere
                .value()
                .forEach(inset -> onMap.add(envelope(inset.item().slot().box())));
        locator.ifPresent(found -> onMap.add(envelope(found.map().box())));
        Optional<Net> lines = net(wanted, seen, onMap);
        List<InsetMark> marks = insetsHere.value().stream()
                .map(inset -> InsetMark.of(inset, wanted.view()))
                .toList();
        List<Envelope> covered = new ArrayList<>();
        onMap.forEach(box -> covered.add(new Envelope(box)));
        lines.ifPresent(found -> covered.addAll(GraticuleLayout.boxesMm(found.item())));
        marks.forEach(mark -> covered.add(mark.boxMm()));
        covered.forEach(box -> box.expandBy(AIR_MM));
        covered.addAll(OverlayMarks.boxesMm(overlays.aboveLines(), wanted.view()));
        List<Problem> problems = new ArrayList<>(insetsHere.problems());
        FormGround onMain = main.formGround(
                wanted.subject().joined(),
                seen,
                insetsHere.value().stream().map(SheetInset::ground).toList());
        List<FormPlan> forms = FormPlan.all(wanted.subject().document(), onMain);
        forms.forEach(form -> problems.addAll(form.areas().problems()));
        Result<SheetOverlays> drawn = overlays.with(forms, onMain);
        problems.addAll(drawn.problems());
        List<MapLayer> focus = wanted.focus().all()
                ? List.of()
                : focusLine.get(List.of(seen.ground().id(), wanted.focus()), () -> FocusLines.of(wanted.focus(), seen));
        SheetOverlays all = drawn.value()
                .withUnder(gridLayers(wanted, lines))
                .withAbove(focus)
                .withAbove(markLayers(wanted, insetsHere.value()));
        Map<String, SideMap> sides = new HashMap<>();
        locator.ifPresent(found -> sides.put(found.name(), found.map()));
        insetsHere
                .value()
                .forEach(inset -> sides.put(inset.item().slot().name(), side(wanted, inset, overlays, forms)));
        FrameMaker.Made onSheet = main.make(
                wanted.subject(),
                seen,
                all,
                new FrameMaker.Room(wanted.shortSideMm(), covered, namedOn(insetsHere.value()), all.symbolsMm(), true));
        problems.addAll(onSheet.problems());
        Made made = new Made(
                onSheet,
                marks.stream().map(InsetMark::letter).toList(),
                new SideMaps(sides, lines.map(Net::item)),
                forms.stream().flatMap(form -> form.areas().note().stream()).toList());
        lines.flatMap(found -> tooMany(wanted)).ifPresent(problems::add);
        return new Result<>(made, problems);
    }

    /** The areas that are named on insets. */
    private static Set<Integer> namedOn(List<SheetInset> insets) {
        return insets.stream().flatMap(inset -> inset.places().stream()).collect(Collectors.toSet());
    }

    private Result<List<SheetInset>> insets(Wanted wanted, FrameMaker.Seen seen) {
        List<TemplateItem.Inset> items = wanted.items(TemplateItem.Inset.class);
        return chosen.get(
                List.of(
                        wanted.ground().id(),
                        wanted.view(),
                        wanted.focus(),
                        items,
                        wanted.subject().joined().id()),
                () -> SheetInsets.of(items, wanted.subject().joined(), wanted.ground(), wanted.focus(), seen));
    }

    private SideMap side(Wanted wanted, SheetInset inset, SheetOverlays overlays, List<FormPlan> forms) {
        FrameMaker maker = insets.computeIfAbsent(inset.item().slot().name(), name -> new FrameMaker());
        FrameMaker.Seen seen = maker.seen(wanted.ground(), inset.view());
        SheetOverlays drawn = overlays.with(
                        forms, maker.formGround(wanted.subject().joined(), seen, List.of()))
                .value();
        FrameMaker.Made made = maker.make(
                wanted.subject(),
                seen,
                drawn,
                new FrameMaker.Room(
                        wanted.shortSideMm(),
                        OverlayMarks.boxesMm(overlays.aboveLines(), inset.view()),
                        Set.of(),
                        drawn.symbolsMm(),
                        false));
        return new SideMap(made.content(List.of()), inset.item().slot().box(), inset.title(), inset.scale());
    }

    private Optional<Locator> locator(Wanted wanted, FrameMaker.Seen seen) {
        List<TemplateItem.Locator> items = wanted.items(TemplateItem.Locator.class);
        if (wanted.part() != CountryPart.PART || items.isEmpty()) {
            return Optional.empty();
        }
        return located.get(List.of(wanted.ground().id(), wanted.view(), wanted.focus(), items), () -> {
            TemplateItem.Locator item = items.get(0);
            List<Geometry> shown = wanted.focus().places().stream()
                    .map(seen.ground().coverage().areas()::get)
                    .toList();
            Box box = SheetLocator.place(item, wanted.view(), shown);
            return Optional.of(new Locator(
                    item.slot().name(),
                    SheetLocator.of(item, box, wanted.country(), wanted.ground(), wanted.focus(), wanted.view())));
        });
    }

    private Optional<Net> net(Wanted wanted, FrameMaker.Seen seen, List<Envelope> onMap) {
        Optional<TemplateItem.Graticule> item = SheetGraticule.wanted(wanted.template(), asked(wanted))
                .filter(found -> PageComposer.isWanted(found, wanted.template(), wanted.texts()));
        if (item.isEmpty()) {
            return Optional.empty();
        }
        List<Object> from = List.of(seen.ground().id(), wanted.view(), item.get(), onMap, wanted.isBurmese());
        return net.get(from, () -> {
            List<GridLine> lines =
                    SheetGraticule.lines(wanted.ground().projection(), wanted.view(), item.get(), wanted.isBurmese());
            PageItem.Graticule laid =
                    GraticuleLayout.layout(item.get(), lines, wanted.view().box(), onMap, box -> isMapped(box, seen));
            return Optional.of(new Net(laid, item.get().look(), lines));
        });
    }

    private static Optional<FrameGrid> asked(Wanted wanted) {
        return wanted.subject().document().frame().graticule();
    }

    private static Optional<Problem> tooMany(Wanted wanted) {
        return SheetGraticule.wanted(wanted.template(), asked(wanted))
                .filter(item -> item.everyDegrees().isPresent())
                .filter(item -> SheetGraticule.isTooMany(
                        wanted.ground().projection(),
                        wanted.view(),
                        item.everyDegrees().getAsDouble()))
                .map(item -> new Problem(
                        "A line every " + Numbers.text(item.everyDegrees().getAsDouble())
                                + "° would make the map grey; the distance is chosen to suit the scale",
                        "frame: graticule",
                        "Choose a larger distance"));
    }

    private static boolean isMapped(Envelope boxMm, FrameMaker.Seen seen) {
        Box box = new Box(boxMm.getMinX(), boxMm.getMinY(), boxMm.getWidth(), boxMm.getHeight());
        Geometry under = new GeometryFactory().toGeometry(seen.view().ground(box));
        return seen.ground().coverage().areas().stream()
                .anyMatch(area ->
                        area.getEnvelopeInternal().intersects(under.getEnvelopeInternal()) && under.intersects(area));
    }

    private static List<MapLayer> gridLayers(Wanted wanted, Optional<Net> net) {
        return net.filter(found -> found.look() == GraticuleLook.LINES).stream()
                .map(found -> new MapLayer(
                        "Graticule",
                        ProjectedFeatures.onSheet(
                                SheetGraticule.onGround(found.lines(), wanted.view()),
                                "graticule",
                                wanted.ground().projection()),
                        BaseStyles.thinLines(
                                "graticule",
                                found.item().line().color(),
                                found.item().line().widthMm())))
                .toList();
    }

    private static List<MapLayer> markLayers(Wanted wanted, List<SheetInset> insets) {
        List<Geometry> places = insets.stream()
                .map(inset -> new GeometryFactory().toGeometry(inset.ground()).getBoundary())
                .toList();
        return places.isEmpty()
                ? List.of()
                : List.of(new MapLayer(
                        "Insets",
                        ProjectedFeatures.onSheet(
                                places, "inset", wanted.ground().projection()),
                        BaseStyles.insetPlaces()));
    }

    private static Envelope envelope(Box box) {
        return new Envelope(box.xMm(), box.rightMm(), box.yMm(), box.bottomMm());
    }
}
