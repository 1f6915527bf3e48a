package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class MuteTest {

    @Test
    void explore() {
        double sea=99, cls=99;
        for (Palette palette : Palettes.all()) {
          double s=99,c=99; String w="",v="";
            for (int n = 3; n <= 9; n++) {
                List<Color> colors = palette.colors(n);
                for (Color color : colors) {
                    Color m = Mute.of(color);
                    double d = ColorDifference.of(m, BaseStyles.SEA);
                    if (d<s) {s=d; w=Styles.hex(color)+">"+Styles.hex(m);}
                    for (Color other : colors) { double e = ColorDifference.of(m, other);
                      if (e<c) {c=e; v=n+" "+Styles.hex(color)+">"+Styles.hex(m)+" ~ "+Styles.hex(other);} }
                }
            }
            System.out.printf("%-14s sea %.1f %s   class %.1f %s%n", palette.name(), s, w, c, v);
        }
    }
}
