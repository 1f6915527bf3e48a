package org.myaypon.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a pane so that whoever walks through its fields with the keyboard sees the field that they are in. */
final class InSight {

    private static final double ROOM_PX = 32;

    private InSight() {}

    static void keep(ScrollPane pane) {
        pane.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((focus, left, entered) -> show(pane, entered));
            }
        });
    }

    private static void show(ScrollPane pane, Node field) {
        if (field == null || !isIn(field, pane.getContent())) {
            return;
        }
        Bounds content = pane.getContent().getLayoutBounds();
        Bounds place = pane.getContent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (place.getMinY() - ROOM_PX < top) {
            pane.setVvalue(Math.max(0, (place.getMinY() - ROOM_PX) / hidden));
        } else if (place.getMaxY() + ROOM_PX > top + seen) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + ROOM_PX - seen) / hidden));
        }
    }

    private static boolean isIn(Node field, Node content) {
        for (Node node = field; node != null; node = node.getParent()) {
            if (node == content) {
                return true;
            }
        }
        return false;
    }
}
