/**
 * Two templates become a comparison of the sheets that they make of the same maps: {@link org.myaypon.compare.TemplateComparer}
 * makes it, {@link org.myaypon.compare.ComparisonReport} writes it for a person.
 */
package org.myaypon.compare;
