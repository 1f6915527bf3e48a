package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.myaypon.template.Box;

/** Outlines the item that a problem speaks of on the sheet; the outline flashes and stays until the user goes on. */
final class FoundItemView extends Pane {

    private static final Duration FLASH = Duration.millis(180);
    private static final int FLASHES = 6;
    private static final double AROUND_MM = 0.8;

    private final ItemFinder finder;
    private final SheetModel pages;

    FoundItemView(ItemFinder finder, SheetModel pages) {
        this.finder = finder;
        this.pages = pages;
        setId("found-item");
        setMouseTransparent(true);
        finder.foundProperty().addListener((property, before, now) -> {
            draw();
            now.ifPresent(item -> flash());
        });
        pages.viewportProperty().addListener((property, before, now) -> draw());
        draw();
    }

    /** Lays it over a sheet; a click or a key there ends it. */
    static void layOver(SheetView sheet, ItemFinder finder, SheetModel pages) {
        sheet.lay(new FoundItemView(finder, pages));
        sheet.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> finder.forget());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> finder.forget());
    }

    private void draw() {
        Optional<Viewport> view = pages.viewportProperty().get();
        Optional<FoundItem> item = finder.foundProperty().get().filter(found -> view.isPresent());
        setVisible(item.isPresent());
        getChildren().clear();
        item.ifPresent(found -> {
            PageMarks marks = new PageMarks(view.orElseThrow());
            getChildren().addAll(marks.outline(around(found.box()), "found"), marks.name(found.name(), found.box()));
        });
    }

    private void flash() {
        for (Node mark : List.copyOf(getChildren())) {
            FadeTransition fade = new FadeTransition(FLASH, mark);
            fade.setFromValue(1);
            fade.setToValue(0.2);
            fade.setAutoReverse(true);
            fade.setCycleCount(FLASHES);
            fade.setOnFinished(end -> finder.settle());
            fade.play();
        }
    }

    private static Box around(Box box) {
        return new Box(
                box.xMm() - AROUND_MM,
                box.yMm() - AROUND_MM,
                box.widthMm() + 2 * AROUND_MM,
                box.heightMm() + 2 * AROUND_MM);
    }
}
