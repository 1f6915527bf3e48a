package org.myaypon.project;

/** What it means that nothing is reported of an area; only a map's maker can know. */
public enum Silence {
    /** Nobody knows: these areas are a class of their own. */
    APART,
    /** They have nothing of what is counted. */
    ZERO,
    /** They are not among the areas that the map is about, and stay quiet. */
    OUTSIDE
}
