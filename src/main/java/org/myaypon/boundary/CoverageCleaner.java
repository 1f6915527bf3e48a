package org.myaypon.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.myaypon.data.Progress;

/**
 * Makes areas a valid coverage: neighbours share their edges vertex for vertex, nothing overlaps, and no slivers lie
 * between them.
 *
 * <p>Vertices within the snapping distance become one; edges are split where they meet or cross ({@link Noder}); the
 * faces between them are found ({@link FaceGraph}) with the areas that cover each ({@link Cover}); slivers and overlaps
 * are given to one area ({@link FaceOwners}); and the areas are put together again from their faces. Edges that
 * neighbours already share cost next to nothing. Areas that already are a coverage come back as they are.
 */
public final class CoverageCleaner {

    private static final double CHANGED = 0.01;
    private static final double SHARE_OF_FIRST_RUN = 0.8;
    private static final String DOING = "Cleaning boundaries";

    private final List<Geometry> areas;
    private final Tolerance tolerance;
    private final Progress progress;
    private final double done;

    private CoverageCleaner(List<Geometry> areas, Tolerance tolerance, Progress progress, double done) {
        this.areas = areas;
        this.tolerance = tolerance;
        this.progress = progress;
        this.done = done;
    }

    /** Cleans areas with the tolerance that suits their extent, see {@link Tolerance#of}. */
    public static Coverage clean(List<Geometry> areas, Progress progress) {
        Envelope extent = new Envelope();
        for (Geometry area : areas) {
            extent.expandToInclude(area.getEnvelopeInternal());
        }
        return clean(areas, Tolerance.of(extent), progress);
    }

    /**
     * Cleans areas: each keeps its place in the list, an empty one stays empty, and parts that are not polygons are left
     * out. An area that another one covers wholly may become empty; {@link Repairs#changed} tells.
     *
     * @throws org.myaypon.data.CancelledException when the progress is cancelled
     */
    public static Coverage clean(List<Geometry> areas, Tolerance tolerance, Progress progress) {
        Cleaned cleaned = new CoverageCleaner(areas, tolerance, progress, 0).run();
        BitSet invalid = invalid(areas, cleaned.suspects);
        if (!invalid.isEmpty()) {
            List<Geometry> fixed = new ArrayList<>(areas);
            invalid.stream().forEach(i -> fixed.set(i, GeometryFixer.fix(areas.get(i))));
            cleaned = new CoverageCleaner(fixed, tolerance, progress, SHARE_OF_FIRST_RUN).run();
        }
        progress.report(1, DOING);
        return cleaned.coverage(areas, invalid.cardinality());
    }

    private static BitSet invalid(List<Geometry> areas, BitSet suspects) {
        BitSet invalid = new BitSet();
        suspects.stream().filter(i -> !new IsValidOp(areas.get(i)).isValid()).forEach(invalid::set);
        return invalid;
    }

    /** What a run found, with the areas whose rings do not go round their faces just once. */
    private record Cleaned(List<Geometry> shapes, int moved, int gaps, int overlaps, BitSet suspects) {

        Coverage coverage(List<Geometry> before, int fixed) {
            List<Integer> changed = new ArrayList<>();
            for (int i = 0; i < shapes.size(); i++) {
                double size = before.get(i).getArea();
                if (Math.abs(shapes.get(i).getArea() - size) > size * CHANGED) {
                    changed.add(i);
                }
            }
            return new Coverage(shapes, new Repairs(moved, gaps, overlaps, fixed, changed));
        }
    }

    private Cleaned run() {
        report(0);
        Vertices vertices = new Vertices(tolerance.snap(), vertexCount());
        List<Ring> rings = Ring.of(areas, vertices);
        int moved = vertices.moved();
        report(0.2);
        Noder.Noded noded = Noder.node(rings, vertices, progress);
        report(0.6);

        Segments segments = noded.segments();
        int[] parting = parting(segments);
        boolean allPart = parting.length == segments.edges().size();
        Edges edges = allPart ? segments.edges() : segments.edges().only(parting);
        EdgeIndex index = allPart ? noded.index() : new EdgeIndex(vertices, edges);
        FaceGraph graph = new FaceGraph(vertices, edges, index);
        Cover[] covers = Cover.ofFaces(graph, segments, parting);
        FaceOwners owners = new FaceOwners(graph, covers, sizes(), tolerance.sliver());
        report(0.8);

        BitSet suspects = suspects(covers, rings, vertices);
        boolean asItWas = moved == 0
                && !noded.changed()
                && allPart
                && owners.gapsClosed() + owners.overlapsClosed() == 0
                && suspects.isEmpty()
                && oneFacePerPart(owners, graph.faces());
        List<Geometry> shapes = asItWas
                ? areas
                : ShapeBuilder.shapes(factory(), vertices, edges, half -> owners.owner(graph.face(half)), areas.size());
        return new Cleaned(shapes, moved, owners.gapsClosed(), owners.overlapsClosed(), suspects);
    }

    private void report(double fraction) {
        progress.check();
        progress.report((done + (1 - done) * fraction), DOING);
    }

    private static int[] parting(Segments segments) {
        int[] parting = new int[segments.edges().size()];
        int size = 0;
        for (int e = 0; e < parting.length; e++) {
            if (segments.parts(e)) {
                parting[size++] = e;
            }
        }
        return Arrays.copyOf(parting, size);
    }

    private static BitSet suspects(Cover[] covers, List<Ring> rings, Vertices vertices) {
        BitSet suspects = Ring.touchingThemselves(rings, vertices.size());
        for (Cover cover : covers) {
            for (int i = 0; i < cover.size(); i++) {
                if (!cover.plain(i)) {
                    suspects.set(cover.area(i));
                }
            }
        }
        return suspects;
    }

    /** Shapes as they should be: as many polygons as faces, none falling apart and no two of them one. */
    private boolean oneFacePerPart(FaceOwners owners, int faces) {
        int[] parts = new int[areas.size()];
        for (int face = 1; face < faces; face++) {
            if (owners.owner(face) != FaceOwners.NOBODY) {
                parts[owners.owner(face)]++;
            }
        }
        for (int i = 0; i < parts.length; i++) {
            Geometry area = areas.get(i);
            if (!(area instanceof Polygonal) || parts[i] != (area.isEmpty() ? 0 : area.getNumGeometries())) {
                return false;
            }
        }
        return true;
    }

    private double[] sizes() {
        return areas.stream().mapToDouble(Geometry::getArea).toArray();
    }

    private int vertexCount() {
        int count = 0;
        for (Geometry area : areas) {
            count += area.getNumPoints();
        }
        return count;
    }

    private GeometryFactory factory() {
        return areas.isEmpty() ? new GeometryFactory() : areas.get(0).getFactory();
    }
}
