package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.NameFields;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;
import org.myaypon.template.InsetItem;

/** Chooses what the insets of a sheet show: the place that each names, or the most crowded places that are left. */
final class SheetInsets {

    private static final double MARGIN = 0.03;
    /** An inset that is not so many times as large as the map shows nothing new. */
    private static final double TIMES_LARGER = 2;
    /** One that is larger than this shows lines of a precision that the boundaries have not. */
    private static final double MOST_TIMES_LARGER = 40;

    private static final double MOST = 0.5;

    private final JoinedAreas joined;
    private final Scene scene;
    private final OnMap onMap;
    private final CrowdedAreas crowded;
    private final List<List<Integer>> crowds;
    private final List<SheetInset> insets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private SheetInsets(JoinedAreas joined, Scene scene, OnMap onMap) {
        this.joined = joined;
        this.scene = scene;
        this.onMap = onMap;
        crowded = new CrowdedAreas(scene.ground(), scene.focus().places(), scene.view());
        crowds = new ArrayList<>(crowded.crowds());
        BitSet outside = joined.values().outside();
        crowds.removeIf(crowd -> crowd.stream().allMatch(outside::get));
    }

    /**
     * What there is to see on the main map.
     *
     * @param drawn its areas, simplified
     * @param ofNote the areas that have a value or a symbol
     * @param marksMm the boxes of the marks of other layers on the page
     */
    record OnMap(List<Geometry> drawn, BitSet ofNote, List<Envelope> marksMm) {}

    /**
     * The insets.
     *
     * @param items those that are wanted, in the order of the template
     * @return the insets that have something to show, with what was wrong with the others
     */
    static Result<List<SheetInset>> of(List<InsetItem> items, JoinedAreas joined, Scene scene, OnMap onMap) {
        if (items.isEmpty()) {
            return new Result<>(List.of(), List.of());
        }
        SheetInsets chosen = new SheetInsets(joined, scene, onMap);
        items.stream().filter(item -> !item.of().equals(InsetItem.AUTO)).forEach(chosen::addNamed);
        items.stream().filter(item -> item.of().equals(InsetItem.AUTO)).forEach(chosen::addCrowd);
        return new Result<>(chosen.insets, chosen.problems);
    }

    private void addNamed(InsetItem item) {
        AreaTargets targets = new AreaTargets(joined);
        List<Integer> members = targets.find(item.of());
        if (members.isEmpty()) {
            problems.add(new Problem(
                    "The inset " + item.slot().name() + " is left out: nothing on the map is called \"" + item.of()
                            + "\"",
                    item.slot().where(),
                    targets.didYouMean(item.of())));
            return;
        }
        List<Integer> shown = crowded.worthAnInset(members);
        crowds.removeIf(crowd -> crowd.stream().anyMatch(shown::contains));
        if (!shown.isEmpty()) {
            boolean isCode = item.of().chars().anyMatch(Character::isDigit);
            add(item, isCode ? nameOf(shown) : item.of(), shown);
        }
    }

    private void addCrowd(InsetItem item) {
        while (!crowds.isEmpty()) {
            List<Integer> crowd = crowds.remove(0);
            if (add(item, nameOf(crowd), crowd)) {
                return;
            }
        }
    }

    private boolean add(InsetItem item, String name, List<Integer> shown) {
        Optional<FrameView> view = view(item.mapBox(), shown);
        if (view.isEmpty() || (!item.always() && isQuiet(shown, view.get()))) {
            return false;
        }
        Optional<Box> place = place(item);
        if (place.isEmpty()) {
            problems.add(new Problem(
                    "The inset " + name + " would lie on the areas of the map and is left out",
                    item.slot().where(),
                    "Move it in the template"));
            return true;
        }
        String letter = String.valueOf((char) ('A' + insets.size()));
        insets.add(moved(item.in(place.get()), letter, name, shown));
        return true;
    }

    private SheetInset moved(InsetItem item, String letter, String name, List<Integer> shown) {
        FrameView view = view(item.mapBox(), shown).orElseThrow();
        return new SheetInset(item, letter, name, view, seen(shown, view));
    }

    /** Where an inset lies: in its own place, or in another one in the map where it may move and its own is not free. */
    private Optional<Box> place(InsetItem item) {
        Box own = item.slot().box();
        if (!item.movable()) {
            return scene.touches(own, onMap.drawn()) ? Optional.empty() : Optional.of(own);
        }
        List<Geometry> mapped = scene.focus().of(onMap.drawn());
        List<Box> taken =
                insets.stream().map(inset -> inset.item().slot().box()).toList();
        return InsetPlaces.of(own, scene.view().box())
                .filter(box -> taken.stream().noneMatch(other -> InsetPlaces.meet(box, other)))
                .filter(box -> !scene.touches(box, mapped))
                .findFirst();
    }

    /** Whether the map tells of nothing in an inset, though it does elsewhere. */
    private boolean isQuiet(List<Integer> shown, FrameView view) {
        Box place = scene.view().onPage(view.ground());
        Envelope placeMm = new Envelope(place.xMm(), place.rightMm(), place.yMm(), place.bottomMm());
        return scene.focus().places().stream().anyMatch(onMap.ofNote()::get)
                && shown.stream().noneMatch(onMap.ofNote()::get)
                && onMap.marksMm().stream().noneMatch(placeMm::intersects);
    }

    /** The areas that an inset is made for, and others that it shows most of. */
    private List<Integer> seen(List<Integer> shown, FrameView view) {
        InsetReach reach = new InsetReach(view);
        return IntStream.range(0, onMap.drawn().size())
                .filter(place ->
                        shown.contains(place) || reach.part(onMap.drawn().get(place)) > MOST)
                .boxed()
                .toList();
    }

    /** The view of some areas; empty when it would show them hardly larger than the map does. */
    private Optional<FrameView> view(Box box, List<Integer> shown) {
        CoordinateReferenceSystem crs = scene.projection().crs();
        Envelope extent = scene.ground().extent(shown);
        FrameView fitted = FrameView.fit(crs, extent, box, MARGIN);
        if (fitted.scaleDenominator() * TIMES_LARGER > scene.view().scaleDenominator()) {
            return Optional.empty();
        }
        double largest = scene.view().scaleDenominator() / MOST_TIMES_LARGER;
        return Optional.of(fitted.scaleDenominator() < largest ? FrameView.at(crs, extent, box, largest) : fitted);
    }

    /** The state/region that most of some areas lie in; their district, or the first of them, where no state is told. */
    private String nameOf(List<Integer> places) {
        Layer layer = joined.layer();
        NameFields fields = NameFields.of(layer);
        Optional<String> field = fields.stateName().or(fields::districtName);
        if (field.isEmpty()) {
            return fields.name()
                    .map(name -> Layer.text(layer.features().get(places.get(0)), name))
                    .orElseGet(() -> joined.keyOf(places.get(0)));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> counts.merge(Layer.text(layer.features().get(place), field.get()), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
