/**
 * Classes become a GeoTools {@code Style}, with the palettes that colour it.
 *
 * <p>Takes {@link org.myaypon.classify.MapClass}es and a {@link org.myaypon.style.Palette}; gives styles in which each class
 * is a rule with an OGC filter, and no data, not reported and not accessible are hatches that no class can be taken for. Widths and sizes are pixels of 0.28 mm,
 * as OGC has it. Layers of hazards over the areas get their looks from {@link org.myaypon.style.HazardLooks}. Main type: {@link org.myaypon.style.Choropleth}.
 */
package org.myaypon.style;
