package org.myaypon.project;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.page.FrameView;
import org.myaypon.page.GridLine;
import org.myaypon.template.Box;
import org.myaypon.template.GraticuleItem;
import org.myaypon.template.GraticuleLook;
import org.myaypon.template.LineLook;
import org.myaypon.template.Slot;
import org.myaypon.template.Template;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.BurmeseDigits;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

/** The meridians and parallels of a map, at a distance that suits its scale. */
final class SheetGraticule {

    /** Distances of two lines, in minutes. */
    private static final int[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800};

    /** Ticks and lines stand no nearer to each other than these parts of the frame's shorter side. */
    private static final double NEAREST_TICKS = 1.0 / 9;

    private static final double NEAREST_LINES = 1.0 / 6;

    private static final double METRES_PER_DEGREE = 111_000;
    private static final int POINTS = 48;
    /** More lines than this each way are a grey field. */
    private static final int MOST_LINES = 120;

    /** East, west, north, south. */
    private static final List<String> SIDES = List.of("E", "W", "N", "S");

    private static final List<String> BURMESE_SIDES = List.of("အရှေ့", "အနောက်", "မြောက်", "တောင်");

    private static final double MINUTES_PER_DEGREE = 60;
    private static final double EXACT = 1e-6;
    private static final Color QUIET = new Color(0x8FA6B2);

    private final SheetProjection projection;
    private final FrameView view;
    private final Envelope degrees;
    private final boolean burmese;
    private final double every;

    private SheetGraticule(SheetProjection projection, FrameView view, GraticuleItem item, boolean burmese) {
        this.projection = projection;
        this.view = view;
        this.burmese = burmese;
        this.degrees = projection.degreesOf(view.ground());
        OptionalDouble wanted = item.everyDegrees();
        boolean lines = item.look() == GraticuleLook.LINES;
        this.every = wanted.isPresent() && fits(wanted.getAsDouble())
                ? wanted.getAsDouble()
                : suitable(lines ? NEAREST_LINES : NEAREST_TICKS);
    }

    /**
     * The net that a map has: its template's, with what the document says of it before.
     *
     * @return empty when it has none
     */
    static Optional<GraticuleItem> wanted(Template template, Optional<FrameGrid> asked) {
        Optional<GraticuleItem> own = template.items().stream()
                .filter(GraticuleItem.class::isInstance)
                .map(GraticuleItem.class::cast)
                .findFirst();
        Optional<GraticuleItem> base = own.or(() -> asked.map(grid -> usual(template)));
        return base.map(item -> asked.map(grid -> with(item, grid)).orElse(item))
                .filter(item -> item.look() != GraticuleLook.NONE);
    }

    private static GraticuleItem with(GraticuleItem item, FrameGrid grid) {
        GraticuleLook own = item.look() == GraticuleLook.NONE ? GraticuleLook.TICKS : item.look();
        return new GraticuleItem(
                item.slot(),
                grid.look().orElse(own),
                grid.everyDegrees().isPresent() ? grid.everyDegrees() : item.everyDegrees(),
                grid.labels().orElse(item.labels().isPresent())
                        ? item.labels().or(() -> Optional.of(usualStyle()))
                        : Optional.empty(),
                item.line());
    }

    /** The net of a template that has none. */
    private static GraticuleItem usual(Template template) {
        return new GraticuleItem(
                new Slot("graticule", template.mapBox(), Optional.empty(), template.fileName()),
                GraticuleLook.TICKS,
                OptionalDouble.empty(),
                Optional.of(usualStyle()),
                new LineLook(QUIET, 0.12));
    }

    private static TypeStyle usualStyle() {
        return new TypeStyle(TextStyle.of(Face.REGULAR, 6, QUIET.darker()), 6);
    }

    /**
     * The lines that cross a view, parallels first, each from south or west.
     *
     * @param item tells the distance of two lines; one that suits the scale is taken when it would make too many
     * @param burmese whether degrees are written with Burmese digits
     */
    static List<GridLine> lines(SheetProjection projection, FrameView view, GraticuleItem item, boolean burmese) {
        return new SheetGraticule(projection, view, item, burmese).lines();
    }

