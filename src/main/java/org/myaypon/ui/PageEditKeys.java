package org.myaypon.ui;

import javafx.scene.input.KeyEvent;

/**
 * The keys that change the selected items of the page.
 *
 * @param model the page
 * @param words opens the text of the selected item
 */
record PageEditKeys(PageEditModel model, Runnable words) {

    private static final double STEP_MM = 0.5;
    private static final double LARGE_STEP_MM = 5;

    /** Does what a key means; a key that means something is used up. */
    void press(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_STEP_MM : STEP_MM;
        switch (event.getCode()) {
            case LEFT -> model.nudge(-step, 0);
            case RIGHT -> model.nudge(step, 0);
            case UP -> model.nudge(0, -step);
            case DOWN -> model.nudge(0, step);
            case DELETE, BACK_SPACE -> model.remove();
            case ESCAPE -> model.selectNothing();
            case F2, ENTER -> words.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
