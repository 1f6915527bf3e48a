/** Boundaries become a valid coverage: gaps and overlaps closed and counted, outlines by rank, shapes simplified with shared edges kept shared. */
package org.myaypon.boundary;
