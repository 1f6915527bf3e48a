/** Classes become a GeoTools {@code Style}, with the palettes that colour it. */
package org.myaypon.style;
