package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.LabelCandidate;
import org.myaypon.label.LabelForm;
import org.myaypon.label.LabelPlacer;
import org.myaypon.label.LabelSite;
import org.myaypon.label.Obstacles;
import org.myaypon.label.PlacedLabel;
import org.myaypon.label.Placement;
import org.myaypon.page.Box;
import org.myaypon.page.FrameView;
import org.myaypon.project.MapDocument.LabelText;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/** Writes the names of areas, of their states and regions, and of the neighbours, on the map. */
final class SheetLabels {

    private static final Color TOWNSHIP = new Color(0x2E2C28);
    private static final Color STATE = new Color(0x6B675F);
    private static final Color NEIGHBOUR = new Color(0x9A958C);
    private static final Color SEA = new Color(0x7D9DAD);
    private static final Color PAPER = Color.WHITE;
    /** A3's short side; smaller sheets have smaller letters. */
    private static final double LARGE_SHEET_MM = 297;

    /** States and regions are so many at most, districts so many. */
    private static final int FEW_AREAS = 20;

    private static final int SOME_AREAS = 100;
    private static final double AIR_MM = 0.5;
    /** How unwillingly one of two languages is left out, and the name beside its value. */
    private static final double ONE_LANGUAGE = 2;

    private static final double VALUE_ALONE = 3;
    /** How far from the neatline the names of what lies around begin. */
    private static final double EDGE_MM = 3;

    private final SheetGround ground;
    private final FrameView view;
    private final Language language;
    private final LabelText text;
    private final double size;
    private final BitSet nameless;
    private final Room room;

    private SheetLabels(SheetGround ground, FrameView view, MapDocument.Labels wanted, BitSet nameless, Room room) {
        this.room = room;
        this.nameless = nameless;
        this.ground = ground;
        this.view = view;
        this.language = wanted.language();
        this.text = wanted.text();
        this.size = room.shortSideMm() >= LARGE_SHEET_MM ? 6.5 : 5.5;
    }

    /**
     * What room names have.
     *
     * @param shortSideMm the paper's short side, which tells how large letters are
     * @param coveredMm the boxes of what lies on the map, such as insets, which names keep clear of
     * @param ofStates whether states and regions are named
     * @param symbolsMm the symbols of areas by their places in the layer, beside which their names stand
     */
    record Room(double shortSideMm, List<Envelope> coveredMm, boolean ofStates, Map<Integer, Envelope> symbolsMm) {

        /** All that no name may cover. */
        List<Envelope> allCoveredMm() {
            List<Envelope> all = new ArrayList<>(coveredMm);
            all.addAll(symbolsMm.values());
            return all;
        }
    }

    /**
     * Places all names; states first, then areas by size, then neighbours. Where areas have numbers alone, or some have nothing, these come first, and
     * a state is named where they leave room.
     *
     * @param layer the areas' names
     * @param values what stands for the value of each area; empty when only names are wanted
     * @param nameless the areas that nothing stands in
     * @param room what room names have
     */
    static Placement place(
            Layer layer,
            List<String> values,
            BitSet nameless,
            SheetGround ground,
            FrameView view,
            MapDocument.Labels wanted,
            Context.Around context,
            Room room) {
        if (!wanted.shown()) {
            return new Placement(List.of(), List.of());
        }
        SheetLabels labels = new SheetLabels(ground, view, wanted, nameless, room);
        Envelope frame = frame(view.box());
        List<Envelope> covered = room.allCoveredMm();
        NameFields fields = NameFields.of(layer);
        List<LabelCandidate> names = labels.areas(layer, values, fields, labels.enlarged());
        List<LabelCandidate> stateNames = labels.states(layer, fields);
        boolean numbersFirst = wanted.text() == LabelText.VALUES || !nameless.isEmpty();
        Obstacles lines = new Obstacles(covered, labels.stateLines());
        Placement first = LabelPlacer.place(
                numbersFirst ? names : stateNames, frame, numbersFirst ? lines : new Obstacles(covered, List.of()));
        Obstacles thick = new Obstacles(labels.clear(first), numbersFirst ? List.of() : labels.stateLines());
        Placement second = LabelPlacer.place(numbersFirst ? stateNames : names, frame, thick);
        Placement states = numbersFirst ? second : first;
        Placement large = numbersFirst ? first : second;
        List<LabelCandidate> small = labels.areas(layer, values, fields, 1).stream()
                .filter(name -> large.leftOut().contains(name.id()))
                .toList();
        Placement areas = labels.enlarged() == 1
                ? large
                : and(
                        large,
                        LabelPlacer.place(
                                small,
                                frame,
                                thickAnd(labels.clear(first), labels).and(second)));
        Envelope inner = new Envelope(frame);
        inner.expandBy(-EDGE_MM);
        Placement around = LabelPlacer.place(
                labels.around(context),
                inner,
                thickAnd(labels.clear(first), labels).and(areas).and(states));
        List<PlacedLabel> all = new ArrayList<>(states.placed());
        all.addAll(areas.placed());
        all.addAll(around.placed());
        return new Placement(all, areas.leftOut());
    }

