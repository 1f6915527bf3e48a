package org.myaypon.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.myaypon.boundary.Coverage;
import org.myaypon.boundary.Repairs;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.read.LayerReader;

/** What lies around what is mapped: neighbouring countries and seas, from the program's {@code maps/context}. */
final class Context {

    private static final int MOST_PROJECTIONS = 4;

    private final Path landFile;
    private final Path ownFile;
    private final Path seaFile;
    private final Kept<Around> around = new Kept<>();
    private final Recent<Around> onSheet = new Recent<>(MOST_PROJECTIONS);

    Context(ProgramFolders folders) {
        Path folder = folders.home().resolve("maps").resolve("context");
        landFile = folder.resolve("neighbours.shp");
        ownFile = folder.resolve("country.shp");
        seaFile = folder.resolve("seas.shp");
    }

    /**
     * What lies around.
     *
     * @param land the land of other countries, lowest first
     * @param ownLand the country's own land, where only a part of it is mapped
     * @param seas open water that has a name
     * @param problems what could not be read
     * @param knowsCountries whether it is known which other countries lie around, even when none is near
     */
    record Around(
            List<Piece> land, List<Piece> ownLand, List<Piece> seas, List<Problem> problems, boolean knowsCountries) {

        private static final double NEAR = 0.05;
        private static final double NEAR_M = 15_000;

        /** All that is known to lie around. */
        Around(List<Piece> land, List<Piece> ownLand, List<Piece> seas, List<Problem> problems) {
            this(land, ownLand, seas, problems, land.stream().anyMatch(piece -> !piece.name()
                    .isBlank()));
        }

        /** The same as it is seen around areas of this size: the own land only where they leave much of it. */
        Around besideAreas(double squareMetres) {
            double own = ownLand.stream()
                    .mapToDouble(piece -> piece.shape().getArea())
                    .sum();
            return squareMetres < own * CountryPart.MOST_OF_IT
                    ? this
                    : new Around(land, List.of(), seas, problems, knowsCountries);
        }

        /** What of it lies on or near a piece of ground, in metres: so near that it tells a border from a coast. */
        Around near(Envelope groundM) {
            Envelope wide = new Envelope(groundM);
            wide.expandBy(NEAR_M + NEAR * wide.getWidth(), NEAR_M + NEAR * wide.getHeight());
            return new Around(near(land, wide), near(ownLand, wide), near(seas, wide), problems, knowsCountries);
        }

        private static List<Piece> near(List<Piece> pieces, Envelope wide) {
            Geometry box = new GeometryFactory().toGeometry(wide);
            return pieces.stream()
                    .filter(piece -> piece.shape().getEnvelopeInternal().intersects(wide))
                    .map(piece -> new Piece(piece.name(), piece.burmeseName(), within(piece.shape(), box)))
                    .filter(piece -> !piece.shape().isEmpty())
                    .toList();
        }

        /** A shape within a box; all of it where its lines cross each other, as projections far from their middle make them. */
        private static Geometry within(Geometry shape, Geometry box) {
            try {
                return OverlayNGRobust.overlay(shape, box, OverlayNG.INTERSECTION);
            } catch (TopologyException e) {
                return shape;
            }
        }

        /** All land, the own lowest. */
        List<Piece> allLand() {
            return Stream.concat(ownLand.stream(), land.stream()).toList();
        }
    }

    /**
     * A piece of land or sea.
     *
     * @param name its name for a reader, or empty when it has none
     * @param burmeseName its Burmese name, or empty
     * @param shape its shape: on WGS 84 as read, in metres when on a sheet
     */
    record Piece(String name, String burmeseName, Geometry shape) {}

    /** What lies around, on WGS 84; nothing when the files are not there. */
    Around around() {
        return around.get(files(), () -> {
            List<Problem> problems = new ArrayList<>();
            return new Around(read(landFile, problems), read(ownFile, problems), read(seaFile, problems), problems);
        });
    }

    /** What lies around on a sheet's ground, in metres. */
    Around onSheet(SheetProjection projection) {
        Around found = around();
        return onSheet.get(
                List.of(projection.description(), files()),
                () -> new Around(
                        project(found.land(), projection),
                        project(found.ownLand(), projection),
                        project(found.seas(), projection),
                        found.problems()));
    }

    private List<FileState> files() {
        return Stream.of(landFile, ownFile, seaFile).map(FileState::of).toList();
    }

    private static List<Piece> project(List<Piece> pieces, SheetProjection projection) {
        Coverage shapes = new Coverage(pieces.stream().map(Piece::shape).toList(), Repairs.NONE)
                .transform(projection.transform());
        List<Piece> projected = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            projected.add(
                    new Piece(piece.name(), piece.burmeseName(), shapes.areas().get(i)));
        }
        return projected;
    }

    private static List<Piece> read(Path file, List<Problem> problems) {
        if (!Files.isRegularFile(file)) {
            problems.add(new Problem(
                    "The map does not show what lies around, since " + file.getFileName() + " is not there",
                    file.toString(),
                    "Put the program's folder maps/context back"));
            return List.of();
        }
        try {
            Result<Layer> layer = LayerReader.read(file, Progress.NONE);
            problems.addAll(layer.problems());
            List<Piece> pieces = new ArrayList<>();
            for (SimpleFeature feature : layer.value().features()) {
                Layer.geometry(feature)
                        .ifPresent(shape -> pieces.add(new Piece(
                                text(layer.value(), feature, "NAME"), text(layer.value(), feature, "NAME_MY"), shape)));
            }
            return pieces;
        } catch (UserException e) {
            problems.add(e.problem());
            return List.of();
        }
    }

    private static String text(Layer layer, SimpleFeature feature, String attribute) {
        return layer.attribute(attribute).map(name -> Layer.text(feature, name)).orElse("");
    }
}