    /** Lines in the sheet's metres. */
    static List<Geometry> onGround(List<GridLine> lines, FrameView view) {
        GeometryFactory factory = new GeometryFactory();
        return lines.stream()
                .map(line -> (Geometry) factory.createLineString(line.placesMm().stream()
                        .map(place -> view.ground(new Box(place.getX(), place.getY(), 0, 0)))
                        .map(place -> new Coordinate(place.getMinX(), place.getMaxY()))
                        .toArray(Coordinate[]::new)))
                .toList();
    }

    /** Whether lines at this distance would be too many to tell apart. */
    static boolean isTooMany(SheetProjection projection, FrameView view, double every) {
        Envelope degrees = projection.degreesOf(view.ground());
        return Math.max(degrees.getWidth(), degrees.getHeight()) / every > MOST_LINES;
    }

    private boolean fits(double distance) {
        return Math.max(degrees.getWidth(), degrees.getHeight()) / distance <= MOST_LINES;
    }

    private double suitable(double nearest) {
        double side = Math.min(view.box().widthMm(), view.box().heightMm());
        double least = side * nearest * view.metresPerMm() / METRES_PER_DEGREE * MINUTES_PER_DEGREE;
        for (int minutes : MINUTES) {
            if (minutes >= least) {
                return minutes / MINUTES_PER_DEGREE;
            }
        }
        return MINUTES[MINUTES.length - 1] / MINUTES_PER_DEGREE;
    }

    private List<GridLine> lines() {
        List<GridLine> lines = new ArrayList<>();
        if (degrees.isNull()) {
            return lines;
        }
        for (double latitude : steps(degrees.getMinY(), degrees.getMaxY())) {
            add(lines, false, latitude);
        }
        for (double longitude : steps(degrees.getMinX(), degrees.getMaxX())) {
            add(lines, true, longitude);
        }
        return lines;
    }

    private List<Double> steps(double from, double to) {
        List<Double> steps = new ArrayList<>();
        for (long i = (long) Math.ceil(from / every); i * every <= to && steps.size() <= MOST_LINES; i++) {
            steps.add(i * every);
        }
        return steps;
    }

    private void add(List<GridLine> lines, boolean meridian, double at) {
        double[] places = new double[2 * (POINTS + 1)];
        double from = meridian ? degrees.getMinY() : degrees.getMinX();
        double step = (meridian ? degrees.getHeight() : degrees.getWidth()) / POINTS;
        for (int i = 0; i <= POINTS; i++) {
            places[2 * i] = meridian ? at : from + i * step;
            places[2 * i + 1] = meridian ? from + i * step : at;
        }
        try {
            projection.transform().transform(places, 0, places, 0, POINTS + 1);
        } catch (TransformException e) {
            return;
        }
        AffineTransform toPage = view.toPage();
        toPage.transform(places, 0, places, 0, POINTS + 1);
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            if (Double.isFinite(places[2 * i]) && Double.isFinite(places[2 * i + 1])) {
                points.add(new Point2D.Double(places[2 * i], places[2 * i + 1]));
            }
        }
        if (points.size() > 1) {
            lines.add(new GridLine(label(at, meridian), meridian, points));
        }
    }

    private String label(double at, boolean meridian) {
        String text = number(Math.abs(at));
        if (at == 0) {
            return burmese ? BurmeseDigits.of(text) : text;
        }
        int side = (meridian ? 0 : 2) + (at < 0 ? 1 : 0);
        return burmese
                ? BurmeseDigits.of(text) + "\u00a0" + BURMESE_SIDES.get(side)
                : text + "\u00a0" + SIDES.get(side);
    }

    private static String number(double degrees) {
        double minutes = degrees * MINUTES_PER_DEGREE;
        long whole = Math.round(minutes);
        if (Math.abs(minutes - whole) > EXACT) {
            return String.format(Locale.ROOT, "%.3f°", degrees);
        }
        long rest = whole % (long) MINUTES_PER_DEGREE;
        long full = whole / (long) MINUTES_PER_DEGREE;
        return rest == 0 ? full + "°" : String.format(Locale.ROOT, "%d°\u00a0%02d′", full, rest);
    }
}
