package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.FrameView;
import org.myaypon.page.GraticuleLayout;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageComposer;
import org.myaypon.page.SideMapContent;
import org.myaypon.page.SideMaps;
import org.myaypon.style.BaseStyles;
import org.myaypon.template.Box;
import org.myaypon.template.InsetItem;
import org.myaypon.template.LocatorItem;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;

/**
 * Makes all maps of a sheet: first it chooses what insets, locator and net show and where they stand, so that the names of the
 * main map keep clear of them; then it makes the main map and the insets.
 */
final class SheetFrames {

    private static final double AIR_MM = 0.8;

    private final FrameMaker main = new FrameMaker();
    private final Map<String, FrameMaker> insetMakers = new HashMap<>();
    private final Kept<Result<List<SheetInset>>> insets = new Kept<>();
    private final Kept<SideMapContent> locator = new Kept<>();
    private final Kept<SheetNet> net = new Kept<>();
    private final Kept<List<MapLayer>> veil = new Kept<>();
    private final Kept<List<MapLayer>> focusLines = new Kept<>();
    private final LocatorGrounds locatorGrounds;

    /** A maker whose locators stand on these grounds. */
    SheetFrames(LocatorGrounds locatorGrounds) {
        this.locatorGrounds = locatorGrounds;
    }

    /** Another, for other sheets, that shares what locators stand on. */
    SheetFrames beside() {
        return new SheetFrames(locatorGrounds);
    }

    /**
     * What is shown, and on which sheet.
     *
     * @param subject what all maps have in common
     * @param scene what the main map is of
     * @param template the sheet
     * @param texts the values of variables, for the conditions of items
     * @param country all that lies around, in degrees
     * @param part how much of the country the main map shows
     */
    record Wanted(
            FrameMaker.Subject subject,
            Scene scene,
            Template template,
            Map<String, String> texts,
            Context.Around country,
            CountryPart part) {

        /** The items of a kind that will be drawn. */
        <T extends TemplateItem> List<T> items(Class<T> kind) {
            return template.items().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .filter(item -> PageComposer.isWanted(item, template, texts))
                    .toList();
        }

        /** Where Burmese names are found, when names are wanted in Burmese. */
        private Optional<Layer> burmeseNames() {
            return Optional.of(subject.joined().layer())
                    .filter(layer -> subject.labels().language() == MapDocument.Language.MY);
        }

        /** Whether the map is fitted to one township, district or state/region, as each of a series is. */
        private boolean isOfOne() {
            return !scene.focus().all() && subject.document().frame().areas().size() == 1;
        }

        private double shortSideMm() {
            return Math.min(template.widthMm(), template.heightMm());
        }
    }

    /**
     * The maps of a sheet.
     *
     * @param main the main map
     * @param marks letters on the main map that tell where the insets lie
     * @param sides the maps beside it, and the net on it
     * @param notes of how many areas there are no symbols, and that those around are greyed
     * @param leftOut the ids of areas that found no room for their name, neither on the main map nor on the inset that is theirs
     */
    record Made(
            FrameMaker.Made main, List<PlacedLabel> marks, SideMaps sides, List<String> notes, Set<String> leftOut) {}

    /** What lies on the main map. */
    private record OnMap(List<SheetInset> insets, Map<String, SideMapContent> locator, List<Envelope> boxes) {}

