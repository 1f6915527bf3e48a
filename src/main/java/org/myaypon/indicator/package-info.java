/**
 * Tables and a layer become one value per area, and a report of every row that found no area.
 *
 * <p>Takes a {@link org.myaypon.data.Layer} of boundaries and a {@link org.myaypon.data.Table}; gives a {@link
 * org.myaypon.indicator.Join} and, through an {@link org.myaypon.indicator.Indicator}, {@link
 * org.myaypon.indicator.AreaValues} in the order of the boundaries. Promises that every row of the table is counted once:
 * matched, healed or unmatched. An area without a value says why ({@link
 * org.myaypon.indicator.Presence}), and values of larger areas are counted anew rather than summed. A hazard layer becomes
 * values by an {@link org.myaypon.indicator.Exposure}. Main types: {@link org.myaypon.indicator.Join} and {@link
 * org.myaypon.indicator.Indicator}.
 */
package org.myaypon.indicator;
