/**
 * Files become layers and tables.
 *
 * <p>Takes the path of a file that a user named; gives a {@link org.myaypon.data.Layer} through {@link
 * org.myaypon.read.LayerReader} or a {@link org.myaypon.data.Table} through {@link org.myaypon.read.TableReader},
 * together with everything that was assumed, repaired or left out on the way. A layer's coordinates stay in its own
 * system; {@link org.myaypon.read.ToWgs84} leads from there to degrees. A file that cannot be used at all ends
 * in a {@link org.myaypon.data.UserException}. Memory stays in proportion to the file's true size, whatever its
 * headers claim.
 */
package org.myaypon.read;
