package org.myaypon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** Reads one of the layers in a .zip or .kmz file: a shapefile, GeoJSON or KML, in whatever folder of it. */
final class ZippedLayers {

    private static final Set<String> LAYERS = Set.of("shp", "geojson", "json", "kml");

    /** What the .shp, .shx and .dbf tell at their beginning. */
    private static final int SHP_HEADER = 36;

    private static final int SHX_HEADER = 100;

    private ZippedLayers() {}

    /** The layer that is named, else the one that {@link LayerChoice} chooses. */
    static Result<Layer> read(Path file, Optional<String> layerName, Progress progress) {
        try (ZipArchive zip = ZipArchive.open(file)) {
            List<ZipEntry> entries =
                    zip.entries().stream().filter(entry -> isLayer(zip, entry)).toList();
            if (entries.isEmpty()) {
                throw new UserException(
                        InputFile.name(file)
                                + " holds no layer that can be read in it: that takes a shapefile, GeoJSON or" + " KML",
                        "",
                        zip.entries().isEmpty() ? "Pack it again" : "Unpack it and choose the file that the map needs");
            }
            return read(zip, entries, layerName, progress);
        }
    }

    private static Result<Layer> read(
            ZipArchive zip, List<ZipEntry> entries, Optional<String> layerName, Progress progress) {
        List<LayerChoice> choices = new ArrayList<>();
        for (ZipEntry entry : entries) {
            choices.add(choice(zip, entry, entries));
        }
        String name = InputFile.name(zip.file());
        List<Problem> problems = new ArrayList<>();
        boolean folder = InputFile.extension(zip.file()).equals("kmz")
                && layerName.isPresent()
                && choices.stream().noneMatch(choice -> choice.isCalled(layerName.get()));
        int chosen = LayerChoice.of(name, choices, folder ? Optional.empty() : layerName, problems);
        Result<Layer> layer = read(zip, entries.get(chosen), folder ? layerName : Optional.empty(), progress);
        List<Problem> all = new ArrayList<>(InFile.of(name, problems));
        all.addAll(layer.problems());
        return new Result<>(layer.value(), all);
    }

    private static boolean isLayer(ZipArchive zip, ZipEntry entry) {
        String extension = ZipArchive.extension(entry);
        return LAYERS.contains(extension) && (!extension.equals("json") || isGeoJson(zip, entry));
    }

    private static boolean isGeoJson(ZipArchive zip, ZipEntry entry) {
        try (InputStream in = zip.stream(entry)) {
            return GeoJsonReader.isLayer(in);
        } catch (IOException e) {
            return false;
        }
    }

    private static LayerChoice choice(ZipArchive zip, ZipEntry entry, List<ZipEntry> entries) {
        String path = ZipArchive.stem(entry);
        String stem = ZipArchive.fileName(path);
        boolean alone = entries.stream()
                        .map(ZipArchive::stem)
                        .filter(other -> ZipArchive.fileName(other).equalsIgnoreCase(stem))
                        .count()
                == 1;
        String name = alone ? stem : entry.getName();
        if (!ZipArchive.extension(entry).equals("shp")) {
            return new LayerChoice(name, false, Math.max(0, entry.getSize()) / SHX_HEADER);
        }
        byte[] header = zip.start(entry, SHP_HEADER);
        int type = header.length < SHP_HEADER
                ? 0
                : ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(SHP_HEADER - 4);
        boolean areas = ShapeKind.of(type).filter(ShapeKind.POLYGON::equals).isPresent();
        return new LayerChoice(name, areas, features(zip, entry));
    }

    /** How many records its .shx has room for, else a guess by size. */
    private static long features(ZipArchive zip, ZipEntry shp) {
        return new ZippedParts(zip, shp)
                .part("shx")
                .map(shx -> (shx.getSize() - SHX_HEADER) / 8)
                .orElse(Math.max(0, shp.getSize()) / SHX_HEADER);
    }

    private static Result<Layer> read(ZipArchive zip, ZipEntry entry, Optional<String> folder, Progress progress) {
        return switch (ZipArchive.extension(entry)) {
            case "shp" -> ShapefileReader.read(new ZippedParts(zip, entry), progress);
            case "kml" -> KmlReader.read(LayerInput.of(zip, entry), folder, progress);
            default -> GeoJsonReader.read(LayerInput.of(zip, entry), progress);
        };
    }
}
