package org.myaypon.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapKind;
import org.myaypon.project.NewMap;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.Revision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "new",
        description = "Write a map document for boundaries and a table.",
        footer = {
            "",
            "Kinds: choropleth (areas filled by the class of their value), 3w (organisations in each area, with a table of"
                    + " sectors), bands (a typology, its numbers in the areas), hazard (a hazard layer and who is exposed),"
                    + " gap (need and coverage crossed, with the list of the widest gaps).",
            "",
            "Examples:",
            "  myaypon new choropleth -o conflict.yaml --boundaries townships.shp --table conflict.csv"
                    + " --value conflict_score --title \"Conflict score by township\"",
            "  myaypon new 3w -o wash.yaml --boundaries townships.shp --table 3w.xlsx --where \"sector = 'WASH'\"",
            "  myaypon new hazard -o flood.yaml --boundaries townships.shp --table population.csv --hazard flood.shp"
                    + " --glide FL-2024-000167-MMR --number MIMU1958",
            "  myaypon new gap -o gap.yaml --boundaries townships.shp --table needs.csv --coverage-table 3w.xlsx"
                    + " --value \"gap(1 - Wellbeing_Score, distinct(org))\""
        })
final class NewCommand extends Task {

    @Parameters(
            paramLabel = "KIND",
            converter = KindWord.class,
            description = "The kind of map: choropleth, 3w, bands, hazard or gap.")
    private MapKind kind;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "MAP.yaml",
            description = "The map document to write.")
    private Path output;

    @ArgGroup(validate = false, heading = "%nFiles:%n")
    private final FileOptions files = new FileOptions();

    @ArgGroup(validate = false, heading = "%nWhat is mapped:%n")
    private final ValueOptions values = new ValueOptions();

    @ArgGroup(validate = false, heading = "%nHow it looks:%n")
    private final LookOptions look = new LookOptions();

    @ArgGroup(validate = false, heading = "%nWhich sheet of an emergency it is:%n")
    private final EmergencyOptions emergency = new EmergencyOptions();

    @Override
    public Integer call() {
        Revision revision = emergency.revision();
        String ending = output.toString().toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".yaml") && !ending.endsWith(".yml")) {
            throw new UserException(
                    "A map document is written as .yaml", output.toString(), "Give the file this ending");
        }
        Path folder = output.toAbsolutePath().getParent();
        Path beside = folder == null ? Path.of("") : folder;
        look.template().ifPresent(template -> ProgramFolders.ofThisStart().template(template, beside));
        look.style().ifPresent(style -> ProgramFolders.ofThisStart().style(style, beside));
        Result<MapDocument> document = new NewMap(kind, files.files(), values.shown(), look.look(), look.words())
                .document(OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS), Progress.NONE);
        tell(document.problems());
        MapFile.save(document.value().withRevision(revision), output);
        return 0;
    }

    /** Reads a kind of map. */
    static final class KindWord implements ITypeConverter<MapKind> {
        @Override
        public MapKind convert(String word) {
            return MapKind.named(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no kind of map " + word + "; choose " + String.join(", ", MapKind.words())));
        }
    }
}
