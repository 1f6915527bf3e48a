/**
 * A map document and a choice of areas become a sheet for each of them: separate files, one file of them all, or both, with a
 * list. What was made before and would come out the same is left as it is. Main type: {@link org.myaypon.series.SeriesRun}.
 */
package org.myaypon.series;
