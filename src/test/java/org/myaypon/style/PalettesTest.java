package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.myaypon.data.UserException;

class PalettesTest {

    private static String hex(String palette, int n) {
        return String.join(
                " ", Palettes.named(palette).colors(n).stream().map(Styles::hex).toList());
    }

    @Test
    void coloursAreThoseOfColorBrewer() {
        assertEquals("#ffffb2 #fecc5c #fd8d3c #f03b20 #bd0026", hex("YlOrRd", 5));
        assertEquals("#eff3ff #bdd7e7 #6baed6 #3182bd #08519c", hex("Blues", 5));
        assertEquals("#d7191c #fdae61 #ffffbf #abd9e9 #2c7bb6", hex("RdYlBu", 5));
        assertEquals("#8dd3c7 #ffffb3 #bebada", hex("Set3", 3));
        assertEquals(
                "#000000 #E69F00 #56B4E9 #009E73 #F0E442 #0072B2 #D55E00 #CC79A7".toLowerCase(Locale.ROOT),
                hex("Okabe-Ito", 8));
    }

    @Test
    void everyPaletteGivesAnyNumberOfDifferentColours() {
        for (String name : Palettes.names()) {
            for (int n = 0; n <= 24; n++) {
                List<Color> colors = Palettes.named(name).colors(n);
                assertEquals(n, colors.size(), name);
                assertEquals(n, new HashSet<>(colors).size(), name + " " + n + " " + colors);
            }
        }
    }

    @Test
    void sequentialPalettesGrowDarkerWithEveryStep() {
        for (Palette palette : Palettes.of(Palette.Kind.SEQUENTIAL)) {
            for (int n = 2; n <= 12; n++) {
                List<Color> colors = palette.colors(n);
                for (int i = 1; i < n; i++) {
                    assertTrue(
                            ClassColors.lightness(colors.get(i)) < ClassColors.lightness(colors.get(i - 1)),
                            palette.name() + " " + n);
                }
            }
        }
    }

    @Test
    void moreColoursThanAPaletteHasLieBetweenItsOwn() {
        List<Color> colors = Palettes.named("Greys").colors(17);
        assertEquals(Color.WHITE, colors.get(0));
        assertEquals(Color.BLACK, colors.get(16));
        assertEquals(Palettes.named("Greys").colors(9).get(4), colors.get(8));
    }

    @Test
    void aPaletteIsFoundInAnyCaseAndTurnedRound() {
        assertEquals("YlOrRd", Palettes.named("ylorrd").name());
        Palette turned = Palettes.named("YlOrRd reversed");
        assertEquals("YlOrRd reversed", turned.name());
        assertEquals(new Color(0xbd0026), turned.colors(5).get(0));
        assertEquals(Palettes.named("YlOrRd"), turned.reversed());
    }

    @Test
    void aMistypedPaletteIsToldWithTheNearestNames() {
        UserException e = assertThrows(UserException.class, () -> Palettes.named("YlOrRed"));
        assertTrue(e.getMessage().startsWith("There is no palette YlOrRed. Did you mean YlOrRd"), e.getMessage());
    }

    @Test
    void lightnessIsThatOfTheEye() {
        assertEquals(100, ClassColors.lightness(Color.WHITE), 0.1);
        assertEquals(0, ClassColors.lightness(Color.BLACK), 0.1);
        assertEquals(53.2, ClassColors.lightness(Color.RED), 0.1);
        assertEquals(97.1, ClassColors.lightness(Color.YELLOW), 0.1);
        Color grey = ClassColors.grey(Color.RED);
        assertEquals(grey.getRed(), grey.getBlue());
        assertEquals(ClassColors.lightness(Color.RED), ClassColors.lightness(grey), 0.3);
    }
}
