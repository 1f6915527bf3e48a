package org.myaypon.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Progress;
import org.myaypon.project.Inspection;
import org.myaypon.project.StyleInspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "inspect", description = "Tell what is in a layer, a table or a style file.")
final class InspectCommand extends Task {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A layer (shapefile, .zip, GeoJSON, GeoPackage, KML), a table (CSV, XLSX, ODS, JSON) or a style"
                            + " (SLD).")
    private Path file;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (StyleInspection.isStyle(file)) {
            return style(StyleInspection.of(file));
        }
        Inspection inspection = Inspection.of(file, Progress.NONE);
        if (json) {
            printJson(inspection);
        } else {
            print(inspection);
        }
        tell(inspection.problems());
        return 0;
    }

    private int style(StyleInspection seen) {
        if (json) {
            out().println(Json.print(StyleJson.of(seen)));
        } else {
            out().println(file);
            line("Type", "SLD, style");
            line("Name", seen.name());
            line("Rules", String.format(Locale.ROOT, "%,d", seen.rules().size()));
            seen.rules().forEach(rule -> line("", StyleJson.text(rule)));
        }
        tell(seen.problems());
        return 0;
    }

    private void print(Inspection seen) {
        out().println(file);
        line("Type", seen.source().format() + (seen.isLayer() ? ", layer" : ", table"));
        line(seen.isLayer() ? "Features" : "Rows", String.format(Locale.ROOT, "%,d", seen.count()));
        seen.geometry().ifPresent(geometry -> line("Geometry", geometry));
        seen.crs().ifPresent(crs -> line("CRS", crs));
        seen.extent()
                .ifPresent(extent -> line(
                        "Extent",
                        String.format(
                                Locale.ROOT,
                                "%.5f %.5f to %.5f %.5f",
                                extent.getMinX(),
                                extent.getMinY(),
                                extent.getMaxX(),
                                extent.getMaxY())));
        line("Encoding", seen.source().encoding() + " (" + seen.source().encodingFrom() + ")");
        line(
                "Fields",
                seen.fields().stream()
                        .map(field -> field.name() + " (" + field.type() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private void line(String label, String text) {
        out().printf(Locale.ROOT, "  %-10s%s%n", label, text);
    }

    private void printJson(Inspection seen) {
        ObjectNode root = Json.object();
        root.put("type", seen.isLayer() ? "layer" : "table");
        root.put("format", seen.source().format());
        root.put(seen.isLayer() ? "features" : "rows", seen.count());
        root.put("geometry", seen.geometry().orElse(null));
        ArrayNode fields = root.putArray("fields");
        seen.fields()
                .forEach(field -> fields.addObject().put("name", field.name()).put("type", field.type()));
        root.put("crs", seen.crs().orElse(null));
        root.put("encoding", seen.source().encoding());
        root.put("encodingFrom", seen.source().encodingFrom());
        seen.extent().ifPresentOrElse(extent -> root.set("extent", extent(extent)), () -> root.putNull("extent"));
        root.set("problems", Json.problems(seen.problems()));
        out().println(Json.print(root));
    }

    private static ArrayNode extent(Envelope extent) {
        return Json.array()
                .add(extent.getMinX())
                .add(extent.getMinY())
                .add(extent.getMaxX())
                .add(extent.getMaxY());
    }
}
