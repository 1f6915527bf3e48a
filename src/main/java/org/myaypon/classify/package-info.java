/**
 * Values become classes.
 *
 * <p>Takes {@link org.myaypon.indicator.AreaValues} and a {@link org.myaypon.classify.Classing}; gives the {@link
 * org.myaypon.classify.MapClass}es of a map, none and lowest first, the kinds of no data last. Promises that every value lies in exactly one
 * class, and that this is the only one whose label has a place for it. Main type: {@link org.myaypon.classify.Classing}.
 */
package org.myaypon.classify;
