/** Makes the sample that stands in {@code maps/}: invented and schematic, from public facts, the same bytes on every run. */
package org.myaypon.sample;
