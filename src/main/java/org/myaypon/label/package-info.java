/**
 * What is to be labelled becomes labels placed on a map frame, and a list of those that found no room.
 *
 * <p>{@link org.myaypon.label.LabelPlacer} takes {@link org.myaypon.label.LabelCandidate}s (a site: an area, a point or a line, and
 * the forms in which its label may be written) in millimetres on the page, and promises that no label covers another or leaves the
 * frame, and that the same input gives the same places. Each candidate has spots, each of a cost ({@code SpotFinder}); the labels are
 * arranged on them in turn, and may move others to spots of theirs ({@code Arrangement}).
 */
package org.myaypon.label;
