/**
 * A page becomes marks on a surface: PDF, picture or screen, through one drawing path.
 *
 * <p>{@link org.myaypon.draw.PageDrawer} walks over a page's items and knows nothing of formats; a
 * {@link org.myaypon.draw.Surface} knows fills, strokes, text and clips and nothing of maps. The same page gives the
 * same bytes. What a style asks for that cannot be drawn comes back as a problem that names its rule.
 */
package org.myaypon.draw;