    /** Makes the maps. */
    synchronized Result<Made> make(Wanted wanted, SheetOverlays overlays) {
        FrameMaker.Seen seen =
                main.seen(wanted.scene().ground(), wanted.scene().view(), whole(wanted), wanted.isOfOne());
        List<Geometry> drawn = seen.ground().coverage().areas();
        List<Envelope> marksMm =
                OverlayMarks.boxesMm(overlays.aboveLines(), wanted.scene().view());
        Result<List<SheetInset>> chosen = insets(wanted, drawn, marksMm);
        OnMap onMap = onMap(chosen.value(), locator(wanted, drawn));
        List<Envelope> onNet = new ArrayList<>(onMap.boxes());
        onNet.addAll(marksMm);
        Optional<SheetNet> lines = net(wanted, drawn, onNet);
        List<Problem> problems = new ArrayList<>(chosen.problems());
        Forms forms = forms(wanted, seen, overlays, onMap.insets());
        problems.addAll(forms.drawn().problems());
        SheetOverlays all = forms.drawn()
                .value()
                .withUnder(lines.map(SheetNet::layers).orElse(List.of()))
                .withUnder(overlays.underLines().isEmpty() ? List.of() : veil(wanted, seen))
                .withAbove(focusLines(wanted, seen))
                .withLowestAbove(places(wanted, onMap.insets()));
        List<PlacedLabel> marks = onMap.insets().stream()
                .map(inset -> inset.mark(wanted.scene().view(), all.symbolsMm().values()))
                .toList();
        SymbolNames symbols = SymbolNames.of(forms.plans(), all.symbolsMm().keySet());
        Map<String, SideMapContent> sides = new HashMap<>(onMap.locator());
        Set<String> leftOut = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (SheetInset inset : onMap.insets()) {
            FrameMaker.Made side = side(wanted, inset, overlays, forms.plans(), symbols);
            named.addAll(side.labels().named());
            sides.put(inset.id(), inset.sideMap(side.content(List.of()), wanted.burmeseNames()));
            inset.places().stream()
                    .map(place -> wanted.subject()
                            .joined()
                            .layer()
                            .features()
                            .get(place)
                            .getID())
                    .filter(side.labels().leftOut()::contains)
                    .forEach(leftOut::add);
        }
        List<Envelope> covered = covered(onMap, lines, marks, wanted.scene().view());
        FrameMaker.Room room =
                new FrameMaker.Room(wanted.shortSideMm(), covered, marksMm, symbols.elsewhere(), all.symbolsMm(), true);
        FrameMaker.Made made = main.make(wanted.subject(), seen, all, room);
        problems.addAll(made.problems());
        lines.ifPresent(found -> problems.addAll(found.problems()));
        SideMaps beside = new SideMaps(sides, lines.map(SheetNet::item));
        leftOut.addAll(made.labels().leftOut());
        named.addAll(made.labels().named());
        leftOut.removeAll(named);
        List<String> notes = new ArrayList<>(forms.notes());
        Quietened.note(wanted.subject(), seen).ifPresent(notes::add);
        return new Result<>(new Made(made, marks, beside, notes, leftOut), problems);
    }

    /** The symbols of a sheet, and the layers of the main map with them. */
    private record Forms(List<FormPlan> plans, Result<SheetOverlays> drawn) {

        private List<String> notes() {
            return plans.stream().flatMap(form -> form.areas().note().stream()).toList();
        }
    }

    private Forms forms(Wanted wanted, FrameMaker.Seen seen, SheetOverlays overlays, List<SheetInset> insets) {
        FormGround onMain = main.formGround(
                wanted.subject().joined(),
                seen,
                insets.stream().map(inset -> inset.view().ground()).toList());
        List<FormPlan> plans = FormPlan.all(wanted.subject().document(), onMain);
        Result<SheetOverlays> drawn = overlays.with(plans, onMain);
        List<Problem> problems = new ArrayList<>();
        plans.forEach(form -> problems.addAll(form.areas().problems()));
        problems.addAll(drawn.problems());
        return new Forms(plans, new Result<>(drawn.value(), problems));
    }

    private static OnMap onMap(List<SheetInset> insets, Map<String, SideMapContent> locator) {
        List<Envelope> boxes = new ArrayList<>();
        insets.forEach(inset -> boxes.add(envelope(inset.item().slot().box())));
        locator.values().forEach(map -> boxes.add(envelope(map.box())));
        return new OnMap(insets, locator, List.copyOf(boxes));
    }

    private static List<Envelope> covered(
            OnMap onMap, Optional<SheetNet> net, List<PlacedLabel> marks, FrameView main) {
        List<Envelope> covered = new ArrayList<>();
        onMap.boxes().forEach(box -> covered.add(new Envelope(box)));
        net.ifPresent(found -> covered.addAll(GraticuleLayout.boxesMm(found.item())));
        marks.forEach(mark -> covered.add(mark.inkMm()));
        covered.forEach(box -> box.expandBy(AIR_MM));
        onMap.insets().forEach(inset -> covered.addAll(inset.linesMm(main)));
        return covered;
    }

