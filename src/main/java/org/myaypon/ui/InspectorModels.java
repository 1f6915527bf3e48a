package org.myaypon.ui;

import java.util.List;

/**
 * What the inspector offers to choose from, which follows what other programs change on disk.
 *
 * @param choices columns and templates
 * @param palettes palettes
 * @param styles style files
 * @param areaStyle the style file that draws the areas
 * @param layerStyle the style file that draws the layer that the user looks at
 * @param page the template while it is edited on the page
 */
record InspectorModels(
        ChoicesModel choices,
        PalettesModel palettes,
        StylesModel styles,
        StyleFileModel areaStyle,
        StyleFileModel layerStyle,
        PageEditModel page) {

    /** Those that show a style file. */
    List<StyleFileModel> styleFiles() {
        return List.of(areaStyle, layerStyle);
    }
}
