package org.myaypon.cli;

import java.nio.file.Path;
import org.myaypon.data.Progress;
import org.myaypon.project.Conversion;
import org.myaypon.project.CsvShapes;
import org.myaypon.project.ProgramFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "convert",
        description = "Write a layer, a table, or the joined layer of a map document in another format.",
        footer = {
            "",
            "The ending of OUT tells the format: .shp (with .dbf, .shx, .prj and .cpg), .zip (a shapefile in an"
                    + " archive), .geojson, .gpkg, .kml or .csv. Shapefiles and GeoPackages keep the layer's"
                    + " coordinate system; all others are longitude and latitude on WGS 84.",
            "Of a map document, the column \"value\" holds what the map shows; it is empty where there is no data.",
            "",
            "Example:  myaypon convert maps/sample-3w.yaml organisations.gpkg"
        })
final class ConvertCommand extends Task {

    @Parameters(index = "0", paramLabel = "IN", description = "A layer, a table, or a map document (.yaml).")
    private Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write: .shp, .zip, .geojson, .gpkg, .kml or .csv.")
    private Path out;

    @Option(
            names = "--geometry",
            paramLabel = "wkt|point",
            description = "Give a .csv the shapes too: as well-known text, or as longitude and latitude of a point"
                    + " inside each.")
    private CsvShapes geometry = CsvShapes.NONE;

    @Override
    public Integer call() {
        tell(new Conversion(in, out, geometry).run(ProgramFolders.ofThisStart(), Progress.NONE));
        return 0;
    }
}
