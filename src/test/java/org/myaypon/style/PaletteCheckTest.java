package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.style.PaletteSafety.Level;

class PaletteCheckTest {

    private static PaletteSafety of(String palette, int classes) {
        Palette named = Palettes.named(palette);
        return PaletteCheck.of(named.colors(classes), named.kind());
    }

    /** From the test data of Sharma, Wu and Dalal 2005. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 58, 24, 15, 19.4535",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void differencesAreThoseOfTheFormulasTestData(
            double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
        assertEquals(difference, ColorDifference.of(new Lab(l1, a1, b1), new Lab(l2, a2, b2)), 1e-4);
        assertEquals(difference, ColorDifference.of(new Lab(l2, a2, b2), new Lab(l1, a1, b1)), 1e-4);
    }

    @Test
    void everybodySeesGreysAlikeAndRedsAndGreensNot() {
        for (ColorVision vision : ColorVision.values()) {
            Color grey = vision.seen(new Color(120, 120, 120));
            assertEquals(120, grey.getRed(), 1);
            assertEquals(120, grey.getGreen(), 1);
            assertEquals(120, grey.getBlue(), 1);
        }
        Color green = new Color(0x91CF60);
        Color red = new Color(0xFC8D59);
        ColorVision blind = ColorVision.DEUTERANOPIA;
        assertTrue(ColorDifference.of(blind.seen(green), blind.seen(red)) < ColorDifference.of(green, red) / 5);
        assertEquals(red, ColorVision.FULL.seen(red));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RdBu", "RdYlBu", "BrBG", "PiYG", "PRGn", "PuOr"})
    void divergingPalettesThatTheirMakersCallSafeAreNotConfused(String palette) {
        assertNotEquals(Level.CONFUSED, of(palette, 7).colorBlind().level());
    }

    @Test
    void sequentialPalettesOfColorBrewerAreNotConfused() {
        for (Palette palette : Palettes.of(Palette.Kind.SEQUENTIAL)) {
            assertNotEquals(Level.CONFUSED, of(palette.name(), 7).colorBlind().level(), palette.name());
            assertEquals(Level.SAFE, of(palette.name(), 5).colorBlind().level(), palette.name());
            assertEquals(Level.SAFE, of(palette.name(), 5).grey().level(), palette.name());
        }
    }

    @Test
    void redsAndGreensAreConfusedByThoseWhoDoNotSeeThem() {
        PaletteSafety.Finding finding = of("RdYlGn", 5).colorBlind();
        assertEquals(Level.CONFUSED, finding.level());
        assertEquals("2 and 4", finding.pair());
        assertEquals(ColorVision.DEUTERANOPIA, finding.vision());
        assertEquals(Level.CONFUSED, of("Spectral", 7).colorBlind().level());
    }

    @Test
    void theTwoSidesOfAMiddleAreOneGrey() {
        PaletteSafety.Finding finding = of("RdBu", 5).grey();
        assertEquals(Level.CONFUSED, finding.level());
        assertEquals("2 and 4", finding.pair());
    }

    @Test
    void classesInOrderMayNotTurnBackInGrey() {
        List<Color> turning = List.of(new Color(0xEEEEEE), new Color(0x555555), new Color(0x999999));
        PaletteSafety.Finding grey =
                PaletteCheck.of(turning, Palette.Kind.SEQUENTIAL).grey();
        assertEquals(Level.CONFUSED, grey.level());
        assertEquals("2 and 3", grey.pair());
        assertTrue(grey.difference() < 0);
    }

    @Test
    void fewerThanTwoClassesAreSafe() {
        assertEquals(
                Level.SAFE,
                PaletteCheck.of(List.of(), Palette.Kind.QUALITATIVE).grey().level());
        assertEquals(
                Level.SAFE,
                PaletteCheck.of(List.of(Color.RED), Palette.Kind.SEQUENTIAL)
                        .colorBlind()
                        .level());
    }

    @Test
    void aPaletteTellsHowManyClassesItParts() {
        assertEquals(9, PaletteCheck.classesApart(Palettes.named("Okabe-Ito")));
        assertEquals(1, PaletteCheck.classesApartInGrey(Palettes.named("Pastel2")));
        assertTrue(PaletteCheck.classesApartInGrey(Palettes.named("Viridis")) == 12);
    }
}
