package org.myaypon.ui;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.myaypon.template.DraftItem;

/** The words of an item, written over its place: Ctrl+Enter or a click beside it takes them, Escape leaves them as they were. */
final class TextInPlace extends TextArea {

    private static final double SMALLEST_WIDTH_PX = 220;
    private static final double SMALLEST_HEIGHT_PX = 64;

    private final PageEditModel model;
    private final Runnable back;
    private Optional<DraftItem> edited = Optional.empty();

    /**
     * A field that is not seen yet.
     *
     * @param back gives the keys back to the page
     */
    TextInPlace(PageEditModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setId("text-in-place");
        setWrapText(true);
        setVisible(false);
        setManaged(false);
        BurmeseText.follow(this, textProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                finish();
            }
        });
    }

    /** Shows an item's words over its place. */
    void begin(DraftItem item, PageMarks by) {
        edited = Optional.of(item);
        setText(model.words().of(item));
        resizeRelocate(
                by.x(item.box().xMm()),
                by.y(item.box().yMm()),
                Math.max(SMALLEST_WIDTH_PX, by.px(item.box().widthMm())),
                Math.max(SMALLEST_HEIGHT_PX, by.px(item.box().heightMm())));
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /** Takes what is written. */
    void finish() {
        Optional<DraftItem> item = edited;
        leave();
        item.ifPresent(text -> model.words().set(text, getText()));
    }

    /** Leaves the words as they were. */
    void leave() {
        edited = Optional.empty();
        setVisible(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            back.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            finish();
            back.run();
            event.consume();
        }
    }
}
