package org.myaypon.ui;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A text field whose text counts once Enter is pressed or the field is left; Escape gives the old text back, and undo
 * belongs to the field only while its text does not count yet.
 */
final class TypedText {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final TextInputControl field;
    private final Consumer<String> commit;
    private final Runnable undo;
    private final Runnable redo;
    private String counted = "";

    private TypedText(TextInputControl field, Consumer<String> commit, Runnable undo, Runnable redo) {
        this.field = field;
        this.commit = commit;
        this.undo = undo;
        this.redo = redo;
    }

    /**
     * Makes a field behave so.
     *
     * @param commit takes the text that counts
     */
    static TypedText in(TextInputControl field, Consumer<String> commit, Runnable undo, Runnable redo) {
        TypedText typed = new TypedText(field, commit, undo, redo);
        field.addEventFilter(KeyEvent.KEY_PRESSED, typed::pressed);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                typed.commit();
            }
        });
        BurmeseText.follow(field, field.textProperty());
        return typed;
    }

    /** Shows a text that counts already. */
    void show(String text) {
        counted = text;
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = !field.getText().equals(counted);
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && typing) {
            field.setText(counted);
            event.consume();
        } else if (!typing && UNDO.match(event)) {
            undo.run();
            event.consume();
        } else if (!typing && REDO.match(event)) {
            redo.run();
            event.consume();
        }
    }

    private void commit() {
        String text = field.getText();
        if (!text.equals(counted)) {
            counted = text;
            commit.accept(text);
        }
    }
}