    private Result<List<SheetInset>> insets(Wanted wanted, List<Geometry> drawn, List<Envelope> marksMm) {
        List<InsetItem> items = wanted.items(InsetItem.class);
        JoinedAreas joined = wanted.subject().joined();
        BitSet ofNote = AreasOfNote.of(wanted.subject());
        return insets.get(
                List.of(wanted.scene().id(), items, joined.id(), ofNote, marksMm),
                () -> SheetInsets.of(items, joined, wanted.scene(), new SheetInsets.OnMap(drawn, ofNote, marksMm)));
    }

    /** A style may ask for the size of an area, and symbols for its middle; lines stand around those that the map is fitted to. */
    private static IntPredicate whole(Wanted wanted) {
        Focus focus = wanted.scene().focus();
        boolean all = focus.all()
                || wanted.subject().style().isPresent()
                || !wanted.subject().joined().forms().isEmpty();
        return all ? area -> true : Set.copyOf(focus.places())::contains;
    }

    private FrameMaker.Made side(
            Wanted wanted, SheetInset inset, SheetOverlays overlays, List<FormPlan> forms, SymbolNames symbols) {
        FrameMaker maker = insetMakers.computeIfAbsent(inset.id(), name -> new FrameMaker());
        FrameMaker.Seen seen = maker.seen(wanted.scene().ground(), inset.view());
        SheetOverlays drawn = overlays.with(
                        forms, maker.formGround(wanted.subject().joined(), seen, List.of()))
                .value();
        return maker.make(
                wanted.subject(),
                seen,
                drawn,
                new FrameMaker.Room(
                        wanted.shortSideMm(),
                        List.of(),
                        OverlayMarks.boxesMm(overlays.aboveLines(), inset.view()),
                        symbols.notNamedOn(
                                inset,
                                drawn.symbolsMm().keySet(),
                                new InsetReach(inset.view())
                                        .hardlySeen(seen.ground().coverage().areas())),
                        drawn.symbolsMm(),
                        false));
    }

    private Map<String, SideMapContent> locator(Wanted wanted, List<Geometry> drawn) {
        List<LocatorItem> items = wanted.items(LocatorItem.class);
        if (wanted.part() != CountryPart.PART || items.isEmpty()) {
            return Map.of();
        }
        LocatorItem item = items.get(0);
        SideMapContent map = locator.get(
                List.of(wanted.scene().id(), item),
                () -> SheetLocator.of(item, wanted.country(), wanted.scene(), drawn, locatorGrounds));
        return Map.of(item.slot().name(), map);
    }

    private Optional<SheetNet> net(Wanted wanted, List<Geometry> drawn, List<Envelope> taken) {
        boolean burmese = wanted.subject().labels().language() == MapDocument.Language.MY;
        return SheetNet.wanted(wanted.template(), wanted.subject().document().frame(), wanted.texts())
                .map(item -> net.get(
                        List.of(wanted.scene().id(), item, taken, burmese),
                        () -> SheetNet.of(
                                item, wanted.scene(), wanted.scene().focus().of(drawn), taken, burmese)));
    }

    private List<MapLayer> veil(Wanted wanted, FrameMaker.Seen seen) {
        Focus focus = wanted.scene().focus();
        return focus.all()
                ? List.of()
                : veil.get(List.of(seen.ground().id(), focus), () -> List.of(FocusLines.veil(focus, seen)));
    }

    private List<MapLayer> focusLines(Wanted wanted, FrameMaker.Seen seen) {
        Focus focus = wanted.scene().focus();
        return focus.all()
                ? List.of()
                : focusLines.get(
                        List.of(seen.ground().id(), focus),
                        () -> FocusLines.of(
                                focus,
                                seen,
                                main.outerLines(seen, wanted.subject().around())));
    }

    /** Lines around the places that insets show. */
    private static List<MapLayer> places(Wanted wanted, List<SheetInset> insets) {
        List<Geometry> places = insets.stream()
                .map(inset ->
                        new GeometryFactory().toGeometry(inset.view().ground()).getBoundary())
                .toList();
        return places.isEmpty()
                ? List.of()
                : List.of(new MapLayer(
                        "Insets",
                        ProjectedFeatures.onSheet(
                                places, "inset", wanted.scene().projection()),
                        BaseStyles.insetPlaces()));
    }

    private static Envelope envelope(Box box) {
        return new Envelope(box.xMm(), box.rightMm(), box.yMm(), box.bottomMm());
    }
}
