package org.myaypon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myaypon.carry.CarriedMap;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.draw.Attachment;
import org.myaypon.draw.PressProfile;
import org.myaypon.draw.PrintMarks;
import org.myaypon.project.ExportOptions;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapExport;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SharedMap;
import org.myaypon.project.Sharing;
import org.myaypon.project.SheetOptions;
import org.myaypon.project.SheetSize;
import org.myaypon.share.PublicExport;
import org.myaypon.share.PublicProof;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Draw a map document as one sheet.",
        footer = {"", "Example:  myaypon export maps/sample-3w.yaml -o map.pdf"})
final class ExportCommand extends Task {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP.yaml", description = "The map document.")
    private Path document;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "The sheet: .pdf, .png, .jpg, .svg or .tif; further pages of all but a PDF get a number (map-2.png).")
    private Path output;

    @Mixin
    private VariantOptions variant;

    @Option(names = "--marks", description = "Marks where to cut, outside of the page of a PDF.")
    private boolean cropMarks;

    @Option(
            names = {"--colour-bar", "--color-bar"},
            description = "Fields of colour and grey below the page of a PDF, for a press.")
    private boolean colorBar;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "The template of the same design in another size: a4-landscape, or only a4 or landscape.")
    private String size;

    @Mixin
    private SaidOptions said;

    @Mixin
    private SharingOptions sharing;

    @Option(
            names = "--pdfa",
            paramLabel = "2b|3b",
            description =
                    "What a PDF is for an archive: 2b (when not given), or 3b, which carries the map's recipe and data"
                            + " with it, so that \"open\" can revise it.")
    private String archive;

    @Option(
            names = "--pdfx",
            paramLabel = "PROFILE.icc",
            description =
                    "A PDF for a press, PDF/X-4: in the four inks of this ICC profile, with black letters in black alone.")
    private Path press;

    @Override
    public Integer call() {
        boolean carries = carries();
        ExportOptions written = variant.options()
                .withMarks(new PrintMarks(cropMarks, colorBar))
                .withPress(Optional.ofNullable(press).map(PressProfile::read));
        checkUsage(written);
        MapExport.checkTarget(output, written);
        tell(variant.withoutEffect(output));
        ProgramFolders folders = ProgramFolders.ofThisStart();
        MapDocument read = MapFile.read(document);
        MapDocument sized = size == null ? read : SheetSize.of(read, document, folders, size);
        MapMaker maker = new MapMaker(folders);
        for (Sharing whom : sharing.wanted()) {
            write(sized, said.options().withSharing(whom), new Writing(folders, maker, written, carries));
        }
        return 0;
    }

    /** What both of a pair have in common. */
    private record Writing(ProgramFolders folders, MapMaker maker, ExportOptions how, boolean carries) {}

    private void write(MapDocument whole, SheetOptions options, Writing writing) {
        Path target = sharing.file(output, options.sharing());
        MapMaker maker = writing.maker();
        MadeMap map = maker.make(SharedMap.of(whole, options.sharing()), document, options, Progress.NONE);
        tell(map.problems());
        List<Attachment> taken = List.of();
        if (writing.carries()) {
            Result<List<Attachment>> carried = CarriedMap.of(writing.folders(), maker, map, document, options);
            tell(carried.problems());
            taken = carried.value();
        }
        tell(
                options.sharing() == Sharing.PUBLIC
                        ? PublicExport.write(
                                map, target, writing.how(), taken, PublicProof.of(whole, maker), Progress.NONE)
                        : MapExport.write(map, target, writing.how(), taken, Progress.NONE));
        List<Path> files = MapExport.files(map, target);
        if (files.size() > 1) {
            main().err()
                    .println("The sheet has " + files.size() + " pages: "
                            + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
    }

    private void checkUsage(ExportOptions written) {
        try {
            MapExport.checkOptions(output, written);
        } catch (UserException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), e.problem().sentence(), e);
        }
        boolean pdf = output.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        if (archive != null && !pdf) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Only a PDF is for an archive: give " + output + " the ending .pdf, or leave out --pdfa.");
        }
    }

    private boolean carries() {
        if (archive == null) {
            return false;
        }
        if (press != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--pdfx and --pdfa exclude each other: a PDF is for a press or for an archive.");
        }
        return switch (archive.toLowerCase(Locale.ROOT)) {
            case "2b" -> false;
            case "3b" -> true;
            default ->
                throw new CommandLine.ParameterException(spec.commandLine(), "--pdfa is 2b or 3b, not " + archive);
        };
    }
}
