/**
 * Areas and their names become labels placed on a map frame, and a list of those that found no room.
 *
 * <p>{@link org.myaypon.label.LabelPlacer} takes {@link org.myaypon.label.LabelCandidate}s in millimetres on the page,
 * and promises that no label covers another or leaves the frame, and that the same input gives the same places.
 */
package org.myaypon.label;
