package org.myaypon.ui;

import java.io.ByteArrayInputStream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.myaypon.text.FontFile;
import org.myaypon.text.Fonts;

/** Burmese letters in the window: drawn with the bundled font, whatever fonts the machine has. */
final class BurmeseText {

    private static final PseudoClass BURMESE = PseudoClass.getPseudoClass("burmese");
    private static final int FIRST = 0x1000;
    private static final int LAST = 0x109F;

    private BurmeseText() {}

    /** Makes the bundled font known to JavaFX; the style sheet names it. */
    static void load() {
        Font.loadFont(new ByteArrayInputStream(Fonts.bytes(FontFile.NOTO_MYANMAR_REGULAR)), 13);
    }

    /** Lets a node be drawn in the Burmese font while its text has Burmese letters. */
    static void follow(Node node, ObservableValue<String> text) {
        text.addListener((property, before, now) -> mark(node, now));
        mark(node, text.getValue());
    }

    private static void mark(Node node, String text) {
        node.pseudoClassStateChanged(
                BURMESE, text != null && text.chars().anyMatch(letter -> letter >= FIRST && letter <= LAST));
    }
}
