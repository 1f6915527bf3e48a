package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InksTest {

    @TempDir
    private Path folder;

    private String area(int color) throws IOException {
        return new PdfColors.Inks(PressProfile.read(InkProfiles.press(folder)))
                .area(new Color(color))
                .text()
                .strip();
    }

    @Test
    void fieldsOfScaleBarsAndArrowsThatAreNearlyBlackArePrintedWithBlackAlone() throws IOException {
        assertEquals("0 0 0 1 k", area(0x2E2C28));
        assertEquals("0 0 0 1 k", area(0x4A4741));
    }

    @Test
    void areasThatHaveAColourKeepIt() throws IOException {
        assertFalse(area(0x1F3B8C).startsWith("0 0 0 "), area(0x1F3B8C));
        assertFalse(area(0xF2EFE9).startsWith("0 0 0 "), "pale land is warm");
    }
}
