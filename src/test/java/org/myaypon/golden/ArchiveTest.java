package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.Progress;
import org.myaypon.draw.ArchiveCheck;
import org.myaypon.project.MapExport;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sample maps are PDF/A-2b by veraPDF's rules, and PDF/A-3b with their data in them, so that an archive takes them. */
class ArchiveTest {

    private static final String CARRIED = "sample-flood";

    static List<String> names() {
        return SampleMaps.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void mayBeKeptInAnArchive(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name + ".pdf");
        MapExport.write(SampleMaps.made(name), file, MapExport.DEFAULT_DPI, Progress.NONE);
        assertEquals(List.of(), ArchiveCheck.broken(Files.readAllBytes(file), PDFAFlavour.PDFA_2_B));
    }

    @Test
    void mayBeKeptInAnArchiveWithAllThatItWasMadeOf(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("carried.pdf");
        MapExport.write(
                SampleMaps.made(CARRIED), file, MapExport.DEFAULT_DPI, SampleMaps.carried(CARRIED), Progress.NONE);
        assertEquals(List.of(), ArchiveCheck.broken(Files.readAllBytes(file), PDFAFlavour.PDFA_3_B));
    }
}
