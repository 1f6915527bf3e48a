package org.myaypon.indicator;

/**
 * A verdict on all rows of one handle.
 *
 * @param handle what a decision calls them; empty when they can only be told by their line
 * @param verdict what becomes of them
 */
record Ruling(String handle, Verdict verdict) {}
