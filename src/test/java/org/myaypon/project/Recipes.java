package org.myaypon.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.indicator.TinyCountry;

/** The tiny invented country as files in a folder, with a table and a map document. */
public final class Recipes {

    /** The time that test documents were made. */
    public static final OffsetDateTime CREATED = OffsetDateTime.parse("2026-06-30T14:00:00+06:30");

    /** Five rows for six townships: one township has none, one row has no township, one value is no data. */
    public static final String TABLE =
            """
            pcode,place,cases
            MMR901001,Hill,4
            MMR901002,Ford,12
            MMR901003,Isles,NA
            MMR902001,Ring,0
            MMR902009,Rink,7
            """;

    private Recipes() {}

    /** Writes the townships to {@code townships.shp} in a folder. */
    public static Path townships(Path folder) {
        Path file = folder.resolve("townships.shp");
        Layer layer = TinyCountry.townships();
        ShapefileWriter.write(layer, file);
        return file;
    }

    /** Writes a table. */
    public static Path table(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Writes townships, table and a map document of {@code cases}, and gives the document's file. */
    public static Path map(Path folder) throws IOException {
        Path file = folder.resolve("map.yaml");
        MapDocument document = NewMap.of(townships(folder), table(folder, "cases.csv", TABLE))
                .document(CREATED, Progress.NONE)
                .value();
        MapFile.save(
                document.withHeading(
                        new Heading("Cases by township", "June 2026", "Invented, June 2026", "", "Cases", "")),
                file);
        return file;
    }

    /** The program's own folders, with a cache of the test's own. */
    public static ProgramFolders folders(Path folder) {
        return new ProgramFolders(ProgramFolders.ofThisStart().home(), folder.resolve("cache"));
    }

    /** Makes the map of a document file. */
    public static MadeMap make(Path file, Path folder) {
        return new MapMaker(folders(folder)).make(MapFile.read(file), file, SheetOptions.NONE, Progress.NONE);
    }
}
