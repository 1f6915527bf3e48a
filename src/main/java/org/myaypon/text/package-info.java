/**
 * Strings become shaped, measured and broken lines, Burmese included, from the bundled fonts alone.
 *
 * <p>{@link org.myaypon.text.Fonts} shapes one line; {@link org.myaypon.text.TextLayout} breaks a text into lines. Both
 * give the same millimetres on every machine, whatever its fonts and its screen.
 */
package org.myaypon.text;
