/**
 * The desktop: takes a map document, shows its sheet as it will print, and lets a user change, save and export it. It
 * promises that long work never blocks the window and that every change can be taken back. {@link
 * org.myaypon.ui.DesktopApp} opens it; each pane is a view (JavaFX nodes) with a model (what it shows and decides, without
 * any node).
 */
package org.myaypon.ui;
