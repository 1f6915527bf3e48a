/** Features and their names become labels placed on a map frame, and a count of those left out. */
package org.myaypon.label;
