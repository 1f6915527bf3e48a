/** Tables and a layer become one value per area, and a report of every row that found no area. */
package org.myaypon.indicator;
