package org.myaypon.ui;

import java.util.Optional;
import org.myaypon.project.Overlay;
import org.myaypon.project.UpperLayer;

/**
 * The style file of the layer that the user looks at: which it is, and what stands in it.
 *
 * @param choice which it is
 * @param editor what stands in it
 * @param styles where style files are
 * @param file the file that is edited
 */
record LayerStyle(StyleChoice choice, StyleEditor editor, StylesModel styles, StyleFileModel file) {

    /** Shows the style of a layer; counts as no change. */
    void show(Optional<UpperLayer> layer) {
        Optional<String> style = layer.filter(Overlay.class::isInstance).flatMap(shapes -> ((Overlay) shapes).style());
        choice.show(style.orElse(""));
        Fields.shown(editor, style.isPresent());
        file.show(style.flatMap(styles::file));
    }
}
