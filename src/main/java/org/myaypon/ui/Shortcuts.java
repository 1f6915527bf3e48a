package org.myaypon.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** The keys that work in the whole window. */
final class Shortcuts {

    private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private final Scene scene;

    private Shortcuts(Scene scene) {
        this.scene = scene;
    }

    static void install(
            Scene scene, SessionModel session, CommandsModel commands, SheetModel sheet, PageEditModel page) {
        Shortcuts keys = new Shortcuts(scene);
        keys.on(KeyCode.N, keys.settled(commands::startNew), CTRL);
        keys.on(KeyCode.O, keys.settled(commands::open), CTRL);
        keys.on(KeyCode.S, keys.settled(commands::save), CTRL);
        keys.on(KeyCode.S, keys.settled(commands::saveAs), CTRL, SHIFT);
        keys.on(KeyCode.E, keys.settled(commands::export), CTRL);
        keys.on(KeyCode.P, keys.settled(commands::print), CTRL);
        keys.on(KeyCode.Z, page::undo, CTRL);
        keys.on(KeyCode.Z, page::redo, CTRL, SHIFT);
        keys.on(KeyCode.Y, page::redo, CTRL);
        keys.on(KeyCode.DIGIT0, sheet::fit, CTRL);
        keys.on(KeyCode.DIGIT1, sheet::actualSize, CTRL);
        keys.on(KeyCode.EQUALS, sheet::zoomIn, CTRL);
        keys.on(KeyCode.PLUS, sheet::zoomIn, CTRL);
        keys.on(KeyCode.ADD, sheet::zoomIn, CTRL);
        keys.on(KeyCode.MINUS, sheet::zoomOut, CTRL);
        keys.on(KeyCode.SUBTRACT, sheet::zoomOut, CTRL);
        keys.on(KeyCode.F5, session::make);
    }

    /** What is being typed counts: the field is left, so that it takes its text, and entered again. */
    private Runnable settled(Runnable action) {
        return () -> {
            Node typing = scene.getFocusOwner();
            scene.getRoot().requestFocus();
            action.run();
            if (typing != null) {
                typing.requestFocus();
            }
        };
    }

    private void on(KeyCode key, Runnable action, Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }
}
