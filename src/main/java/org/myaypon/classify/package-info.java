/** Values become classes. */
package org.myaypon.classify;
