package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;
import org.myaypon.indicator.StateNames;
import org.myaypon.label.LabelCandidate;
import org.myaypon.label.LabelForm;
import org.myaypon.label.LabelSite;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.text.Face;
import org.myaypon.text.Halo;
import org.myaypon.text.TextStyle;

/** The names beyond those of the areas: of their states and regions, of the neighbours and of the seas. */
final class AroundNames {

    /** How the ids of states begin, so that none is that of an area. */
    private static final String STATE_ID = "state ";

    private static final Color STATE = new Color(0x3A3733);
    private static final Color NEIGHBOUR = new Color(0x9A958C);
    private static final Color SEA = new Color(0x7D9DAD);
    /** Lets a dark fill show through, on which white would be louder than the letters. */
    private static final Color VEIL = new Color(255, 255, 255, 165);
    /** How strong the names of states are, and above numbers, which tell more. */
    private static final int STRONG = 225;

    private static final int WEAK = 170;
    /** How far names of states keep from the heavy line around the sheet's own area. */
    private static final double AIR_MM = 0.9;

    /** How unwillingly small letters are taken. */
    private static final double SMALLER = 1.5;

    private final LabelSheet sheet;
    private final Labels wanted;

    AroundNames(LabelSheet sheet, Labels wanted) {
        this.sheet = sheet;
        this.wanted = wanted;
    }

    /**
     * The names of states and regions, larger ones first; none where the map's areas are states themselves.
     *
     * @param turn their turn among areas: each has one between it and the next higher number
     * @param focus the areas that the sheet is about: the name of a state of which they are a part keeps out of them
     */
    List<LabelCandidate> states(Layer layer, NameFields fields, double turn, Focus focus) {
        boolean themselves = fields.stateName().equals(fields.name());
        if (sheet.ground().states().isEmpty() || fields.stateName().isEmpty() || themselves) {
            return List.of();
        }
        Set<Integer> about = focus.all() ? Set.of() : new HashSet<>(focus.places());
        Map<String, Parts> states = new TreeMap<>();
        for (int i = 0; i < layer.features().size(); i++) {
            String state =
                    Layer.text(layer.features().get(i), fields.stateName().get());
            Geometry area = sheet.ground().coverage().areas().get(i);
            if (!state.isBlank() && !area.isEmpty()) {
                Parts of = states.computeIfAbsent(state, name -> new Parts(new ArrayList<>(), new ArrayList<>()));
                PolygonExtracter.getPolygons(area, about.contains(i) ? of.about() : of.others());
            }
        }
        return states.size() < 2
                ? List.of()
                : states.entrySet().stream()
                        .filter(state -> !state.getValue().of(about.size()).isEmpty())
                        .map(state -> state(
                                state.getKey(), state.getValue().of(about.size()), turn, focus.all() ? 0 : AIR_MM))
                        .toList();
    }

    /**
     * What a state is made of.
     *
     * @param about the polygons of areas that the sheet is about
     * @param others the other ones
     */
    private record Parts(List<Polygon> about, List<Polygon> others) {

        /** Where its name may stand: outside the areas that the sheet is about, or among them where they are several and all of it. */
        private List<Polygon> of(int areas) {
            return others.isEmpty() && areas > 1 ? about : others;
        }
    }

    private LabelCandidate state(String name, List<Polygon> parts, double turn, double airMm) {
        Geometry shape = new GeometryFactory().createMultiPolygon(parts.toArray(new Polygon[0]));
        Optional<String> burmese = wanted.language() == Language.MY ? StateNames.burmese(name) : Optional.empty();
        return new LabelCandidate(
                STATE_ID + name,
                burmese.map(text -> forms(text, 0)).orElseGet(() -> forms(name.toUpperCase(Locale.ENGLISH), 1)),
                new LabelSite.Region(sheet.onPage(shape), airMm),
                turn + shape.getArea() / sheet.ground().extent().getArea());
    }

    /**
     * With wide letters, and with small and narrower ones for a state that has no room for these.
     *
     * @param spaced 1 for letters that stand apart, 0 for those that must not
     */
    private List<LabelForm> forms(String name, int spaced) {
        List<LabelForm> forms = new ArrayList<>(LabelForm.of(name, stateStyle(1.35, 0.18 * spaced), 0));
        forms.addAll(LabelForm.of(name, stateStyle(1.1, 0.08 * spaced), SMALLER));
        return forms;
    }

    private TextStyle stateStyle(double timesUsual, double spacing) {
        Color color = new Color(
                STATE.getRed(), STATE.getGreen(), STATE.getBlue(), wanted.text() == LabelText.VALUES ? WEAK : STRONG);
        double sizePt = sheet.usualSizePt() * timesUsual;
        return new TextStyle(Face.SEMIBOLD, sizePt, color, spacing, 1.2, Optional.of(new Halo(VEIL, 0.4)));
    }

    /** The names of neighbours and seas. */
    List<LabelCandidate> around() {
        double sizePt = sheet.usualSizePt();
        TextStyle country = new TextStyle(Face.REGULAR, sizePt * 1.7, NEIGHBOUR, 0.25, 1.2, Optional.empty());
        TextStyle sea = new TextStyle(Face.ITALIC, sizePt * 1.6, SEA, 0.12, 1.2, Optional.empty());
        Geometry frame = new GeometryFactory().toGeometry(sheet.view().ground());
        Context.Around context = sheet.around();
        List<LabelCandidate> candidates = new ArrayList<>();
        for (Context.Piece land : context.land()) {
            name(land, land.name().toUpperCase(Locale.ENGLISH), country, frame).ifPresent(candidates::add);
        }
        for (Context.Piece rest : context.ownLand()) {
            Geometry mapped = new GeometryFactory().toGeometry(sheet.ground().extent());
            Context.Piece beside = new Context.Piece(
                    rest.name(), rest.burmeseName(), seen(rest, frame).difference(mapped));
            name(beside, rest.name().toUpperCase(Locale.ENGLISH), country, frame)
                    .ifPresent(candidates::add);
        }
        for (Context.Piece water : context.seas()) {
            name(water, water.name(), sea, frame).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** What of a piece with a name lies in the frame. */
    private static Geometry seen(Context.Piece piece, Geometry frame) {
        boolean none =
                piece.name().isBlank() || !piece.shape().getEnvelopeInternal().intersects(frame.getEnvelopeInternal());
        return none ? frame.getFactory().createPolygon() : piece.shape().intersection(frame);
    }

    private Optional<LabelCandidate> name(Context.Piece piece, String english, TextStyle style, Geometry frame) {
        boolean inBurmese =
                wanted.language() == Language.MY && !piece.burmeseName().isBlank();
        Geometry seen = seen(piece, frame);
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(LabelCandidate.of(
                        piece.name(),
                        inBurmese ? piece.burmeseName() : english,
                        style,
                        sheet.onPage(seen),
                        seen.getArea()));
    }
}
