package org.myaypon.project;

/**
 * What the sheet says in words; each may be empty.
 *
 * @param title the map's message
 * @param subtitle what is shown, of when
 * @param sources where the data come from, with dates
 * @param producer who makes the map, and how to reach them
 * @param legend the legend's title with its unit; empty for one made from the value
 * @param note a mark that must stand on every sheet of it ("Sample, not real")
 */
public record Heading(String title, String subtitle, String sources, String producer, String legend, String note) {}
