/**
 * Tables and a layer become one value per area, and a report of every row that found no area.
 *
 * <p>Takes a {@link org.myaypon.data.Layer} of boundaries and a {@link org.myaypon.data.Table}; gives a {@link
 * org.myaypon.indicator.Join} and, through an {@link org.myaypon.indicator.Indicator}, {@link
 * org.myaypon.indicator.AreaValues} in the order of the boundaries. Promises that every row of the table is counted once:
 * matched, healed or unmatched. Main type: {@link org.myaypon.indicator.Join}.
 */
package org.myaypon.indicator;
