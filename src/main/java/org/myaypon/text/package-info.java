/** Strings become shaped, measured and broken lines, Burmese included, from the bundled fonts alone. */
package org.myaypon.text;
