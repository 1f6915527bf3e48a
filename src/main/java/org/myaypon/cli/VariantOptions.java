package org.myaypon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.draw.PictureFormat;
import org.myaypon.draw.Variant;
import org.myaypon.project.ExportOptions;
import org.myaypon.project.MapExport;
import picocli.CommandLine.Option;

/** How a sheet is drawn and written, as options of a command. */
final class VariantOptions {

    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"|[^,\"]+");

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Dots per inch of a picture (.png, .jpg, .tif), 20 to 1200 (default 150).")
    private Integer dpi;

    @Option(names = "--quality", paramLabel = "N", description = "Quality of a .jpg, 1 to 100 (default 90).")
    private Integer quality;

    @Option(
            names = "--world-file",
            description = "Write beside a picture where on the ground it lies: a world file and .aux.xml.")
    private boolean worldFile;

    @Option(names = "--grey", description = "In greys, each as light as its colour.")
    private boolean grey;

    @Option(names = "--draft", description = "With \"DRAFT\" across the sheet, and pale lines.")
    private boolean draft;

    @Option(
            names = "--layers",
            paramLabel = "NAMES",
            description =
                    "Only these layers, with commas between (a name that has one in \"quotation marks\"); a name that"
                            + " there is not tells which there are.")
    private String layers;

    @Option(names = "--no-layers", description = "Without layers that a reader can switch off.")
    private boolean noLayers;

    ExportOptions options() {
        Optional<Set<String>> wanted = Optional.ofNullable(layers).map(VariantOptions::names);
        return new ExportOptions(
                Optional.ofNullable(dpi).orElse(MapExport.DEFAULT_DPI),
                Optional.ofNullable(quality).orElse(ExportOptions.DEFAULT_QUALITY),
                worldFile,
                new Variant(grey, draft, wanted, noLayers));
    }

    /** What was said that changes nothing in a file, which is told. */
    List<Problem> withoutEffect(Path file) {
        List<Problem> idle = new ArrayList<>();
        Optional<PictureFormat> picture = PictureFormat.of(file);
        if (dpi != null && picture.isEmpty()) {
            idle.add(new Problem(
                    "--dpi changes nothing in " + file.getFileName() + ", which has lines and letters, no dots",
                    "",
                    ""));
        }
        if (quality != null && picture.filter(PictureFormat.JPEG::equals).isEmpty()) {
            idle.add(new Problem("--quality changes nothing in " + file.getFileName() + ", which is no .jpg", "", ""));
        }
        return idle;
    }

    /** Names with commas between; one that has a comma itself stands in quotation marks. */
    private static Set<String> names(String listed) {
        return NAME.matcher(listed)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