    private static Obstacles thickAnd(List<Envelope> boxes, SheetLabels labels) {
        return new Obstacles(boxes, labels.stateLines());
    }

    /** Names in large letters, and those for which only small ones had room. */
    private static Placement and(Placement large, Placement small) {
        List<PlacedLabel> all = new ArrayList<>(large.placed());
        all.addAll(small.placed());
        return new Placement(all, small.leftOut());
    }

    private List<LabelCandidate> areas(Layer layer, List<String> values, NameFields fields, double larger) {
        Face face = count() <= FEW_AREAS ? Face.SEMIBOLD : Face.REGULAR;
        TextStyle style = new TextStyle(face, size * larger, TOWNSHIP, 0, 1.15, Optional.of(new Halo(PAPER, 0.35)));
        List<LabelCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < layer.features().size(); i++) {
            SimpleFeature feature = layer.features().get(i);
            Geometry shape = ground.coverage().areas().get(i);
            Optional<String> english = text(feature, fields.name());
            Optional<String> burmese = text(feature, fields.burmeseName());
            String value = values.isEmpty() ? "" : values.get(i);
            List<LabelForm> forms = forms(english, burmese, value, style);
            if (!nameless.get(i) && !shape.isEmpty() && !forms.isEmpty()) {
                candidates.add(new LabelCandidate(
                        feature.getID(),
                        forms,
                        new LabelSite.Area(
                                onPage(shape),
                                LabelSite.Reach.LEADER,
                                Optional.ofNullable(room.symbolsMm().get(i))),
                        shape.getArea()));
            }
        }
        return candidates;
    }

    /** How much larger than those of townships the names of larger areas are, of which a sheet has fewer. */
    private double enlarged() {
        long areas = count();
        return areas <= FEW_AREAS ? 1.5 : areas <= SOME_AREAS ? 1.2 : 1;
    }

    /** How many areas the map shows. */
    private long count() {
        return ground.degrees().areas().stream()
                .filter(shape -> !shape.isEmpty())
                .count();
    }

    /** The forms that a label may take, the fullest first; the value alone outlives the name. */
    private List<LabelForm> forms(Optional<String> english, Optional<String> burmese, String value, TextStyle style) {
        List<LabelForm> forms = new ArrayList<>();
        List<ShapedText> number = value.isEmpty() ? List.of() : List.of(Fonts.shape(value, style));
        if (text != LabelText.VALUES) {
            for (LabelForm name : names(english, burmese, style)) {
                List<ShapedText> lines = new ArrayList<>(name.lines());
                lines.addAll(number);
                forms.add(new LabelForm(lines, name.reluctance()));
            }
        }
        if (!number.isEmpty()) {
            forms.add(new LabelForm(number, forms.isEmpty() ? 0 : VALUE_ALONE));
        }
        return forms;
    }

    private List<LabelForm> names(Optional<String> english, Optional<String> burmese, TextStyle style) {
        if (english.isEmpty() && burmese.isEmpty()) {
            return List.of();
        }
        if (language == Language.BOTH && english.isPresent() && burmese.isPresent()) {
            List<ShapedText> lines = List.of(Fonts.shape(english.get(), style), Fonts.shape(burmese.get(), style));
            return List.of(new LabelForm(lines, 0), new LabelForm(List.of(lines.get(0)), ONE_LANGUAGE));
        }
        String name = language == Language.MY ? burmese.orElseGet(english::get) : english.orElseGet(burmese::get);
        return LabelForm.of(name, style, 0);
    }

    private List<LabelCandidate> states(Layer layer, NameFields fields) {
        if (!room.ofStates()) {
            return List.of();
        }
        boolean themselves = fields.stateName().equals(fields.name());
        if (ground.states().isEmpty() || fields.stateName().isEmpty() || themselves || language == Language.MY) {
            return List.of();
        }
        TextStyle style = new TextStyle(
                Face.SEMIBOLD, size * 1.35, translucent(STATE), 0.18, 1.2, Optional.of(new Halo(PAPER, 0.3)));
        List<String> names = layer.features().stream()
                .map(feature -> Layer.text(feature, fields.stateName().get()))
                .toList();
        Map<String, Geometry> shapes = ground.coverage().dissolve(names);
        if (shapes.size() < 2) {
            return List.of();
        }
        return shapes.entrySet().stream()
                .filter(state -> !state.getKey().isBlank() && !state.getValue().isEmpty())
                .map(state -> LabelCandidate.of(
                        state.getKey(),
                        state.getKey().toUpperCase(Locale.ENGLISH),
                        style,
                        onPage(state.getValue()),
                        state.getValue().getArea()))
                .toList();
    }

    private List<LabelCandidate> around(Context.Around context) {
        TextStyle country = new TextStyle(Face.REGULAR, size * 1.7, NEIGHBOUR, 0.25, 1.2, Optional.empty());
        TextStyle sea = new TextStyle(Face.ITALIC, size * 1.6, SEA, 0.12, 1.2, Optional.empty());
        Geometry frame = new GeometryFactory().toGeometry(view.ground());
        List<LabelCandidate> candidates = new ArrayList<>();
        for (Context.Piece land : context.land()) {
            name(land, land.name().toUpperCase(Locale.ENGLISH), country, frame).ifPresent(candidates::add);
        }
        for (Context.Piece rest : context.ownLand()) {
            Geometry mapped = new GeometryFactory().toGeometry(ground.extent());
            Context.Piece beside = new Context.Piece(
                    rest.name(), rest.burmeseName(), rest.shape().difference(mapped));
            name(beside, rest.name().toUpperCase(Locale.ENGLISH), country, frame)
                    .ifPresent(candidates::add);
        }
        for (Context.Piece water : context.seas()) {
            name(water, water.name(), sea, frame).ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<LabelCandidate> name(Context.Piece piece, String english, TextStyle style, Geometry frame) {
        String name = language == Language.MY && !piece.burmeseName().isBlank() ? piece.burmeseName() : english;
        Geometry seen = piece.name().isBlank()
                ? frame.getFactory().createPolygon()
                : piece.shape().intersection(frame);
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(LabelCandidate.of(piece.name(), name, style, onPage(seen), seen.getArea()));
    }

    private List<Geometry> stateLines() {
        return ground.outlines().ranks().subList(0, ground.states().isEmpty() ? 1 : 2).stream()
                .map(lines -> onPage(lines))
                .toList();
    }

    private Geometry onPage(Geometry metres) {
        double[] m = new double[6];
        view.toPage().getMatrix(m);
        return new AffineTransformation(m[0], m[2], m[4], m[1], m[3], m[5]).transform(metres);
    }

    /** The places of labels with some air around them, so that names of two kinds are not read as one. */
    private List<Envelope> clear(Placement placement) {
        List<Envelope> boxes = new ArrayList<>(room.allCoveredMm());
        for (PlacedLabel label : placement.placed()) {
            Envelope box = new Envelope(label.inkMm());
            box.expandBy(AIR_MM);
            boxes.add(box);
        }
        return boxes;
    }

    private static Optional<String> text(SimpleFeature feature, Optional<String> field) {
        return field.map(name -> Layer.text(feature, name)).filter(text -> !text.isBlank());
    }

    private Color translucent(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), text == LabelText.VALUES ? 130 : 178);
    }

    private static Envelope frame(Box box) {
        return new Envelope(box.xMm(), box.rightMm(), box.yMm(), box.bottomMm());
    }
}
