package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.LabelCandidate;
import org.myaypon.label.LabelForm;
import org.myaypon.label.LabelPlacer;
import org.myaypon.label.LabelShift;
import org.myaypon.label.LabelSite;
import org.myaypon.label.Obstacles;
import org.myaypon.label.PlacedLabel;
import org.myaypon.label.Placement;
import org.myaypon.label.ShortNames;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.style.Mute;
import org.myaypon.text.Face;
import org.myaypon.text.Halo;
import org.myaypon.text.TextStyle;

/** Writes the names of areas, of their states and regions, and of the neighbours, on the map. */
final class SheetLabels {

    private static final Color TOWNSHIP = new Color(0x2E2C28);
    private static final Color NEIGHBOUR = new Color(0x5C5851);
    private static final double TIMES_OWN = 1.8;
    /** The turn of the sheet's own area: before all others. */
    private static final double FIRST = 1e9;

    private static final Halo HALO = new Halo(Color.WHITE, 0.35);
    /** As pale as the palest of the areas around. */
    private static final Halo NEIGHBOUR_HALO = new Halo(Mute.PAPER, 0.3);

    /** How far from the neatline the names of what lies around begin. */
    private static final double EDGE_MM = 3;

    private final LabelSheet sheet;
    private final Areas areas;
    private final Labels wanted;
    private final Beside beside;
    private final NameFields fields;

    private SheetLabels(LabelSheet sheet, Areas areas, Labels wanted, Beside beside) {
        this.sheet = sheet;
        this.areas = areas;
        this.wanted = wanted;
        this.beside = beside;
        this.fields = NameFields.of(areas.layer());
    }

    /**
     * The areas to be named.
     *
     * @param layer their names, in the order of the ground's shapes
     * @param values what stands for the value of each; empty when only names are wanted
     * @param priorities how early each has its turn: the higher the earlier
     * @param nameless the areas that nothing stands in
     * @param shifts how far a hand has moved names, by the places of their areas in the layer
     * @param focus the areas that the sheet is about; the names of others are quiet, and that of a single one is large
     */
    record Areas(
            Layer layer,
            List<String> values,
            List<Double> priorities,
            BitSet nameless,
            Map<Integer, LabelShift> shifts,
            Focus focus) {
        Areas {
            values = List.copyOf(values);
            priorities = List.copyOf(priorities);
            shifts = Map.copyOf(shifts);
        }

        /** The one area that the sheet is of; empty for a sheet of several. */
        private OptionalInt own() {
            return focus.one();
        }
    }

    /** What an area is on the sheet. */
    private enum Part {
        /** The one that the sheet is of. */
        OWN,
        /** One of those that it is about. */
        ABOUT,
        /** Another. */
        AROUND
    }

    /**
     * What else is on the sheet.
     *
     * @param boxes what no name covers: insets, furniture, labels placed before
     * @param elsewhere the places in the layer of areas that are named elsewhere (on an inset) and not here
     * @param symbols the symbols that stand in areas, by the areas' places in the layer; their names stand beside them
     * @param states whether states and regions are named
     */
    record Beside(List<Envelope> boxes, Set<Integer> elsewhere, Map<Integer, Envelope> symbols, boolean states) {
        /** Nothing. */
        static final Beside NOTHING = new Beside(List.of(), Set.of(), Map.of(), true);

        Beside {
            boxes = List.copyOf(boxes);
            elsewhere = Set.copyOf(elsewhere);
            symbols = Map.copyOf(symbols);
        }
    }

    /**
     * Places all names; states first, then areas in their turn, then neighbours. Where areas have numbers alone these come
     * first, and a state is named where they leave room.
     *
     * @return the ids of areas that found no room are left out; those of areas named elsewhere are not among them
     */
    static Placement place(LabelSheet sheet, Areas areas, Labels wanted, Beside beside) {
        return wanted.shown() ? new SheetLabels(sheet, areas, wanted, beside).place() : Placement.NONE;
    }

    private Placement place() {
        AroundNames others = new AroundNames(sheet, wanted);
        List<Geometry> thick = new ArrayList<>(sheet.thickLines());
        // The line around the sheet's own area is the heaviest of all, which no other name crosses.
        areas.own()
                .ifPresent(own ->
                        thick.add(sheet.onPage(sheet.ground().coverage().areas().get(own))));
        List<LabelCandidate> candidates = areas();
        List<String> areaIds = candidates.stream().map(LabelCandidate::id).toList();
        boolean statesLast = wanted.text() == LabelText.VALUES;
        candidates.addAll(states(others, statesLast ? -1 : turnOfStates()));
        Obstacles lined = new Obstacles(boxes(), thick, nameless(areaIds), List.of(), stateShapes());
        Placement names = LabelPlacer.place(candidates, sheet.frame(), lined);
        Envelope inner = new Envelope(sheet.frame());
        inner.expandBy(-EDGE_MM);
        Placement around = LabelPlacer.place(others.around(), inner, new Obstacles(boxes(), thick).and(names));
        List<PlacedLabel> all = new ArrayList<>(names.placed());
        all.addAll(around.placed());
        return new Placement(
                all, names.leftOut().stream().filter(areaIds::contains).toList(), names.named());
    }

