/** A map with all that it is made of, as files that travel within its PDF; and the way back. */
package org.myaypon.carry;
