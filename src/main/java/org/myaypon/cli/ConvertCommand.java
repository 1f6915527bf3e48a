package org.myaypon.cli;

import java.nio.file.Path;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.Conversion;
import org.myaypon.project.CsvShapes;
import org.myaypon.project.ProgramFolders;
import org.myaypon.sld.SldVersion;
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
            "A .sld is written of a map document's areas, on the column \"value\", or of another style.",
            "Of a map document, the column \"value\" holds what the map shows; it is empty where there is no data.",
            "",
            "Example:  myaypon convert maps/sample-3w.yaml organisations.gpkg"
        })
final class ConvertCommand extends Task {

    @Parameters(index = "0", paramLabel = "IN", description = "A layer, a table, a style or a map document (.yaml).")
    private Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write: .shp, .zip, .geojson, .gpkg, .kml, .csv or .sld.")
    private Path out;

    @Option(
            names = "--geometry",
            paramLabel = "wkt|point",
            description = "Give a .csv the shapes too: as well-known text, or as longitude and latitude of a point"
                    + " inside each.")
    private CsvShapes geometry = CsvShapes.NONE;

    @Option(
            names = "--sld",
            paramLabel = "1.0|1.1",
            description = "The version of a .sld: 1.1 for QGIS (default), 1.0 for GeoServer.")
    private String sld = "1.1";

    @Override
    public Integer call() {
        SldVersion version =
                switch (sld) {
                    case "1.0" -> SldVersion.SLD_1_0;
                    case "1.1" -> SldVersion.SE_1_1;
                    default -> throw new UserException("There is no SLD " + sld, "--sld", "Choose 1.0 or 1.1");
                };
        tell(new Conversion(in, out, geometry, version).run(ProgramFolders.ofThisStart(), Progress.NONE));
        return 0;
    }
}
