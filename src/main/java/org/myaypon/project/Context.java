package org.myaypon.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
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

    private final Path landFile;
    private final Path seaFile;
    private final Kept<Around> around = new Kept<>();
    private final Kept<Around> onSheet = new Kept<>();

    Context(ProgramFolders folders) {
        Path folder = folders.home().resolve("maps").resolve("context");
        landFile = folder.resolve("neighbours.shp");
        seaFile = folder.resolve("seas.shp");
    }

    /**
     * What lies around.
     *
     * @param land the land, lowest first
     * @param seas open water that has a name
     * @param problems what could not be read
     */
    record Around(List<Piece> land, List<Piece> seas, List<Problem> problems) {}

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
        return around.get(List.of(FileState.of(landFile), FileState.of(seaFile)), () -> {
            List<Problem> problems = new ArrayList<>();
            return new Around(read(landFile, problems), read(seaFile, problems), problems);
        });
    }

    /** What lies around on a sheet's ground, in metres. */
    Around onSheet(SheetProjection projection) {
        Around found = around();
        return onSheet.get(
                List.of(projection.description(), FileState.of(landFile), FileState.of(seaFile)),
                () -> new Around(
                        project(found.land(), projection), project(found.seas(), projection), found.problems()));
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
