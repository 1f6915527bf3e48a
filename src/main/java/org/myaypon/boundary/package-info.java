/**
 * Boundaries become a valid coverage: areas that share their edges vertex for vertex, without slivers or overlaps.
 *
 * <p>Takes the shapes of a layer's areas in their order and gives a {@link org.myaypon.boundary.Coverage} of as many
 * shapes in the same order, by {@link org.myaypon.boundary.CoverageCleaner} or, quicker the second time, by
 * {@link org.myaypon.boundary.CoverageCache}. From a coverage come outlines by rank
 * ({@link org.myaypon.boundary.Outlines}), areas dissolved by a key, and simplified shapes.
 */
package org.myaypon.boundary;
