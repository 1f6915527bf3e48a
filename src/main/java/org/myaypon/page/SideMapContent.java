package org.myaypon.page;

import org.myaypon.template.Box;

/**
 * A map beside the main one.
 *
 * @param map what it shows
 * @param box its place on the page, with its name
 * @param title its name; empty for none
 * @param scale its scale: "1:400,000"; empty for none
 */
public record SideMapContent(MapContent map, Box box, String title, String scale) {}
