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

/** The land around what is mapped: neighbouring countries, from the program's {@code maps/context}. */
final class Context {

    private final Path file;
    private final Kept<Result<List<Land>>> land = new Kept<>();
    private final Kept<Result<List<Land>>> projected = new Kept<>();

    Context(ProgramFolders folders) {
        file = folders.home().resolve("maps").resolve("context").resolve("neighbours.shp");
    }

    /**
     * A piece of land around what is mapped.
     *
     * @param name its name for a reader, or empty when it has none
     * @param burmeseName its Burmese name, or empty
     * @param shape its shape: on WGS 84 as read, in metres when on a sheet
     */
    record Land(String name, String burmeseName, Geometry shape) {}

    /** The land around, on WGS 84; none when the file is not there. */
    Result<List<Land>> land() {
        return land.get(FileState.of(file), this::read);
    }

    /** The land around on a sheet's ground, in metres. */
    Result<List<Land>> onSheet(SheetProjection projection) {
        return projected.get(List.of(projection.description(), FileState.of(file)), () -> {
            Result<List<Land>> pieces = land();
            List<Land> moved = pieces.value().stream()
                    .map(piece -> new Land(
                            piece.name(),
                            piece.burmeseName(),
                            new Coverage(List.of(piece.shape()), Repairs.NONE)
                                    .transform(projection.transform())
                                    .areas()
                                    .get(0)))
                    .toList();
            return new Result<>(moved, pieces.problems());
        });
    }

    private Result<List<Land>> read() {
        if (!Files.isRegularFile(file)) {
            return new Result<>(
                    List.of(),
                    List.of(new Problem(
                            "The map shows no neighbouring countries, since their file is not there",
                            file.toString(),
                            "Put the program's folder maps/context back")));
        }
        try {
            Result<Layer> layer = LayerReader.read(file, Progress.NONE);
            List<Land> pieces = new ArrayList<>();
            for (SimpleFeature feature : layer.value().features()) {
                Layer.geometry(feature)
                        .ifPresent(shape -> pieces.add(new Land(
                                text(layer.value(), feature, "NAME"), text(layer.value(), feature, "NAME_MY"), shape)));
            }
            return new Result<>(pieces, layer.problems());
        } catch (UserException e) {
            return new Result<>(List.of(), List.of(e.problem()));
        }
    }

    private static String text(Layer layer, SimpleFeature feature, String attribute) {
        return layer.attribute(attribute).map(name -> Layer.text(feature, name)).orElse("");
    }
}