    /** Before all areas, but after those with symbols where these go first. */
    private double turnOfStates() {
        boolean symbolsFirst = wanted.rules().priority() == LabelRules.Priority.AUTO;
        int before = symbolsFirst ? beside.symbols().size() : 0;
        return areas.priorities().size() - before - (before > 0 ? 1 : 0);
    }

    private List<LabelCandidate> states(AroundNames others, double turn) {
        return beside.states() ? others.states(areas.layer(), fields, turn, areas.focus()) : List.of();
    }

    private List<Envelope> boxes() {
        List<Envelope> boxes = new ArrayList<>(beside.boxes());
        boxes.addAll(beside.symbols().values());
        return boxes;
    }

    private boolean isNamedHere(int area) {
        return !beside.elsewhere().contains(area)
                && !areas.nameless().get(area)
                && !sheet.ground().coverage().areas().get(area).isEmpty()
                && sheet.view().scaleDenominator()
                        <= wanted.rules().smallestScale().orElse(Double.MAX_VALUE);
    }

    /** The areas that are not named here, on which no name of another is to stand without need. */
    private List<Geometry> nameless(Collection<String> named) {
        List<Geometry> shapes = sheet.ground().coverage().areas();
        Set<String> ids = new HashSet<>(named);
        return IntStream.range(0, shapes.size())
                .filter(area -> !shapes.get(area).isEmpty()
                        && !ids.contains(areas.layer().features().get(area).getID()))
                .mapToObj(area -> sheet.onPage(shapes.get(area)))
                .toList();
    }

    /** What lies in each state or region, on the page. */
    private List<Geometry> stateShapes() {
        List<String> states = sheet.ground().states();
        Map<String, List<Geometry>> parts = new TreeMap<>();
        for (int area = 0; area < states.size(); area++) {
            Geometry shape = sheet.ground().coverage().areas().get(area);
            if (!shape.isEmpty()) {
                PolygonExtracter.getPolygons(
                        sheet.onPage(shape), parts.computeIfAbsent(states.get(area), state -> new ArrayList<>()));
            }
        }
        return parts.values().stream()
                .map(shapes -> new GeometryFactory().buildGeometry(shapes))
                .toList();
    }

    private List<LabelCandidate> areas() {
        Layer layer = areas.layer();
        Map<Part, NameForms> forms = new EnumMap<>(Part.class);
        Set<Integer> about = new HashSet<>(areas.focus().places());
        List<LabelCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < layer.features().size(); i++) {
            SimpleFeature feature = layer.features().get(i);
            String value = areas.values().isEmpty() ? "" : areas.values().get(i);
            Part part = isOwn(i) ? Part.OWN : about.contains(i) ? Part.ABOUT : Part.AROUND;
            List<LabelForm> found = isNamedHere(i)
                    ? forms.computeIfAbsent(part, this::forms)
                            .of(text(feature, fields.name()), text(feature, fields.burmeseName()), value)
                    : List.of();
            if (!found.isEmpty()) {
                candidates.add(new LabelCandidate(
                        feature.getID(),
                        found,
                        site(i),
                        isOwn(i) ? FIRST : areas.priorities().get(i),
                        areas.shifts().getOrDefault(i, LabelShift.NONE)));
            }
        }
        return candidates;
    }

    private boolean isOwn(int area) {
        return areas.own().equals(OptionalInt.of(area));
    }

    private LabelSite site(int area) {
        boolean near =
                wanted.text() == LabelText.VALUES && wanted.rules().smallestPt().isEmpty();
        LabelSite.Reach reach = near
                ? LabelSite.Reach.LITTLE
                : wanted.rules().leaders() ? LabelSite.Reach.LEADER : LabelSite.Reach.HALF;
        return new LabelSite.Area(
                sheet.onPage(sheet.ground().coverage().areas().get(area)),
                reach,
                Optional.ofNullable(beside.symbols().get(area)));
    }

    /**
     * How names are written.
     *
     * @param part what the areas are on the sheet
     */
    private NameForms forms(Part part) {
        boolean own = part == Part.OWN;
        double usualPt = sheet.usualSizePt();
        double plainPt = wanted.rules().sizePt().orElse(usualPt * sheet.enlarged());
        double sizePt = own ? plainPt * TIMES_OWN : plainPt;
        double least = wanted.rules().sizePt().isPresent() ? plainPt : usualPt;
        double smallestPt = Math.min(sizePt, wanted.rules().smallestPt().orElse(least));
        Face face = own || sheet.hasFewAreas() ? Face.SEMIBOLD : Face.REGULAR;
        Color color = part == Part.AROUND ? NEIGHBOUR : TOWNSHIP;
        Halo halo = part == Part.AROUND ? NEIGHBOUR_HALO : HALO;
        TextStyle style = new TextStyle(face, sizePt, color, 0, 1.15, Optional.of(halo));
        Optional<String> field = wanted.language() == Language.MY ? fields.burmeseName() : fields.name();
        List<String> names = areas.layer().features().stream()
                .flatMap(feature -> text(feature, field).stream())
                .toList();
        return new NameForms(wanted, new ShortNames(names, wanted.rules().abbreviations()), style, smallestPt);
    }

    private static Optional<String> text(SimpleFeature feature, Optional<String> field) {
        return field.map(name -> Layer.text(feature, name)).filter(text -> !text.isBlank());
    }
}
